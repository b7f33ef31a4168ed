import { groupedBy } from '@northing/domain';
import type { CapabilityRow, EnablerRow, OutcomeRow, TimelineRow } from './model.js';

/** A plan's content as far as the order of rows goes. Lists may hold more fields. */
export interface ArrangeInput<E extends { readonly id: string }> {
  readonly outcomes: readonly { readonly id: string; readonly name: string }[];
  readonly capabilities: readonly {
    readonly id: string;
    readonly name: string;
    readonly currentMaturity: number | null;
    readonly targetMaturity: number | null;
  }[];
  readonly enablers: readonly E[];
  readonly outcomeCapabilityLinks: readonly {
    readonly outcomeId: string;
    readonly capabilityId: string;
    readonly weight: number | null;
  }[];
  readonly enablerCapabilityLinks: readonly {
    readonly enablerId: string;
    readonly capabilityId: string;
    readonly uplift: number | null;
  }[];
  readonly toRow: (enabler: E) => EnablerRow;
  /** Quiet words for a group of enablers, e.g. "7 enablers · $9.6M". */
  readonly note?: (enablers: readonly E[]) => string;
  /** What needs attention about an outcome; undefined when nothing does. */
  readonly attention?: (outcomeId: string) => string | undefined;
}

const NO_OUTCOME = { id: 'timeline:no-outcome', name: 'Not linked to an outcome' };
const NO_CAPABILITY = { id: 'timeline:no-capability', name: 'Not linked to a capability' };

/**
 * Outcome → capability → enabler, each item once: an enabler under the capability it lifts most, a capability under the
 * outcome it weighs most for (the first given among equals); what is not linked comes last, in groups that say so.
 */
export function arrangeRows<E extends { readonly id: string }>(input: ArrangeInput<E>): TimelineRow[] {
  const capabilityOf = strongest(input.enablerCapabilityLinks, (link) => [
    link.enablerId,
    link.capabilityId,
    link.uplift,
  ]);
  const outcomeOf = strongest(input.outcomeCapabilityLinks, (link) => [
    link.capabilityId,
    link.outcomeId,
    link.weight,
  ]);
  const known = new Set(input.capabilities.map(({ id }) => id));
  const enablersOf = groupedBy(sortedByTime(input), ({ enabler }) => {
    const capability = capabilityOf.get(enabler.id);
    return capability !== undefined && known.has(capability) ? capability : NO_CAPABILITY.id;
  });
  const outcomes = new Set(input.outcomes.map(({ id }) => id));
  const capabilitiesOf = groupedBy(input.capabilities, ({ id }) => {
    const outcome = outcomeOf.get(id);
    return outcome !== undefined && outcomes.has(outcome) ? outcome : NO_OUTCOME.id;
  });
  const rows: TimelineRow[] = [];
  for (const outcome of [...input.outcomes, NO_OUTCOME]) {
    const filled = (capabilitiesOf.get(outcome.id) ?? []).filter(({ id }) => enablersOf.has(id));
    if (outcome === NO_OUTCOME && filled.length === 0) continue;
    const held = filled.flatMap(({ id }) => enablersOf.get(id) ?? []);
    rows.push(
      outcomeRow(
        input,
        outcome,
        held.map(({ enabler }) => enabler),
      ),
    );
    for (const capability of filled) {
      rows.push(capabilityRow(capability), ...(enablersOf.get(capability.id) ?? []).map(({ row }) => row));
    }
  }
  const loose = enablersOf.get(NO_CAPABILITY.id) ?? [];
  if (loose.length > 0) {
    rows.push(
      outcomeRow(
        input,
        NO_CAPABILITY,
        loose.map(({ enabler }) => enabler),
      ),
      ...loose.map(({ row }) => row),
    );
  }
  return rows;
}

interface Placed<E> {
  readonly enabler: E;
  readonly row: EnablerRow;
}

function sortedByTime<E extends { readonly id: string }>({ enablers, toRow }: ArrangeInput<E>): Placed<E>[] {
  const at = (quarter: number | null) => quarter ?? Number.MAX_SAFE_INTEGER;
  return enablers
    .map((enabler) => ({ enabler, row: toRow(enabler) }))
    .sort(
      (a, b) =>
        at(a.row.start ?? a.row.end) - at(b.row.start ?? b.row.end) ||
        at(a.row.end) - at(b.row.end) ||
        a.row.name.localeCompare(b.row.name),
    );
}

function outcomeRow<E extends { readonly id: string }>(
  { note, attention }: ArrangeInput<E>,
  outcome: { readonly id: string; readonly name: string },
  held: readonly E[],
): OutcomeRow {
  const words = note?.(held);
  const alarm = attention?.(outcome.id);
  return {
    kind: 'outcome',
    id: outcome.id,
    name: outcome.name,
    ...(words !== undefined && { note: words }),
    ...(alarm !== undefined && { attention: alarm }),
  };
}

function capabilityRow(capability: ArrangeInput<never>['capabilities'][number]): CapabilityRow {
  const { id, name, currentMaturity: current, targetMaturity: target } = capability;
  const assessed = current !== null || target !== null;
  return { kind: 'capability', id, name, ...(assessed && { maturity: { current, target } }) };
}

/** For each key the value of its heaviest link. */
function strongest<L>(
  links: readonly L[],
  read: (link: L) => readonly [key: string, value: string, weight: number | null],
): Map<string, string> {
  const best = new Map<string, { readonly value: string; readonly weight: number }>();
  for (const link of links) {
    const [key, value, weight] = read(link);
    const held = best.get(key);
    if (!held || (weight ?? 0) > held.weight) best.set(key, { value, weight: weight ?? 0 });
  }
  return new Map([...best].map(([key, { value }]) => [key, value]));
}
