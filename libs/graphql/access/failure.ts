import { problemOf, type Failure } from '@northing/application';

/** A refused request as a union member: its kind, what it names and a sentence. */
export function failureObject<F extends Failure>(failure: F): F & { readonly message: string } {
  return { ...failure, message: problemOf(failure).detail };
}
