import { fireEvent, render, screen } from '@testing-library/react';
import { mergeCounts } from './merge-header.js';
import { mergeLock } from './merge-progress.js';
import type { MergeField } from './merge-row.js';
import { MergeTable } from './merge-table.js';

const sides = { base: 'FY28 Q3', draft: 'FY28 Q4', scenario: 'FY28 Q2' };

function table(field: MergeField) {
  return <MergeTable item="Warehouse rollout" fields={[field]} />;
}

describe('a field of a merge', () => {
  it('says why when it is merged without a question', () => {
    const why = 'only the scenario changed it';
    render(
      table({
        kind: 'automatic',
        id: 'end',
        label: 'End',
        ...sides,
        from: 'scenario',
        result: 'FY28 Q2',
        why,
      }),
    );
    expect(screen.getAllByRole('cell').at(-1)?.textContent).toBe(`FY28 Q2 ${why}`);
    expect(screen.queryByRole('radio')).toBeNull();
  });

  function conflict(choice: 'draft' | 'own' | null, seen: string[] = []): MergeField {
    const onChoose = (side: string) => seen.push(side);
    const ownEditor = <input aria-label="Own end" />;
    const result = choice === 'draft' ? 'FY28 Q4' : null;
    return {
      kind: 'choice',
      id: 'end',
      label: 'End',
      ...sides,
      note: null,
      offers: ['base', 'draft', 'scenario'],
      ownLabel: 'Own value',
      choice,
      result,
      onChoose,
      ownEditor,
    };
  }

  it('asks for draft, scenario, base or a value of its own in a conflict', () => {
    const seen: string[] = [];
    render(table(conflict(null, seen)));
    expect(screen.getByText('Choose')).toBeTruthy();
    for (const radio of screen.getAllByRole('radio')) fireEvent.click(radio);
    expect(seen).toEqual(['base', 'draft', 'scenario', 'own']);
    expect(screen.getByRole('radio', { name: 'End: Draft, FY28 Q4' })).toBeTruthy();
  });

  it('only shows a side that cannot be chosen', () => {
    render(table({ ...conflict(null), offers: ['draft', 'scenario'] } as MergeField));
    expect(screen.queryByRole('radio', { name: /Both started from/ })).toBeNull();
    expect(screen.getByText(sides.base)).toBeTruthy();
  });

  it('shows the editor of an own value only once that is chosen', () => {
    const { rerender } = render(table(conflict('draft')));
    expect(screen.queryByLabelText('Own end')).toBeNull();
    expect(screen.queryByText('Choose')).toBeNull();
    rerender(table(conflict('own')));
    expect(screen.getByLabelText('Own end')).toBeTruthy();
  });

  it('goes to a successor or is dropped where its item became another', () => {
    const seen: string[] = [];
    const field: MergeField = {
      kind: 'redirect',
      id: 'end',
      label: 'End',
      ...sides,
      note: 'Split in the draft',
      successors: [{ id: 'E-2', name: 'Rollout, north' }],
      choice: null,
      onRedirect: (id) => seen.push(id),
      onDrop: () => seen.push('dropped'),
    };
    render(table(field));
    const where = screen.getByLabelText<HTMLSelectElement>('End: where the change goes');
    const [, successor, drop] = [...where.options];
    for (const option of [successor, drop]) fireEvent.change(where, { target: { value: option?.value } });
    expect(seen).toEqual(['E-2', 'dropped']);
  });
});

describe('completing a merge', () => {
  const done = { resolved: 5, toChoose: 5, violations: [], hasReason: true };

  it.each([
    { merge: done, why: null },
    { merge: { ...done, resolved: 4 }, why: '1 conflict needs a choice' },
    { merge: { ...done, resolved: 2, hasReason: false }, why: '3 conflicts need a choice' },
    {
      merge: { ...done, violations: ['Order hub ends before it starts'] },
      why: 'Order hub ends before it starts',
    },
    { merge: { ...done, violations: ['First', 'Second', 'Third'] }, why: 'First, and 2 more' },
    { merge: { ...done, hasReason: false }, why: 'Give the result a reason' },
  ])('waits for choices, then rules, then the reason: $why', ({ merge, why }) => {
    expect(mergeLock(merge)).toBe(why);
  });

  it('counts in words', () => {
    expect(mergeCounts(11, 5)).toBe('11 merged, 5 to choose');
    expect(mergeCounts(3, 0)).toBe('3 merged, none to choose');
  });
});
