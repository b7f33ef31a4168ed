import { act, fireEvent, render, screen } from '@testing-library/react';
import { IDLE } from '../form/field-state.js';
import { CommentThread } from './comment-thread.js';
import { DecisionRow } from './decision-row.js';
import { DecisionVerdict, type DecisionVerdictProps } from './decision-verdict.js';
import { openText, ReviewProgress } from './review-progress.js';

const described = (element: HTMLElement) =>
  document.getElementById((element.getAttribute('aria-describedby') ?? '').split(' ')[0] ?? '')?.textContent;

describe('ReviewProgress', () => {
  const decisions = [
    { number: 1, state: 'open' },
    { number: 2, state: 'approved' },
    { number: 3, state: 'sentBack' },
    { number: 4, state: 'open' },
  ] as const;

  function press(shown: readonly (typeof decisions)[number][], lockedReason: string | null) {
    let pressed = 0;
    const action = { label: 'Approve revision', lockedReason, onPress: () => (pressed += 1) };
    render(<ReviewProgress decisions={shown} action={action} />);
    const button = screen.getByRole('button', { name: 'Approve revision' });
    fireEvent.click(button);
    return { pressed, why: described(button) };
  }

  it('counts what is decided, sent back decisions among them', () => {
    press(decisions, null);
    expect(screen.getByText('2 of 4 decided')).toBeTruthy();
    expect(screen.getByText('1 sent back to the draft')).toBeTruthy();
  });

  it('is locked while decisions are open, and names them before any other reason', () => {
    expect(press(decisions, 'The meeting is not held')).toEqual({
      pressed: 0,
      why: 'Decisions 1 and 4 are open',
    });
  });

  it('is locked by what else is missing once all is decided', () => {
    expect(press([decisions[1], decisions[2]], 'The meeting is not held')).toEqual({
      pressed: 0,
      why: 'The meeting is not held',
    });
  });

  it('acts when nothing locks it', () => {
    expect(press([decisions[1]], null).pressed).toBe(1);
  });

  it('lists open decisions as a sentence', () => {
    expect([[], [3], [1, 6, 7]].map(openText)).toEqual([
      null,
      'Decision 3 is open',
      'Decisions 1, 6 and 7 are open',
    ]);
  });
});

describe('DecisionRow', () => {
  it('says number, title, kinds of change once each, and state in words', () => {
    const decision = {
      id: 'd2',
      number: 2,
      title: 'Widen lot traceability',
      state: 'sentBack',
      marks: ['added', 'rescoped', 'added'],
      itemsText: '3 enablers',
    } as const;
    render(<DecisionRow decision={decision} isSelected onSelect={() => undefined} />);
    const row = screen.getByRole('button');
    expect(row.textContent).toBe('2Widen lot traceabilityAdded, re-scoped · 3 enablersSent back');
    expect(row.getAttribute('aria-current')).toBe('true');
  });
});

function verdict(more: Partial<DecisionVerdictProps>) {
  return (
    <DecisionVerdict
      lockedReason={null}
      state={IDLE}
      isNoteOpen={false}
      onNoteOpenChange={() => undefined}
      onApprove={() => undefined}
      onSendBack={() => undefined}
      {...more}
    />
  );
}

describe('DecisionVerdict', () => {
  it('does nothing while locked, and says why', () => {
    let approved = 0;
    const lockedReason = 'You submitted this revision';
    render(verdict({ lockedReason, isNoteOpen: true, onApprove: () => (approved += 1) }));
    const approve = screen.getByRole('button', { name: 'Approve' });
    fireEvent.click(approve);
    expect(approved).toBe(0);
    expect(described(approve)).toBe(lockedReason);
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('sends back with a note only, into which focus goes', () => {
    const notes: string[] = [];
    render(verdict({ isNoteOpen: true, onSendBack: (note) => notes.push(note) }));
    const note = screen.getByLabelText('What has to change before it can be approved');
    expect(document.activeElement).toBe(note);
    const send = () => screen.getByRole('button', { name: 'Send back with this note' });
    fireEvent.click(send());
    expect([notes, described(send())]).toEqual([[], 'Say what has to change']);
    fireEvent.change(note, { target: { value: ' Split the cost ' } });
    fireEvent.click(send());
    expect(notes).toEqual(['Split the cost']);
  });
});

describe('CommentThread', () => {
  it.each([
    { kept: true, left: '' },
    { kept: false, left: 'Wait a quarter' },
  ])('leaves the text in its field unless it is kept: $kept', async ({ kept, left }) => {
    render(<CommentThread comments={[]} state={IDLE} onComment={() => Promise.resolve(kept)} />);
    const field = screen.getByLabelText<HTMLTextAreaElement>('Comment');
    fireEvent.change(field, { target: { value: 'Wait a quarter' } });
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: 'Add comment' }));
      await Promise.resolve();
    });
    expect(field.value).toBe(left);
  });
});
