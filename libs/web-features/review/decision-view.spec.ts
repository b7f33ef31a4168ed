import { item, reason, row } from '../compare/compared.fixture.js';
import { enabler } from '../compare/compared.fixture.js';
import type { ChangeEntry } from '../compare/change-groups.js';
import { bundlesOf, decisionView, itemsText, verdictText } from './decision-view.js';
import { citedBy } from './pack/evidence-sheets.js';
import { heatHeadline } from './pack/heat-sheets.js';
import { packBundles } from './pack/pack-bundles.js';
import type { RoomDecision } from './read-room.js';
import { capability } from '../capabilities/content.fixture.js';

const insight = {
  id: 'i1',
  type: 'research',
  title: 'Rehearsal',
  finding: 'Found',
  date: '2026-10-14',
} as const;
const because = { ...reason('Bins stayed unmatched', 'lessonLearnt'), evidence: [insight] };

function entry(id: string, mark: 'added' | 'moved', reasons = [because]): ChangeEntry {
  const compared = item(id, mark, enabler(id), enabler(id));
  return { key: compared.key, item: compared, rows: [row({ kind: 'movedLater' }, reasons)] };
}

const model = {
  groups: {
    decisions: [{ id: 'o1', name: 'On time', entries: [entry('e1', 'moved'), entry('e2', 'added')] }],
    others: [],
  },
};

function decision(id: string, ids: readonly string[], more: Partial<RoomDecision> = {}): RoomDecision {
  return {
    ...{ id, title: `Decision ${id}`, state: 'open', note: null, decidedById: null, decidedAt: null },
    items: ids.map((entityId) => ({ entityType: 'enabler', entityId })),
    ...more,
  };
}

const facts = {
  plan: {
    id: 'p',
    people: new Map([['p1', { id: 'p1', name: 'Kim Hale', title: null, businessUnitId: null, roles: [] }]]),
  },
  today: '2026-11-27',
  submittedById: 'p1',
  comments: [{ id: 'c', decisionId: 'd1', authorId: 'p1', at: '2026-11-20T08:00:00Z', text: 'Wait' }],
  insightAddress: (id: string) => `/insight/${id}`,
};

describe('a decision', () => {
  const [first, second] = bundlesOf([decision('d1', ['e2']), decision('d2', ['e1', 'gone'])], model);

  it('holds what the comparison shows of its items, and nothing else', () => {
    expect([first, second].map((bundle) => bundle?.entries.map(({ item: { id } }) => id))).toEqual([
      ['e2'],
      ['e1'],
    ]);
  });

  it('tells marks, reasons, evidence and what was said of it', () => {
    const view = first && decisionView(first, [], facts);
    expect(view).toMatchObject({
      ...{ number: 1, marks: ['added'], itemsText: '1 enabler', proposedBy: 'Kim Hale', attention: null },
      reasons: [{ kind: 'lessonLearnt', sentence: 'Bins stayed unmatched' }],
      evidence: [{ id: 'i1', dateText: 'Oct 14', href: '/insight/i1' }],
      comments: [{ author: 'Kim Hale', whenText: 'Nov 20', text: 'Wait' }],
    });
    expect(second && decisionView(second, [], facts).comments).toEqual([]);
  });

  it('asks for attention where an outcome is newly at risk', () => {
    const effect = { kind: 'outcome', label: 'On time', value: '', newlyAtRisk: true } as const;
    expect(first && decisionView(first, [effect], facts).attention).toBe('Outcome at risk');
    expect(first && decisionView(first, [effect, effect], facts).attention).toBe('2 outcomes at risk');
  });

  it('says who decided, when and why', () => {
    const by = { decidedById: 'p1', decidedAt: '2026-11-24' };
    expect(verdictText(decision('d', [], { state: 'approved', ...by }), facts)).toBe(
      'Approved by Kim Hale, Nov 24.',
    );
    expect(verdictText(decision('d', [], { state: 'sentBack', note: 'Split it', ...by }), facts)).toBe(
      'Sent back by Kim Hale, Nov 24: Split it',
    );
    expect(verdictText(decision('d', []), facts)).toBeNull();
  });

  it('counts its items by what they are', () => {
    const mixed = [...decision('d', ['e1']).items, { entityType: 'team', entityId: 't1' }] as const;
    expect([itemsText(decision('d', ['e1', 'e2']).items), itemsText(mixed), itemsText([])]).toEqual([
      '2 enablers',
      '2 items',
      '0 items',
    ]);
  });
});

describe('the pack', () => {
  it('falls back to the groups of the comparison where no decision is stored', () => {
    expect(
      packBundles([], model).map(({ number, decision: { title }, entries }) => [
        number,
        title,
        entries.length,
      ]),
    ).toEqual([[1, 'On time', 2]]);
    expect(packBundles([decision('d1', ['e1'])], model).map(({ decision: { id } }) => id)).toEqual(['d1']);
  });

  it('lists each insight once, with every decision that cites it', () => {
    const bundles = bundlesOf([decision('d1', ['e1']), decision('d2', ['e2'])], model);
    expect(citedBy(bundles).map(({ insight: { id }, by }) => [id, by])).toEqual([['i1', [1, 2]]]);
  });

  it('names the largest gap', () => {
    const tiles = [15, 0, null].map((weighted, at) => ({ capability: capability(`c${at}`), weighted }));
    expect(heatHeadline(tiles)).toBe('Largest gap: Capability c0, 15; 1 of 3 capabilities is below target.');
    expect(heatHeadline([])).toBe('No capability is below its target.');
  });
});
