import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { ChoiceEditor } from './choice-editor.js';
import { EvidencePicker } from './evidence-picker.js';
import { IDLE, type FieldState } from './field-state.js';
import { NumberEditor } from './number-editor.js';
import { TextListEditor } from './text-list-editor.js';
import { TextEditor } from './text-editor.js';

const SAVING: FieldState = { kind: 'saving' };

interface TextCase {
  readonly value?: string;
  readonly state?: FieldState;
  readonly seen?: unknown[];
}

function scope({ value = 'Three sites', state = IDLE, seen = [] }: TextCase) {
  return <TextEditor label="Scope" value={value} state={state} onCommit={(...edit) => seen.push(edit)} />;
}

function field(): HTMLInputElement {
  return screen.getByLabelText('Scope');
}

const typeInto = (element: HTMLElement, text: string) =>
  fireEvent.change(element, { target: { value: text } });

describe('an edit of one field', () => {
  it('is reported once, on Enter and not again on leaving, with what was seen before', () => {
    const seen: unknown[] = [];
    render(scope({ seen }));
    typeInto(field(), 'Two sites');
    expect(seen).toEqual([]);
    fireEvent.keyDown(field(), { key: 'Enter' });
    fireEvent.blur(field());
    expect(seen).toEqual([['Two sites', 'Three sites']]);
  });

  it('is not reported when what was typed is what stood there', () => {
    const seen: unknown[] = [];
    render(scope({ seen }));
    typeInto(field(), 'Two');
    typeInto(field(), 'Three sites');
    fireEvent.blur(field());
    expect(seen).toEqual([]);
  });

  it('is restored by Esc, which then goes no further; a second Esc is left to the panel around', () => {
    const seen: unknown[] = [];
    let reached = 0;
    render(<div onKeyDown={() => (reached += 1)}>{scope({ seen })}</div>);
    typeInto(field(), 'Two sites');
    fireEvent.keyDown(field(), { key: 'Escape' });
    expect(field().value).toBe('Three sites');
    fireEvent.blur(field());
    expect(seen).toEqual([]);
    expect(reached).toBe(0);
    fireEvent.keyDown(field(), { key: 'Escape' });
    expect(reached).toBe(1);
  });

  it('keeps what was typed while another person changes the field, and says what they had seen', () => {
    const seen: unknown[] = [];
    const { rerender } = render(scope({ seen }));
    typeInto(field(), 'Two sites');
    rerender(scope({ seen, value: 'Four sites' }));
    expect(field().value).toBe('Two sites');
    fireEvent.blur(field());
    expect(seen).toEqual([['Two sites', 'Three sites']]);
  });

  it('stays in the field when saving fails, and offers to retry', () => {
    let retried = 0;
    const { rerender } = render(scope({}));
    typeInto(field(), 'Two sites');
    fireEvent.blur(field());
    rerender(scope({ state: SAVING }));
    rerender(
      scope({
        state: {
          kind: 'failed',
          message: 'Not saved. The server did not answer.',
          onRetry: () => (retried += 1),
        },
      }),
    );
    expect(field().value).toBe('Two sites');
    const words = (field().getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent.trim());
    expect(words).toContain('Not saved. The server did not answer.');
    fireEvent.click(screen.getByRole('button', { name: 'Retry' }));
    expect(retried).toBe(1);
  });

  it('shows both values in a conflict until one is chosen, then the chosen one', () => {
    const chosen: string[] = [];
    const conflict: FieldState = {
      kind: 'conflict',
      theirName: 'Dana Whitlock',
      theirValueText: 'Four sites',
      onKeepMine: () => chosen.push('mine'),
      onTakeTheirs: () => chosen.push('theirs'),
    };
    const { rerender } = render(scope({}));
    typeInto(field(), 'Two sites');
    fireEvent.blur(field());
    rerender(scope({ state: SAVING }));
    rerender(scope({ state: conflict, value: 'Four sites' }));
    expect(field().value).toBe('Two sites');
    expect(screen.getByText(/Dana Whitlock changed this to “Four sites”/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Take theirs' }));
    fireEvent.click(screen.getByRole('button', { name: 'Keep mine' }));
    expect(chosen).toEqual(['theirs', 'mine']);
    rerender(scope({ value: 'Four sites' }));
    expect(field().value).toBe('Four sites');
  });

  it('shows the stored value once it is saved', () => {
    const { rerender } = render(scope({}));
    typeInto(field(), ' Two sites ');
    fireEvent.blur(field());
    rerender(scope({ state: SAVING }));
    expect(field().value).toBe(' Two sites ');
    rerender(scope({ value: 'Two sites' }));
    expect(field().value).toBe('Two sites');
  });
});

describe('NumberEditor', () => {
  it('keeps a number out of range in the field, says what is allowed and reports nothing', () => {
    const seen: unknown[] = [];
    const rule = { unit: '%', min: 0, max: 100, step: null };
    render(
      <NumberEditor
        label="Complete"
        value={40}
        rule={rule}
        state={IDLE}
        onCommit={(next) => seen.push(next)}
      />,
    );
    const number = screen.getByLabelText<HTMLInputElement>('Complete');
    typeInto(number, '140');
    fireEvent.blur(number);
    expect(number.value).toBe('140');
    expect(number.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/140 is not allowed: 0 to 100%/)).toBeTruthy();
    typeInto(number, '60');
    fireEvent.keyDown(number, { key: 'Enter' });
    expect(seen).toEqual([60]);
    expect(number.getAttribute('aria-invalid')).toBeNull();
  });
});

describe('ChoiceEditor', () => {
  it('reports a press in the list at once, and keys only where they come to rest', () => {
    const seen: unknown[] = [];
    const options = ['a', 'b', 'c'].map((value) => ({ value, label: value.toUpperCase() }));
    render(
      <ChoiceEditor
        label="Class"
        value="a"
        options={options}
        state={IDLE}
        onCommit={(next) => seen.push(next)}
      />,
    );
    const choice = screen.getByLabelText('Class');
    for (const value of ['b', 'c']) {
      fireEvent.keyDown(choice, { key: 'ArrowDown' });
      typeInto(choice, value);
    }
    expect(seen).toEqual([]);
    fireEvent.blur(choice);
    expect(seen).toEqual(['c']);
    fireEvent.pointerDown(choice);
    typeInto(choice, 'b');
    expect(seen).toEqual(['c', 'b']);
  });
});

function Deliverables({ seen }: { readonly seen: (readonly string[])[] }) {
  const [value, setValue] = useState<readonly string[]>(['Site one', 'Site two']);
  const commit = (next: readonly string[]) => {
    seen.push(next);
    setValue(next);
  };
  return (
    <TextListEditor
      label="Deliverables"
      entryLabel="Deliverable"
      value={value}
      state={IDLE}
      onCommit={commit}
    />
  );
}

describe('TextListEditor', () => {
  it('adds with Enter, moves with Alt ↑, and drops an entry left empty', () => {
    const seen: (readonly string[])[] = [];
    render(<Deliverables seen={seen} />);
    const second = screen.getByLabelText('Deliverable 2 of 2');
    second.focus();
    fireEvent.keyDown(second, { key: 'Enter' });
    const third = screen.getByLabelText('Deliverable 3 of 3');
    expect(document.activeElement).toBe(third);
    typeInto(third, 'Handover');
    fireEvent.keyDown(third, { key: 'ArrowUp', altKey: true });
    expect(seen).toEqual([['Site one', 'Handover', 'Site two']]);
    expect(screen.getByText('Deliverable 2 of 3')).toBeTruthy();
    const moved = screen.getByLabelText('Deliverable 2 of 3');
    expect(document.activeElement).toBe(moved);
    typeInto(moved, ' ');
    fireEvent.blur(moved);
    expect(seen.at(-1)).toEqual(['Site one', 'Site two']);
  });
});

describe('EvidencePicker', () => {
  it('takes one away by name and moves focus to what adds', () => {
    const seen: unknown[] = [];
    const insight = {
      id: 'i1',
      type: 'research',
      title: 'Peer rollouts',
      dateText: 'Oct 14',
      href: null,
    } as const;
    render(
      <EvidencePicker
        insights={[insight]}
        value={['i1']}
        state={IDLE}
        onCommit={(next) => seen.push(next)}
        onNavigate={() => undefined}
      />,
    );
    expect(screen.getByText('Research, Oct 14')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Remove Peer rollouts' }));
    expect(seen).toEqual([[]]);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add evidence: none' }));
  });
});
