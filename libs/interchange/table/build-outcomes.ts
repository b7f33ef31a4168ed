import { sameText, type KeyResult, type Outcome } from '@northing/domain';
import { blankOutcome } from './blank-items.js';
import { freeId } from './reference-book.js';
import type { ReadRow } from './read-rows.js';

/** The outcomes that rows list, each with the key results of all its rows; the first row's other fields count. */
export function buildOutcomes(rows: readonly ReadRow[], previous: readonly Outcome[]): Outcome[] {
  const before = new Map(previous.map((outcome) => [outcome.id, outcome]));
  const taken = new Set(previous.flatMap(({ keyResults }) => keyResults.map(({ id }) => id)));
  const rowsById = new Map<string, ReadRow[]>();
  for (const row of rows) {
    const known = rowsById.get(row.id);
    if (known) known.push(row);
    else rowsById.set(row.id, [row]);
  }
  return [...rowsById].map(([id, [first, ...further]]) => {
    const name = first?.name ?? id;
    const base = before.get(id) ?? blankOutcome(id, name);
    // The catalogue says what each field holds, and the cells were read by it.
    const outcome = { ...base, ...(first?.fields as Partial<Outcome>), id, name };
    const named = [first, ...further].flatMap((row) => (row?.keyResult['name'] ? [row] : []));
    return named.length === 0 ? outcome : { ...outcome, keyResults: keyResultsOf(named, base, taken) };
  });
}

/** A key result is known again by its name within the outcome. */
function keyResultsOf(rows: readonly ReadRow[], base: Outcome, taken: Set<string>): KeyResult[] {
  const known = new Map(base.keyResults.map((keyResult) => [sameText(keyResult.name), keyResult]));
  const read = rows.map(({ keyResult }) => {
    const name = String(keyResult['name']);
    const before = known.get(sameText(name));
    const id = before?.id ?? freeId(`${base.id} ${name}`, (wanted) => taken.has(wanted));
    taken.add(id);
    return { ...(before ?? blankKeyResult(id, name)), ...(keyResult as Partial<KeyResult>), id, name };
  });
  return [...new Map(read.map((keyResult) => [keyResult.id, keyResult])).values()];
}

function blankKeyResult(id: string, name: string): KeyResult {
  return { id, name, unit: null, baseline: null, target: null, dueQuarter: null, actual: null };
}
