import type { Capability } from '@northing/domain';

/** A capability at its level in the hierarchy, 1 and up. */
export interface CapabilityAtLevel {
  readonly capability: Capability;
  readonly level: number;
  readonly isLeaf: boolean;
}

/** Parents before their parts, siblings by name; what hangs from an unknown parent stands at the top. */
export function inHierarchy(capabilities: readonly Capability[]): readonly CapabilityAtLevel[] {
  const known = new Set(capabilities.map(({ id }) => id));
  const parts = new Map<string | null, Capability[]>();
  for (const capability of capabilities) {
    const { parentId } = capability;
    const at = parentId !== null && known.has(parentId) ? parentId : null;
    parts.set(at, [...(parts.get(at) ?? []), capability]);
  }
  const walk = (parent: string | null, level: number): readonly CapabilityAtLevel[] =>
    (parts.get(parent) ?? [])
      .sort((a, b) => a.name.localeCompare(b.name))
      .flatMap((capability) => [
        { capability, level, isLeaf: !parts.has(capability.id) },
        ...walk(capability.id, level + 1),
      ]);
  return walk(null, 1);
}
