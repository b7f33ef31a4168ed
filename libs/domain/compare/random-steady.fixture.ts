import type { Capability } from '../plan/capability.js';
import { PRIORITY_BANDS, type Enabler } from '../plan/enabler.js';
import type { Outcome } from '../plan/outcome.js';
import { plusQuarters } from '../time/fiscal-quarter.js';
import type { Draft } from './random-draft.fixture.js';

/** Changes one field of exactly the share of items and of links; every change differs from the revision before. */
export function steadyStep({ random, content }: Draft, share: number, sequence: number): void {
  const items = [content.outcomes.length, content.capabilities.length, content.enablers.length];
  const chosen = chosenIndexes(items, share, random);
  patchAt(content.outcomes, chosen[0], (item): Outcome => ({
    ...item,
    name: `Outcome ${item.id} ${sequence}`,
  }));
  patchAt(content.capabilities, chosen[1], (item): Capability => {
    return { ...item, name: `Capability ${item.id} ${sequence}` };
  });
  patchAt(content.enablers, chosen[2], (item) => enablerChange(item, random.int(1, 5), sequence));
  const links = [
    content.outcomeCapabilityLinks.length,
    content.enablerCapabilityLinks.length,
    content.dependencies.length,
  ];
  const rewoven = chosenIndexes(links, share, random);
  patchAt(content.outcomeCapabilityLinks, rewoven[0], (link) => ({
    ...link,
    weight: next(link.weight, 5, 100),
  }));
  patchAt(content.enablerCapabilityLinks, rewoven[1], (link) => ({
    ...link,
    uplift: next(link.uplift, 0.5, 5),
  }));
  patchAt(content.dependencies, rewoven[2], (link) => ({
    ...link,
    lagQuarters: link.lagQuarters === 8 ? 0 : link.lagQuarters + 1,
  }));
}

function enablerChange(item: Enabler, choice: number, sequence: number): Enabler {
  const { startQuarter: start, endQuarter: end, priorityBand, cost } = item;
  if (choice === 1) return { ...item, cost: cost.map((cell) => ({ ...cell, opex: cell.opex + 10 })) };
  if (choice === 2 && start !== null && end !== null) {
    return { ...item, startQuarter: plusQuarters(start, 1), endQuarter: plusQuarters(end, 1) };
  }
  if (choice === 3 && priorityBand !== null) {
    return {
      ...item,
      priorityBand: PRIORITY_BANDS[(PRIORITY_BANDS.indexOf(priorityBand) + 1) % 4] ?? 'must',
    };
  }
  if (choice === 4) return { ...item, percentComplete: (item.percentComplete + 1) % 100 };
  return { ...item, scope: `Deliver enabler ${item.id}, as of ${sequence}` };
}

function next(value: number | null, step: number, last: number): number {
  return value === null || value >= last ? step : value + step;
}

/** Indexes into several lists, together the share of all their elements. */
function chosenIndexes(
  lengths: readonly number[],
  share: number,
  random: Draft['random'],
): readonly (readonly number[])[] {
  const places = lengths.flatMap((length, list) => Array.from({ length }, (_, index) => ({ list, index })));
  const chosen = random.sample(places, Math.round(places.length * share));
  return lengths.map((_, list) => chosen.filter((place) => place.list === list).map(({ index }) => index));
}

function patchAt<T>(items: T[], indexes: readonly number[] | undefined, patch: (item: T) => T): void {
  for (const index of indexes ?? []) {
    const item = items[index];
    if (item !== undefined) items[index] = patch(item);
  }
}
