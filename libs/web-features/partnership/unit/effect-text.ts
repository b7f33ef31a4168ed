import {
  PARTNER_LEVEL_LABELS,
  quarterLabel,
  RELATIONSHIP_LEVEL_LABELS,
  type Intervention,
  type InterventionEffect,
} from '@northing/domain';

/** What the agreed assessments around an intervention say of it; nothing beyond. */
export function effectText(
  { state }: Pick<Intervention, 'state'>,
  effect: InterventionEffect | null,
): string {
  if (state === 'proposed') return 'Not begun yet.';
  if (effect === null) return '– Nobody knows since when it is under way.';
  const told = [organisationText(effect), relationshipText(effect)].filter((text) => text !== null);
  if (told.length > 0) return told.join(' ');
  return state === 'done'
    ? '– No assessment after it was done is agreed yet.'
    : 'What it changes is told by the first assessment after it is done.';
}

function organisationText({ organisation: { before, after } }: InterventionEffect): string | null {
  if (!before || !after) return null;
  const level = (point: typeof before) => PARTNER_LEVEL_LABELS[point.level];
  const reachable =
    before.reachablePotential === after.reachablePotential
      ? ''
      : `, reachable ${PARTNER_LEVEL_LABELS[before.reachablePotential]} → ${PARTNER_LEVEL_LABELS[after.reachablePotential]}`;
  return `Partner maturity ${level(before)} (${quarterLabel(before.quarter)}) → ${level(after)} (${quarterLabel(after.quarter)})${reachable}.`;
}

function relationshipText({ relationship: { before, after } }: InterventionEffect): string | null {
  if (!before || !after) return null;
  const level = (value: number) => RELATIONSHIP_LEVEL_LABELS[value - 1] ?? String(value);
  return `Relationship ${level(before.level)} (${quarterLabel(before.quarter)}) → ${level(after.level)} (${quarterLabel(after.quarter)}).`;
}
