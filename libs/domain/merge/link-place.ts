import type { ContentTypes } from '../plan/field-catalogue.js';
import { endsOf, type LinkType } from '../plan/link-ends.js';
import type { DependencyPlace, MergePlace } from './conflict.js';

export function dependencyPlace(dependency: ContentTypes['dependency']): DependencyPlace {
  const { id: dependencyId, predecessorId, successorId } = dependency;
  return { of: 'dependency', dependencyId, predecessorId, successorId };
}

export function linkPlace<T extends LinkType>(
  type: T,
  link: ContentTypes[T],
): Extract<MergePlace, { of: 'link' | 'dependency' }> {
  if (type === 'dependency') return dependencyPlace(link as ContentTypes['dependency']);
  const [from, to] = endsOf(type, link);
  return { of: 'link', type: type, fromId: from.id, toId: to.id };
}
