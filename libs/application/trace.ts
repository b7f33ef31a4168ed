import type { ChangeEntity, PlanContent } from '@northing/domain';

/** The links that say which outcomes an item serves. */
export type TraceLinks = Pick<
  PlanContent,
  'outcomeCapabilityLinks' | 'enablerCapabilityLinks' | 'capabilities'
>;

/** Which outcomes an item serves: by its own links, its capabilities' and those of the capabilities above. */
export type OutcomesOf = (entityType: ChangeEntity, entityId: string) => readonly string[];

function gather<T>(
  rows: readonly T[],
  keyOf: (row: T) => string,
  valueOf: (row: T) => string,
): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const row of rows) {
    const values = map.get(keyOf(row));
    if (values) values.push(valueOf(row));
    else map.set(keyOf(row), [valueOf(row)]);
  }
  return map;
}

export function traceOutcomes({
  outcomeCapabilityLinks,
  enablerCapabilityLinks,
  capabilities,
}: TraceLinks): OutcomesOf {
  const outcomes = gather(
    outcomeCapabilityLinks,
    (link) => link.capabilityId,
    (link) => link.outcomeId,
  );
  const lifted = gather(
    enablerCapabilityLinks,
    (link) => link.enablerId,
    (link) => link.capabilityId,
  );
  const parents = new Map(capabilities.map(({ id, parentId }) => [id, parentId]));

  function ofCapability(id: string): readonly string[] {
    const found: string[] = [];
    const seen = new Set<string>();
    for (let at: string | null | undefined = id; at && !seen.has(at); at = parents.get(at)) {
      seen.add(at);
      found.push(...(outcomes.get(at) ?? []));
    }
    return found;
  }

  return (entityType, entityId) => {
    if (entityType === 'outcome') return [entityId];
    if (entityType === 'capability') return [...new Set(ofCapability(entityId))];
    if (entityType !== 'enabler') return [];
    return [...new Set((lifted.get(entityId) ?? []).flatMap(ofCapability))];
  };
}
