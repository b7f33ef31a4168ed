import type { Stage } from '../plan/enabler.js';
import {
  capability,
  comparing,
  cost,
  enabler,
  kindsOf,
  outcome,
  q,
  rowsBetween,
  type Step,
} from './plans.fixture.js';

const old = { id: 'e1' };
const with_ = (...enablers: Parameters<typeof enabler>[0][]): Step => ({
  content: { enablers: enablers.map(enabler) },
});
const none: Step = { content: {} };

describe('presence', () => {
  it('[C5] what only B holds is added, outcomes and capabilities too', () => {
    const { changes } = comparing([
      none,
      {
        content: {
          outcomes: [outcome({ id: 'o1' })],
          capabilities: [capability({ id: 'c1' })],
          enablers: [enabler(old)],
        },
      },
    ]);
    expect(changes).toEqual([
      { kind: 'added', category: 'replanning', entityType: 'capability', entityId: 'c1', reinstated: false },
      { kind: 'added', category: 'replanning', entityType: 'enabler', entityId: 'e1', reinstated: false },
      { kind: 'added', category: 'replanning', entityType: 'outcome', entityId: 'o1', reinstated: false },
    ]);
  });

  it.each([
    ['the last quarter of the window is added', 19, 1, ['replanning/added e1']],
    ['the quarter that became visible rolls in', 20, 1, ['roll/rolledIn e1']],
    ['beyond both windows is added', 21, 1, ['replanning/added e1']],
    ['beyond the window, without a later anchor, is added', 20, 0, ['replanning/added e1']],
  ])('[C5] [C10] a new enabler that starts in %s', (_, start, shift, kinds) => {
    const rows = comparing([
      none,
      { ...with_({ ...old, startQuarter: q(start), endQuarter: q(start + 2) }), anchor: shift },
    ]).changes;
    expect(kindsOf(rows)).toEqual(kinds);
  });

  it('[C12] a new enabler with one date alone beyond the horizon is added', () => {
    expect(
      kindsOf(comparing([none, with_({ ...old, startQuarter: q(20), endQuarter: null })]).changes),
    ).toEqual(['replanning/added e1']);
  });

  it('[C7] what a revision before A held is reinstated', () => {
    const rows = comparing([with_(old), none, with_(old)], 'r2', 'r3').changes;
    expect(rows).toEqual([
      { kind: 'added', category: 'replanning', entityType: 'enabler', entityId: 'e1', reinstated: true },
    ]);
    const outcomes = { content: { outcomes: [outcome({ id: 'o1' })] } };
    expect(comparing([outcomes, none, outcomes], 'r2', 'r3').changes).toEqual([
      { kind: 'added', category: 'replanning', entityType: 'outcome', entityId: 'o1', reinstated: true },
    ]);
  });

  it('[C7] a stopped enabler that is taken up again is reinstated, its other changes beside it', () => {
    const rows = rowsBetween({ stage: 'stopped' }, { stage: 'funded', name: 'Other' });
    expect(kindsOf(rows)).toEqual(['replanning/added e1', 'replanning/renamed e1']);
    expect(rows[0]).toMatchObject({ reinstated: true });
  });

  it('[C6] [C35] entering stopped is a removal with its re-planning as parts', () => {
    const rows = rowsBetween(
      { cost: [cost(2027, 150)], sourcing: 'inHouse' },
      { stage: 'stopped', cost: [cost(2027, 90)], sourcing: 'saas', percentComplete: 10 },
    );
    expect(kindsOf(rows)).toEqual([
      'part/recosted e1',
      'part/resourced e1',
      'progress/statusProgress e1',
      'replanning/removed e1',
    ]);
    expect(rows[0]).toMatchObject({ partOf: 'stopped:e1' });
    expect(rows[3]).toEqual({
      kind: 'removed',
      category: 'replanning',
      entityType: 'enabler',
      entityId: 'e1',
      mode: 'stopped',
    });
  });

  it('[C6] what is stopped in both shows plain changes', () => {
    expect(kindsOf(rowsBetween({ stage: 'stopped' }, { stage: 'stopped', name: 'Other' }))).toEqual([
      'replanning/renamed e1',
    ]);
  });

  it.each<[Stage, number, string]>([
    ['delivered', 1, 'roll/rolledOut e1'],
    ['retired', 1, 'roll/rolledOut e1'],
    ['stopped', 1, 'roll/rolledOut e1'],
    ['inProgress', 1, 'replanning/removed e1'],
    ['delivered', 0, 'replanning/removed e1'],
  ])('[C8] [C9] %s and gone after %i quarters', (stage, shift, kind) => {
    const rows = comparing([with_({ ...old, stage }), { ...none, anchor: shift }]).changes;
    expect(kindsOf(rows)).toEqual([kind]);
  });

  it('[C8] the last revision that holds it decides, not A', () => {
    const delivered = with_({ ...old, stage: 'delivered', actualEndQuarter: q(1) });
    expect(kindsOf(comparing([with_(old), delivered, none]).changes)).toEqual(['roll/rolledOut e1']);
    expect(kindsOf(comparing([with_(old), delivered, with_(old), none]).changes)).toEqual([
      'replanning/removed e1',
    ]);
  });

  it('[C9] outcomes and capabilities are removed, whatever the anchors', () => {
    const both = { content: { outcomes: [outcome({ id: 'o1' })], capabilities: [capability({ id: 'c1' })] } };
    expect(comparing([both, none]).changes).toEqual([
      { kind: 'removed', category: 'replanning', entityType: 'capability', entityId: 'c1', mode: 'deleted' },
      { kind: 'removed', category: 'replanning', entityType: 'outcome', entityId: 'o1', mode: 'deleted' },
    ]);
  });
});
