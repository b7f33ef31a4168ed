import { gateBlockers, type GateFacts } from './gates.js';

const to = {
  draft: '/draft',
  decision: (id: string) => `/decision/${id}`,
  meeting: '/meeting',
  item: (type: string, id: string) => (type === 'enabler' ? `/item/${id}` : null),
};
const clear: GateFacts = {
  state: 'draft',
  withoutReason: 0,
  brokenRules: [],
  openDecisions: [],
  sentBack: [],
  meetingHeld: false,
};
const texts = (gate: 'gate1' | 'gate2', facts: Partial<GateFacts>) =>
  gateBlockers(gate, { ...clear, ...facts }, to).map(({ text }) => text);

describe('gate 1', () => {
  it('asks for a draft', () => {
    expect(texts('gate1', { state: null })).toEqual(['No draft is open']);
  });

  it('names changes without reason and each broken rule, with its place', () => {
    const rule = (entityType: string, message: string) => ({ entityType, entityId: 'x', message });
    const brokenRules = [rule('enabler', 'Ends before the anchor'), rule('outcome', 'Has no key result')];
    expect(gateBlockers('gate1', { ...clear, withoutReason: 2, brokenRules }, to)).toEqual([
      { text: '2 changes without reason', href: '/draft' },
      { text: 'Ends before the anchor', href: '/item/x' },
      { text: 'Has no key result', href: null },
    ]);
  });

  it('counts what it does not name', () => {
    const brokenRules = ['a', 'b', 'c', 'd', 'e'].map((message) => ({
      entityType: 't',
      entityId: 'i',
      message,
    }));
    expect(texts('gate1', { brokenRules }).at(-1)).toBe('2 more broken rules');
  });

  it.each(['inReview', 'approved', 'published'] as const)('is passed once the draft is %s', (state) => {
    expect(texts('gate1', { state, withoutReason: 3 })).toEqual([]);
  });
});

describe('gate 2', () => {
  it.each([null, 'draft'] as const)('waits for the draft to be sent to review: %s', (state) => {
    expect(texts('gate2', { state })).toEqual(['The draft has not been sent to review']);
  });

  it('names open decisions, what was sent back, and the meeting that is missing', () => {
    const facts = {
      state: 'inReview',
      openDecisions: [{ id: 'd1', title: 'Hold the rollout' }],
      sentBack: [{ id: 'd2', title: 'Buy transport' }],
    } as const;
    expect(texts('gate2', facts)).toEqual([
      'To decide: Hold the rollout',
      'Sent back: Buy transport',
      'No review meeting has been held',
    ]);
    expect(texts('gate2', { state: 'inReview', meetingHeld: true })).toEqual([]);
  });

  it('is passed once the revision is approved', () => {
    expect(texts('gate2', { state: 'approved', meetingHeld: false })).toEqual([]);
  });
});
