import { isFailure, type Failure, type FailureOf } from '@northing/application';
import { conflictObject } from '../edit/conflict.js';
import type { EditConflictObject } from '../edit/edit-failure.object.js';
import { failureObject } from './failure.js';
import type { BranchPlace, Loaders, RequestContext } from './loaders.js';

/** A failure as a union speaks it. */
export type MemberOf<F extends Failure> =
  F extends FailureOf<'editConflict'> ? EditConflictObject : F & { readonly message: string };

export function failureMember<F extends Failure>(failure: F, place: BranchPlace | null = null): MemberOf<F> {
  const member = failure.kind === 'editConflict' ? conflictObject(failure, place) : failureObject(failure);
  return member as MemberOf<F>;
}

/** What a mutation answers: what was done, or why nothing was. What the request had read before is read anew. */
export async function answered<T extends { readonly kind: string }, D>(
  { loaders }: Pick<RequestContext, 'loaders'>,
  work: Promise<T>,
  present: (done: Exclude<T, Failure>) => D,
  place: BranchPlace | null = null,
): Promise<D | MemberOf<Extract<T, Failure>>> {
  const result = await work;
  forget(loaders);
  return isFailure(result)
    ? failureMember(result as Extract<T, Failure>, place)
    : present(result as Exclude<T, Failure>);
}

function forget({ frame, insights, draft, branch, files, partnership }: Loaders): void {
  for (const loader of [frame, insights, draft, branch, files, partnership]) loader.clearAll();
}
