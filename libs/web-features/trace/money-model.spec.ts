import { moneyPaths } from '@northing/domain';
import { nodesOf, type TraceColumn, type TraceModel } from '@northing/web-ui';
import { indexPlan } from '../plan/plan-index.js';
import { moneyWords } from '../words/money.js';
import { CONTENT, enabler } from './content.fixture.js';
import { moneyFlow, pathsThrough, RAISES_NOTHING, UNTRACED } from './money-flow.js';
import { moneyModel, moneyTrace } from './money-model.js';
import { entriesOf } from './money-words.js';
import { planLinks } from './plan-links.js';
import { lensOf } from './trace-toolbar.js';

const spending = (opex: number) => ({ cost: [{ fiscalYear: 2027, opex, capex: 0 }] });

/** e1 raises c.1 for o1 and idle, which serves nothing; e3 raises d for o2; e4 raises nothing; e2 spends nothing. */
const INDEX = indexPlan({
  ...CONTENT,
  capabilities: [
    ...CONTENT.capabilities,
    { ...CONTENT.capabilities[3]!, id: 'idle', name: 'Capability idle' },
  ],
  enablers: [
    enabler('e1', spending(400)),
    enabler('e2'),
    enabler('e3', spending(50)),
    enabler('e4', spending(30)),
  ],
  enablerCapabilityLinks: [
    { enablerId: 'e1', capabilityId: 'c.1', uplift: 3 },
    { enablerId: 'e1', capabilityId: 'idle', uplift: 1 },
    { enablerId: 'e3', capabilityId: 'd', uplift: 2 },
  ],
});

const PATHS = moneyPaths(INDEX.content, 2027);

function draw(focus: string | null, all = true): TraceModel {
  const input = { index: INDEX, links: planLinks(INDEX), label: 'Trace', all };
  return moneyModel(input, moneyTrace(2027, PATHS, focus), moneyWords('EUR'));
}

const ids = (column: TraceColumn) => nodesOf(column).map(({ id }) => id);
const texts = ({ money }: TraceModel) =>
  Object.fromEntries([...(money?.nodes ?? [])].map(([id, { text }]) => [id, text]));

describe('the picture of money', () => {
  it('shows what spends anything, and what leads nowhere as nodes of its own', () => {
    const { outcome, capability, enabler: enablers } = draw(null).columns;
    expect(ids(outcome)).toEqual(['outcome:o1', 'outcome:o2', UNTRACED]);
    expect(ids(capability)).toEqual(['capability:c.1', 'capability:d', 'capability:idle', RAISES_NOTHING]);
    expect(new Set(ids(enablers))).toEqual(new Set(['e1', 'e3', 'e4']));
  });

  it('has the same total in every column', () => {
    expect(Object.values(draw(null).columns).map(({ note }) => note)).toEqual(['€480K', '€480K', '€480K']);
    const flow = moneyFlow(PATHS);
    for (const layer of ['outcome', 'capability', 'enabler'] as const) {
      expect(entriesOf(flow, layer).reduce((sum, { amount }) => sum + amount, 0)).toBe(480);
    }
  });

  it('marks untraced money, in part of an enabler that also leads to an outcome', () => {
    const untraced = draw(null).money?.links.filter(({ traced }) => !traced) ?? [];
    expect(untraced.map(({ from, to, amount }) => [from, to, amount])).toEqual([
      [UNTRACED, 'capability:idle', 100],
      [UNTRACED, RAISES_NOTHING, 30],
      [RAISES_NOTHING, 'e4', 30],
    ]);
    expect(texts(draw(null))).toMatchObject({ [UNTRACED]: '€130K', e1: '€400K' });
  });

  it('of something followed shows which part of the rest runs through it', () => {
    const model = draw('outcome:o1');
    expect(texts(model)).toMatchObject({ 'outcome:o1': '€300K', e1: '€300K of €400K', e3: '€50K' });
    expect(model.columns.enabler.note).toBe('€300K of €480K');
    const emphasis = Object.fromEntries(
      Object.values(model.columns).flatMap((column) =>
        nodesOf(column).map((node) => [node.id, node.emphasis]),
      ),
    );
    expect(emphasis).toMatchObject({ e1: 'linked', e3: 'faint', [UNTRACED]: 'faint', 'outcome:o2': 'faint' });
    expect(ids(draw('outcome:o1', false).columns.enabler)).toEqual(['e1']);
    expect(ids(draw(UNTRACED, false).columns.enabler).toSorted()).toEqual(['e1', 'e4']);
  });

  it('of something without money stays whole', () => {
    expect(moneyTrace(2027, PATHS, 'e2').through).toBeNull();
    expect(draw('e2', false).columns.enabler.note).toBe('€480K');
  });

  it('says of each node what it has, where it comes from and where it leads', () => {
    const { columns, describe: say } = draw(null);
    const words = (id: string) =>
      Object.values(columns)
        .flatMap(nodesOf)
        .flatMap((node) => (node.id === id ? [say(node)] : []));
    expect(words('e1')).toEqual(['€400K in FY27, leads to Capability c.1 €300K and Capability idle €100K']);
    expect(words('capability:idle')).toEqual([
      '€100K in FY27, from Enabler e1 €100K, leads to Untraced €100K',
    ]);
    expect(words(UNTRACED)).toEqual([
      '€130K in FY27, from Capability idle €100K and Raises no capability €30K',
    ]);
  });
});

it('following leads back: what an enabler sends to an outcome is what the outcome has from it', () => {
  const from = moneyFlow(pathsThrough(PATHS, 'e1')).nodes.get('outcome:o1');
  expect(moneyFlow(pathsThrough(PATHS, 'outcome:o1')).nodes.get('e1')).toBe(from);
});

it('a lens leaves the others', () => {
  expect(lensOf('money', { firstYear: 2027 })).toEqual({ slip: null, money: 2027, untraced: null });
  expect(lensOf('slip', { firstYear: 2027 })).toEqual({ slip: 1, money: null, untraced: null });
  expect(lensOf('trace', { firstYear: 2027 })).toEqual({ slip: null, money: null, untraced: null });
});
