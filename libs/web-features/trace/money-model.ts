import type { FiscalYear, MoneyPath } from '@northing/domain';
import type { MoneyLink, TraceEmphasis, TraceModel, TraceNode } from '@northing/web-ui';
import { yearLabel } from '../plan/field-words.js';
import type { MoneyWords } from '../words/money.js';
import { moneyFlow, pathsThrough, RAISES_NOTHING, UNTRACED, type MoneyFlow } from './money-flow.js';
import { moneyNames, neighbours, RAISES_NOTHING_NAME, someAmounts, UNTRACED_NAME } from './money-words.js';
import type { TraceInput } from './trace-model.js';
import { capabilityNodes, enablerNodes, outcomeNodes } from './trace-nodes.js';
import { namesOf, type NameOf } from './trace-words.js';

/** The money of a year, and of it what runs through what is followed; null while nothing with money is. */
export interface MoneyTrace {
  readonly year: FiscalYear;
  readonly whole: MoneyFlow;
  readonly through: MoneyFlow | null;
}

export function moneyTrace(year: FiscalYear, paths: readonly MoneyPath[], focus: string | null): MoneyTrace {
  const through = focus === null ? [] : pathsThrough(paths, focus);
  return { year, whole: moneyFlow(paths), through: through.length === 0 ? null : moneyFlow(through) };
}

/** The trace with its links as wide as the money they carry; what spends nothing that year is left out. */
export function moneyModel(input: TraceInput, trace: MoneyTrace, words: MoneyWords): TraceModel {
  const { index, links } = input;
  const { whole, through } = trace;
  const emphasisOf = emphasisIn(trace);
  const drawn = <N extends TraceNode>(nodes: readonly N[]) =>
    nodes.filter(({ id }) => (input.all || through === null ? whole : through).nodes.has(id));
  const column = <N extends TraceNode>(title: string, nodes: readonly N[]) => ({
    title,
    note: noteOf(trace, words),
    groups: [{ title: null, nodes: drawn(nodes) }],
  });
  const bands = bandsOf(trace);
  return {
    label: input.label,
    columns: {
      outcome: column('Outcomes', [
        ...outcomeNodes(index, emphasisOf),
        { layer: 'outcome', id: UNTRACED, name: UNTRACED_NAME, emphasis: emphasisOf(UNTRACED) },
      ]),
      capability: column('Capabilities', [
        ...capabilityNodes(links, emphasisOf),
        {
          layer: 'capability',
          id: RAISES_NOTHING,
          name: RAISES_NOTHING_NAME,
          emphasis: emphasisOf(RAISES_NOTHING),
          maturity: { current: null, target: null },
        },
      ]),
      enabler: column('Enablers', enablerNodes(index, emphasisOf)),
    },
    links: bands,
    dependencies: [],
    money: {
      nodes: new Map(
        [...whole.nodes].map(([id, amount]) => [id, { amount, text: amountText(trace, id, words) }]),
      ),
      links: bands,
    },
    describe: describing(trace, moneyNames(namesOf(index)), words),
  };
}

function emphasisIn({ through }: MoneyTrace): (id: string) => TraceEmphasis {
  return (id) => {
    if (through !== null && !through.nodes.has(id)) return 'faint';
    if (id === UNTRACED || id === RAISES_NOTHING) return 'affected';
    return through === null ? 'plain' : 'linked';
  };
}

function bandsOf({ whole, through }: MoneyTrace): readonly MoneyLink[] {
  return [...whole.links].flatMap(([from, ends]) =>
    [...ends].map(([to, amount]) => {
      const part = through?.links.get(from)?.get(to) ?? 0;
      return { from, to, amount, part, traced: from !== UNTRACED && from !== RAISES_NOTHING };
    }),
  );
}

/** `$4.4M`; with something followed `$810K of $4.4M`. */
function noteOf({ whole, through }: MoneyTrace, words: MoneyWords): string {
  const all = words.short(whole.total);
  return through === null ? all : `${words.short(through.total)} of ${all}`;
}

function amountText({ whole, through }: MoneyTrace, id: string, words: MoneyWords): string {
  const all = whole.nodes.get(id) ?? 0;
  const part = through?.nodes.get(id) ?? all;
  return part < all ? `${words.short(part)} of ${words.short(all)}` : words.short(all);
}

/** What a node has of the money, where it comes from and where it leads. */
function describing(trace: MoneyTrace, nameOf: NameOf, words: MoneyWords): TraceModel['describe'] {
  return (node) => {
    const { left, right } = neighbours(trace.whole, node.id);
    const some = (entries: typeof left) => someAmounts(entries, nameOf, words);
    return [
      `${amountText(trace, node.id, words)} in ${yearLabel(trace.year)}`,
      ...(right.length > 0 ? [`from ${some(right)}`] : []),
      ...(left.length > 0 ? [`leads to ${some(left)}`] : []),
    ].join(', ');
  };
}
