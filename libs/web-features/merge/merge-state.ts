import {
  merge,
  resolveMerge,
  type InvariantContext,
  type MergeConflict,
  type Merged,
  type PlanContent,
} from '@northing/domain';
import { choiceOf, choicesOf, type Answers } from './answers.js';

/** What a merge starts from. */
export interface Sides {
  readonly base: PlanContent;
  readonly ours: PlanContent;
  readonly theirs: PlanContent;
  readonly context: InvariantContext;
}

/** Where a merge stands with what was answered so far. */
export interface MergeState {
  /** Every question, those that only answers raised last. */
  readonly conflicts: readonly MergeConflict[];
  /** Keys of those without an answer that holds. */
  readonly open: ReadonlySet<string>;
  /** Rules that keep the merge from being completed, each a sentence. */
  readonly blocking: readonly string[];
  /** Rules the draft would break until it is submitted, each a sentence. */
  readonly violations: readonly string[];
}

export function firstMerge({ base, ours, theirs, context }: Sides): Merged {
  return merge(base, ours, theirs, context);
}

/** What the answers lead to; `first` is the merge without any. */
export function mergeState(sides: Sides, first: Merged, answers: Answers): MergeState {
  const { base, ours, theirs, context } = sides;
  const resolve = (given: Answers) => resolveMerge(base, ours, theirs, context, choicesOf(given));
  const resolved = resolve(answers);
  const conflicts = [...first.conflicts, ...raised(first, answers, resolve)];
  const unfit = resolved.kind === 'unfit' ? resolved.keys : [];
  const unanswered = conflicts.map(({ key }) => key).filter((key) => !isAnswered(answers, key));
  const blocking = resolved.kind === 'violations' ? resolved.violations : [];
  const told = resolved.kind === 'merged' ? resolved.violations : first.violations;
  return {
    conflicts,
    open: new Set([...unanswered, ...unfit]),
    blocking: blocking.map(({ message }) => message),
    violations: told.map(({ message }) => message),
  };
}

function isAnswered(answers: Answers, key: string): boolean {
  const answer = answers[key];
  return answer !== undefined && choiceOf(key, answer) !== null;
}

/** Questions that the answers to the first ones raised, whether they have an answer of their own or not. */
function raised(
  first: Merged,
  answers: Answers,
  resolve: (given: Answers) => ReturnType<typeof resolveMerge>,
): readonly MergeConflict[] {
  const known = new Set(first.conflicts.map(({ key }) => key));
  if ([...known].some((key) => !isAnswered(answers, key))) return [];
  const found = new Map<string, MergeConflict>();
  let given: Answers = Object.fromEntries(Object.entries(answers).filter(([key]) => known.has(key)));
  for (let more = resolve(given); more.kind === 'unresolved'; more = resolve(given)) {
    const fresh = more.conflicts.filter(({ key }) => !found.has(key));
    for (const conflict of fresh) found.set(conflict.key, conflict);
    const answered = fresh.filter(({ key }) => isAnswered(answers, key));
    if (answered.length === 0) break;
    given = { ...given, ...Object.fromEntries(answered.map(({ key }) => [key, answers[key]])) } as Answers;
  }
  return [...found.values()];
}
