import type { RecordsMetrics, ValuePotential } from '@northing/domain';

/** The latest agreed potential of each unit. */
export function latestPotentials({
  maximumValuePotential,
}: Pick<RecordsMetrics, 'maximumValuePotential'>): readonly ValuePotential[] {
  const latest = new Map<string, ValuePotential>();
  for (const each of maximumValuePotential) {
    const known = latest.get(each.businessUnitId);
    if (!known || known.quarter <= each.quarter) latest.set(each.businessUnitId, each);
  }
  return [...latest.values()];
}
