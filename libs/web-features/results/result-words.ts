import { quarterLabel, type Kept, type KeyResultMovement, type PromiseResult } from '@northing/domain';
import { nameOf } from '../plan/plan-frame.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { percent, plainNumber } from '../words/numbers.js';
import { sentenceStart, spelled, spelledCount } from '../words/spelled.js';
import type { CapabilityResult, DeliveredResult } from './read-results.js';
import type { ResultTotals } from './result-totals.js';

/** `1 of 2 levels`. */
export function keptWords({ gained, promised }: Kept): string {
  return `${plainNumber(gained)} of ${plainNumber(promised)} ${promised === 1 ? 'level' : 'levels'}`;
}

/** Why nothing can be said of an enabler's promise; null when something can. */
export function unknownWords({ promised, kept, capabilities }: DeliveredResult): string | null {
  if (kept !== null) return null;
  if (promised === 0) return 'Promised no uplift';
  const [first] = capabilities.filter(({ result }) => result.kind !== 'reassessed');
  return first ? WHY[first.result.kind] : WHY.notReassessed;
}

const WHY = {
  reassessed: 'Reassessed',
  notReassessed: 'Not reassessed yet',
  noEarlierMaturity: 'No assessment before it',
  noEnd: 'When it ended is not known',
} satisfies Record<PromiseResult['kind'], string>;

/** `Product data: 1 of 2 levels, maturity 1 → 2 in FY27 Q3`. */
export function capabilityWords(
  { capabilityId, promised, result }: CapabilityResult,
  index: PlanIndex,
): string {
  const name = nameOf(index.capabilities, capabilityId) ?? capabilityId;
  if (result.kind !== 'reassessed') {
    return `${name}: ${plainNumber(promised)} promised, ${WHY[result.kind].toLowerCase()}`;
  }
  const { gained, maturityBefore, maturityAfter, quarter } = result;
  const course = `maturity ${plainNumber(maturityBefore)} → ${plainNumber(maturityAfter)} in ${quarterLabel(quarter)}`;
  return `${name}: ${plainNumber(gained)} of ${plainNumber(promised)}, ${course}`;
}

/** What moved of the key results of the outcomes an enabler serves; how many did not. */
export function movementWords(movements: readonly KeyResultMovement[], index: PlanIndex): readonly string[] {
  if (movements.length === 0) return ['Serves no key result'];
  const moved = movements.filter((each) => each.moved !== null && each.moved !== 0);
  const still = movements.filter((each) => each.moved === 0).length;
  const unknown = movements.length - moved.length - still;
  return [
    ...moved.map((each) => movementLine(each, index)),
    ...(still > 0 ? [`${sentenceStart(spelled(still))} ${still === 1 ? 'has' : 'have'} not moved`] : []),
    ...(unknown > 0 ? [`${sentenceStart(spelled(unknown))} not measured before and after`] : []),
  ];
}

function movementLine(
  { outcomeId, keyResultId, unit, before, now, moved }: KeyResultMovement,
  index: PlanIndex,
) {
  const keyResult = index.outcomes.get(outcomeId)?.keyResults.find(({ id }) => id === keyResultId);
  const course = `${plainNumber(before ?? 0)} → ${plainNumber(now ?? 0)}${unitWords(unit)}`;
  return `${keyResult?.name ?? keyResultId}: ${course}, ${wayWords(moved ?? 0)}`;
}

/** A percent sign stands at its figure, words stand apart. */
function unitWords(unit: string | null): string {
  if (!unit) return '';
  return unit === '%' ? '%' : ` ${unit}`;
}

/** The part of the way from baseline to target. */
function wayWords(moved: number): string {
  return moved < 0 ? `${percent(-moved)} of the way back` : `${percent(moved)} of the way`;
}

/** What was promised and what came of it, in one sentence. */
export function resultsReading(rows: readonly DeliveredResult[], totals: ResultTotals): string {
  const { delivered, promising, reassessed, kept } = totals;
  if (delivered === 0) return 'Nothing has been delivered as far as this revision knows.';
  if (promising === 0)
    return `${sentenceStart(spelledCount(delivered, 'enabler'))} delivered, none with a promised uplift.`;
  if (kept === null)
    return `${sentenceStart(spelledCount(promising, 'enabler'))} promised an uplift; nothing of what was to be lifted was reassessed yet.`;
  const [worst] = rows.filter((row) => row.kept !== null && row.kept.gained < row.kept.promised);
  const came = `Of ${plainNumber(kept.promised)} ${kept.promised === 1 ? 'level' : 'levels'} of maturity that ${spelledCount(reassessed, 'enabler')} promised, ${plainNumber(kept.gained)} came`;
  if (!worst?.kept) return `${came}: no promise fell short.`;
  const missing = plainNumber(worst.kept.promised - worst.kept.gained);
  return `${came}; ${worst.name} fell furthest short, by ${missing} ${missing === '1' ? 'level' : 'levels'}.`;
}
