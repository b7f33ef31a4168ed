import { maturityText, type TraceNode } from '@northing/web-ui';
import { readItem } from '../address/item-token.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { sentenceList } from '../words/numbers.js';
import type { PlanLinks } from './plan-links.js';

/** Names of the nodes of a picture. */
export type NameOf = (id: string) => string;

export function namesOf({ outcomes, capabilities, enablers }: PlanIndex): NameOf {
  return (node) => {
    const item = readItem(node);
    if (!item) return node;
    const list = item.type === 'outcome' ? outcomes : item.type === 'capability' ? capabilities : enablers;
    return list.get(item.id)?.name ?? item.id;
  };
}

/** Most names that are read one after the other. */
const NAMED = 4;

/** `A, B and C`, `A, B, C, D and 12 more`. */
export function someNames(ids: readonly string[], nameOf: NameOf): string {
  if (ids.length <= NAMED) return sentenceList(ids.map(nameOf));
  return sentenceList([...ids.slice(0, NAMED).map(nameOf), `${ids.length - NAMED} more`]);
}

/** What a node leads to and rests on, as it is read after its name. */
export function nodeWords(node: TraceNode, links: PlanLinks, nameOf: NameOf): string {
  const left = links.toLeft.get(node.id) ?? [];
  const right = links.toRight.get(node.id) ?? [];
  const some = (ids: readonly string[]) => someNames(ids, nameOf);
  switch (node.layer) {
    case 'outcome':
      return right.length === 0 ? 'rests on no capability' : `rests on ${some(right)}`;
    case 'capability':
      return [
        maturityText(node.maturity.current, node.maturity.target),
        left.length === 0 ? 'leads to no outcome' : `leads to ${some(left)}`,
        right.length === 0 ? 'raised by nothing' : `raised by ${some(right)}`,
      ].join(', ');
    case 'enabler': {
      const outcomes = [...new Set(left.flatMap((id) => links.toLeft.get(id) ?? []))];
      return [
        scheduleWords(node.schedule),
        left.length === 0 ? 'raises no capability' : `raises ${some(left)}`,
        ...(outcomes.length === 0 ? [] : [`leads to ${some(outcomes)}`]),
        ...waitWords(node.id, links, some),
      ].join(', ');
    }
  }
}

function scheduleWords(schedule: (TraceNode & { layer: 'enabler' })['schedule']): string {
  switch (schedule.kind) {
    case 'stands':
      return schedule.at;
    case 'moves':
      return `moves from ${schedule.from} to ${schedule.to}, ${schedule.by}`;
    case 'stays':
      return `stays at ${schedule.at}, ${schedule.because}`;
  }
}

function waitWords(
  id: string,
  { waitsFor, neededBy }: PlanLinks,
  some: (ids: readonly string[]) => string,
): readonly string[] {
  const [before, after] = [waitsFor.get(id) ?? [], neededBy.get(id) ?? []];
  return [
    ...(before.length === 0 ? [] : [`waits for ${some(before)}`]),
    ...(after.length === 0 ? [] : [`needed by ${some(after)}`]),
  ];
}
