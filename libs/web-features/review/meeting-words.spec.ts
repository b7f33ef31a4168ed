import type { ReviewMeeting } from '@northing/domain';
import { heldOn, meetingDecisionOf, permissionWords, weekdayLabel } from './meeting-words.js';

const meeting: ReviewMeeting = {
  ...{ id: 'm', revisionId: 'r5', heldAt: '2026-11-24', state: 'scheduled', minutes: null, decision: null },
  ...{ agenda: [], attendeeIds: [], conditions: [] },
};

describe('a meeting that is recorded as held', () => {
  it.each([
    ['2026-11-24', '2026-11-26', '2026-11-24'],
    ['2026-11-24', '2026-11-23', '2026-11-23'],
    [null, '2026-11-23', '2026-11-23'],
  ])('planned for %s and recorded on %s, was held on %s', (heldAt, today, on) => {
    expect(heldOn({ ...meeting, heldAt }, today)).toMatchObject({ state: 'held', heldAt: on });
  });
});

describe('the decision of a meeting', () => {
  const condition = { text: 'Ask two suppliers', ownerId: null, due: null };

  it('follows the revision, and says where conditions were set', () => {
    const of = (state: Parameters<typeof meetingDecisionOf>[0]['state'], conditions = [condition]) =>
      meetingDecisionOf({ state }, { conditions, decision: null });
    expect(of('inReview')).toBeNull();
    expect(of('approved')).toBe('approvedWithConditions');
    expect(of('published', [])).toBe('approved');
    expect(of('draft')).toBe('returned');
  });
});

describe('words', () => {
  it('name the day of the week', () => {
    expect(weekdayLabel('2026-11-24', '2026-11-01')).toBe('Tuesday, Nov 24');
  });

  it('say which role is missing', () => {
    expect(permissionWords({ may: [] }, 'holdMeeting')).toBe('Only an approver may keep the review meeting');
    expect(permissionWords({ may: ['holdMeeting'] }, 'holdMeeting')).toBeNull();
  });
});
