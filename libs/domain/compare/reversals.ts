import type { HorizonSettings } from '../time/horizon.js';
import { compareText, sameValue } from './canonical.js';
import type { Reversal } from './comparison.js';
import type { RunStep } from './cumulative.js';
import {
  decidedPresence,
  enablerHistories,
  fieldHistories,
  keyResultHistories,
  livesOf,
  presenceHistory,
  type History,
} from './histories.js';
import { linkHistories } from './link-histories.js';

/**
 * What was changed and changed back: some value returns after another one stood in between (SPEC.md [C48]). Ordered by
 * entity type, id and field.
 */
export function reversalsOf(run: readonly RunStep[], settings: HorizonSettings): readonly Reversal[] {
  const outcomes = livesOf(run, (content) => content.outcomes);
  const capabilities = livesOf(run, (content) => content.capabilities);
  const enablers = livesOf(run, (content) => content.enablers);
  const reversals: Reversal[] = [];
  const read = (entityType: string, entityId: string, histories: readonly History[]) => {
    for (const { field, values } of histories) {
      if (!returns(values)) continue;
      reversals.push({ entityType, entityId, field, values, full: sameValue(values[0], values.at(-1)) });
    }
  };
  for (const [id, life] of outcomes) {
    read('outcome', id, [
      presenceHistory(life),
      ...fieldHistories('outcome', life),
      ...keyResultHistories(life),
    ]);
  }
  for (const [id, life] of capabilities) {
    read('capability', id, [presenceHistory(life), ...fieldHistories('capability', life)]);
  }
  for (const [id, life] of enablers) {
    read('enabler', id, [decidedPresence(life, run, settings), ...enablerHistories(life)]);
  }
  for (const { entityType, entityId, history } of linkHistories(run, {
    outcome: outcomes,
    enabler: enablers,
  })) {
    read(entityType, entityId, [history]);
  }
  return reversals.toSorted(byPlace);
}

function byPlace(x: Reversal, y: Reversal): number {
  return (
    compareText(x.entityType, y.entityType) ||
    compareText(x.entityId, y.entityId) ||
    compareText(x.field, y.field)
  );
}

/** Whether some value comes back after another one. */
function returns(values: readonly unknown[]): boolean {
  const turns = values.filter((value, index) => index === 0 || !sameValue(value, values[index - 1]));
  return turns.some((value, index) => turns.findIndex((earlier) => sameValue(earlier, value)) < index);
}
