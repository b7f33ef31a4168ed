import { fireEvent, render, screen } from '@testing-library/react';
import { IDLE } from '../form/field-state.js';
import { DraftStatusBar } from './draft-status-bar.js';
import { ReasonBar } from './reason-bar.js';
import { ReasonForm, type Reason, type ReasonDraft } from './reason-form.js';

const EMPTY: ReasonDraft = { kind: null, sentence: '', evidenceIds: [] };
const question = 'Moved 1Q later. Why?';

function renderForm(seen: Reason[]) {
  const more = { insights: [], state: IDLE, onNavigate: () => undefined };
  render(<ReasonForm question={question} value={EMPTY} onSave={(reason) => seen.push(reason)} {...more} />);
}

describe('ReasonForm', () => {
  it('says what is missing on the button that saves, and saves once nothing is', () => {
    const seen: Reason[] = [];
    renderForm(seen);
    const save = screen.getByRole('button', { name: 'Save reason' });
    const why = () => document.getElementById(save.getAttribute('aria-describedby') ?? '')?.textContent;
    fireEvent.click(save);
    expect(why()).toBe('Choose what drives the change');
    fireEvent.click(screen.getByRole('radio', { name: 'Lesson learned' }));
    expect(why()).toBe('Say why in one sentence');
    fireEvent.change(screen.getByLabelText('In one sentence'), {
      target: { value: 'Bins were unmatched. ' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Save reason' }));
    expect(seen).toEqual([{ kind: 'lessonLearnt', sentence: 'Bins were unmatched.', evidenceIds: [] }]);
  });
});

describe('ReasonBar', () => {
  function renderBar() {
    const seen: (Reason | 'later')[] = [];
    const more = { insights: [], state: IDLE, onNavigate: () => undefined };
    render(
      <ReasonBar
        question={question}
        value={EMPTY}
        onSave={(reason) => seen.push(reason)}
        onLater={() => seen.push('later')}
        {...more}
      />,
    );
    return seen;
  }

  it('saves with Enter once kind and sentence are given, and not before', () => {
    const seen = renderBar();
    const why = screen.getByLabelText('Why, in one sentence');
    fireEvent.change(why, { target: { value: 'Law changes in May' } });
    fireEvent.keyDown(why, { key: 'Enter' });
    expect(seen).toEqual([]);
    fireEvent.change(screen.getByLabelText('Driver'), { target: { value: 'environment' } });
    fireEvent.keyDown(why, { key: 'Enter' });
    expect(seen).toEqual([{ kind: 'environment', sentence: 'Law changes in May', evidenceIds: [] }]);
  });

  it('is left for later with Esc', () => {
    const seen = renderBar();
    fireEvent.keyDown(screen.getByLabelText('Why, in one sentence'), { key: 'Escape' });
    expect(seen).toEqual(['later']);
  });
});

describe('DraftStatusBar', () => {
  it('says that saving failed and is tried again, and lets it be tried now', () => {
    let retried = 0;
    const message = 'Not saved. What you typed is kept; trying again.';
    render(
      <DraftStatusBar
        title="FY27 Q4 r5"
        stateText="Draft"
        save={{ kind: 'failedRetrying', message, onRetry: () => (retried += 1) }}
        changeCount={1}
        stability={null}
        facts={[]}
        onNavigate={() => undefined}
      />,
    );
    expect(screen.getByRole('status').textContent.trim()).toBe(message);
    expect(screen.getByText('1 change')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Retry now' }));
    expect(retried).toBe(1);
  });

  it('makes a fact a link, a button or plain text', () => {
    const seen: string[] = [];
    render(
      <DraftStatusBar
        title="FY27 Q4 r5"
        stateText="Draft"
        save={{ kind: 'saved' }}
        changeCount={12}
        stability="steady"
        facts={[
          { kind: 'link', text: '2 without reason', tone: 'attention', href: '/revisions/draft?reasons' },
          {
            kind: 'press',
            text: '1 more outcome at risk',
            tone: 'attention',
            onPress: () => seen.push('pressed'),
          },
          { kind: 'text', text: '3 people', tone: 'plain' },
        ]}
        onNavigate={(href) => seen.push(href)}
      />,
    );
    expect(screen.getByText('12 changes, steady')).toBeTruthy();
    fireEvent.click(screen.getByRole('link', { name: '2 without reason' }));
    fireEvent.click(screen.getByRole('button', { name: '1 more outcome at risk' }));
    expect(seen).toEqual(['/revisions/draft?reasons', 'pressed']);
    expect(screen.queryByRole('button', { name: '3 people' })).toBeNull();
  });
});
