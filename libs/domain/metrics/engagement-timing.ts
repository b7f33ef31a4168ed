import { ratio } from '../compare/rounding.js';
import { groupedBy } from '../plan/grouped-by.js';
import type { Engagement } from '../records/records.js';
import type { WorkspaceSettings } from '../revision/frame.js';
import type { FiscalQuarter } from '../time/fiscal-quarter.js';
import type { EngagementTiming, UnitEngagementTiming } from './records-metrics.js';

type Sample = Pick<WorkspaceSettings, 'smallSample'>;

/** By unit, then quarter (DOMAIN §4.10, SPEC.md [M50], [M51]). */
export function unitEngagementTiming(
  engagements: readonly Engagement[],
  settings: Sample,
): readonly UnitEngagementTiming[] {
  const units = groupedBy(engagements, ({ businessUnitId }) => businessUnitId);
  return [...units.keys()].sort().flatMap((businessUnitId) => {
    const quarters = engagementTiming(units.get(businessUnitId) ?? [], settings);
    return quarters.map((timing) => ({ businessUnitId, ...timing }));
  });
}

/** All units together, by quarter. */
export function engagementTiming(
  engagements: readonly Engagement[],
  settings: Sample,
): readonly EngagementTiming[] {
  const quarters = groupedBy(engagements, ({ quarter }) => quarter);
  return [...quarters]
    .map(([quarter, entries]) => timingOf(quarter, entries, settings))
    .sort((a, b) => a.quarter - b.quarter);
}

function timingOf(
  quarter: FiscalQuarter,
  entries: readonly Engagement[],
  { smallSample }: Sample,
): EngagementTiming {
  const all = counted(entries);
  const confirmed = counted(entries.filter(({ confirmedById }) => confirmedById !== null));
  return {
    quarter,
    ...all,
    smallSample: all.before + all.after < smallSample,
    confirmedBefore: confirmed.before,
    confirmedAfter: confirmed.after,
    confirmedRatio: confirmed.ratio,
  };
}

function counted(entries: readonly Engagement[]) {
  const count = (wanted: Engagement['timing']) => entries.filter(({ timing }) => timing === wanted).length;
  const before = count('beforeDecision');
  const after = count('afterDecision');
  return { before, after, ratio: before + after > 0 ? ratio(before, before + after) : null };
}
