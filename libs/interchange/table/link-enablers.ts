import {
  quoted,
  sameText,
  type Dependency,
  type EnablerCapabilityLink,
  type OutcomeCapabilityLink,
  type PlanContent,
} from '@northing/domain';
import { blankCapability, blankOutcome } from './blank-items.js';
import type { BuildContext } from './build-context.js';
import { withoutDangling } from './dangling-links.js';
import type { NamingField } from './mappable-fields.js';
import { freeId } from './reference-book.js';
import type { ReadRow } from './read-rows.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Adds what rows of enablers name: capabilities, outcomes and predecessors, and the links to them. */
export function linkEnablers(
  rows: readonly ReadRow[],
  content: PlanContent,
  context: BuildContext,
): PlanContent {
  const capabilities = new NameBook(content.capabilities, blankCapability);
  const outcomes = new NameBook(content.outcomes, blankOutcome);
  const mapped = new Set(context.mapping.columns.map(({ field }) => field));
  const enablerLinks = new Map<string, EnablerCapabilityLink>();
  const outcomeLinks = new Map(content.outcomeCapabilityLinks.map((link) => [outcomeKey(link), link]));
  const before = new Map(content.enablerCapabilityLinks.map((link) => [enablerKey(link), link]));
  for (const row of rows) {
    const capabilityIds = namesOf(row, 'capability').map((name) => capabilities.find(name));
    const outcomeIds = namesOf(row, 'outcome').map((name) => outcomes.find(name));
    for (const capabilityId of capabilityIds) {
      const link = { enablerId: row.id, capabilityId, uplift: row.uplift };
      const uplift = mapped.has('uplift') ? row.uplift : (before.get(enablerKey(link))?.uplift ?? null);
      enablerLinks.set(enablerKey(link), { ...link, uplift });
      for (const outcomeId of outcomeIds) {
        const outcomeLink = { outcomeId, capabilityId, weight: null };
        const key = outcomeKey(outcomeLink);
        if (!outcomeLinks.has(key)) outcomeLinks.set(key, outcomeLink);
      }
    }
  }
  return withoutDangling({
    ...content,
    capabilities: capabilities.all(),
    outcomes: outcomes.all(),
    outcomeCapabilityLinks: [...outcomeLinks.values()],
    ...(mapped.has('capability') && { enablerCapabilityLinks: [...enablerLinks.values()] }),
    ...(mapped.has('predecessors') && { dependencies: dependenciesOf(rows, content, context) }),
  });
}

function namesOf(row: ReadRow, field: NamingField): readonly string[] {
  return row.linked[field] ?? [];
}

function enablerKey({ enablerId, capabilityId }: EnablerCapabilityLink): string {
  return JSON.stringify([enablerId, capabilityId]);
}

function outcomeKey({ outcomeId, capabilityId }: OutcomeCapabilityLink): string {
  return JSON.stringify([outcomeId, capabilityId]);
}

/** Finds items by id or name and makes those that are not there. */
class NameBook<T extends Named> {
  readonly #items: T[];
  readonly #ids: Set<string>;
  readonly #byName: Map<string, string>;
  readonly #blank: (id: string, name: string) => T;

  constructor(known: readonly T[], blank: (id: string, name: string) => T) {
    this.#items = [...known];
    this.#ids = new Set(known.map(({ id }) => id));
    this.#byName = new Map(known.map(({ id, name }) => [sameText(name), id]));
    this.#blank = blank;
  }

  find(name: string): string {
    const known = this.#ids.has(name) ? name : this.#byName.get(sameText(name));
    if (known !== undefined) return known;
    const id = freeId(name, (wanted) => this.#ids.has(wanted));
    this.#ids.add(id);
    this.#byName.set(sameText(name), id);
    this.#items.push(this.#blank(id, name));
    return id;
  }

  all(): readonly T[] {
    return this.#items;
  }
}

/** Finish-to-start links to what a row names by id or name; a name that no row bears is left out with a warning. */
function dependenciesOf(
  rows: readonly ReadRow[],
  content: PlanContent,
  { file, findings }: BuildContext,
): Dependency[] {
  const ids = new Set(rows.map(({ id }) => id));
  const byName = new Map(rows.map(({ id, name }) => [sameText(name), id]));
  const before = new Map(content.dependencies.map((link) => [pairOf(link), link]));
  const found = new Map<string, Dependency>();
  for (const row of rows) {
    for (const name of namesOf(row, 'predecessors')) {
      const predecessorId = ids.has(name) ? name : byName.get(sameText(name));
      if (predecessorId === undefined || predecessorId === row.id) {
        const message = `${quoted(name)} is no other row of the table; the dependency is left out.`;
        findings.warn(file, row.place, 'unknownPredecessor', message);
        continue;
      }
      const link: Dependency = {
        id: `${predecessorId}>${row.id}`,
        predecessorId,
        successorId: row.id,
        type: 'FS',
        lagQuarters: 0,
      };
      found.set(pairOf(link), before.get(pairOf(link)) ?? link);
    }
  }
  return [...found.values()];
}

function pairOf({ predecessorId, successorId }: Dependency): string {
  return JSON.stringify([predecessorId, successorId]);
}
