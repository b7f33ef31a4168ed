import { approvalLock, publishLock, returnLock, verdictLock, type LockFacts } from './locks.js';

const approver = { personId: 'p-app', may: ['decide', 'approve', 'return'] } as const;
const facts: LockFacts = {
  state: 'inReview',
  submittedById: 'p-arch',
  you: approver,
  decisions: [{ state: 'approved' }],
  meeting: { state: 'held', heldAt: '2026-11-24' },
};

describe('deciding', () => {
  it('is open to an approver who did not submit the revision', () => {
    expect([verdictLock(facts), approvalLock(facts), returnLock(facts)]).toEqual([null, null, null]);
  });

  it('is refused to the submitter whatever their roles are', () => {
    const own = { ...facts, submittedById: 'p-app' };
    const words = 'You submitted this revision: another approver decides';
    expect([verdictLock(own), approvalLock(own)]).toEqual([words, words]);
  });

  it('is refused to the account alone where the account alone submitted', () => {
    const alone = { ...facts, submittedById: null, you: { ...approver, personId: null } };
    expect(verdictLock(alone)).toBe('You submitted this revision: another approver decides');
  });

  it('names the role that is missing', () => {
    const viewer = { ...facts, you: { personId: 'p-view', may: [] } };
    expect(verdictLock(viewer)).toBe('Only an approver may decide on changes');
    expect(approvalLock(viewer)).toBe('Only an approver may approve the revision');
    expect(returnLock(viewer)).toBe('Only an approver may send the revision back');
    expect(publishLock(viewer)).toBe('Only an architect may publish the revision');
  });

  it.each(['draft', 'approved', 'published', 'superseded', 'abandoned'] as const)(
    'is over once the revision is %s',
    (state) => {
      expect(verdictLock({ ...facts, state })).not.toBeNull();
      expect(returnLock({ ...facts, state })).not.toBeNull();
    },
  );
});

describe('approving', () => {
  it('waits for the choice about what was sent back', () => {
    const back = { ...facts, decisions: [{ state: 'sentBack' }] } as const;
    expect(approvalLock(back)).toBe('Choose what becomes of what was sent back');
  });

  it.each([null, { state: 'scheduled', heldAt: '2026-11-24' }, { state: 'held', heldAt: null }] as const)(
    'waits for a meeting that was held: %j',
    (meeting) => {
      expect(approvalLock({ ...facts, meeting })).toBe('No review meeting has been held');
    },
  );
});
