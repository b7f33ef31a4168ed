import { isFailure, problemOf } from './failures.js';

it('words a failure for people and programs', () => {
  expect(problemOf({ kind: 'unknownRevision', rev: 'r9' })).toEqual({
    status: 404,
    code: 'UNKNOWN_REVISION',
    title: 'Unknown revision',
    detail: 'The plan has no revision “r9”; name one by its id or its sequence number.',
  });
  expect(problemOf({ kind: 'tooLarge', limitMb: 100 })).toMatchObject({ status: 413 });
});

it('tells failures from what succeeded', () => {
  expect(isFailure({ kind: 'unknownPlan', planId: 'x' })).toBe(true);
  expect(isFailure({ kind: 'planPurged', planId: 'x' })).toBe(false);
  expect(isFailure(null)).toBe(false);
});
