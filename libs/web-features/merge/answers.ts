import { readTypedValue, type MergeChoice } from '@northing/domain';
import type { MergeChoiceInput } from '@northing/web-data';

/** What a person answered to a conflict. A value of one's own is held as documents write it; undefined until typed. */
export type MergeAnswer =
  | { readonly take: 'ours' | 'theirs' | 'base' }
  | { readonly take: 'successor'; readonly id: string }
  | { readonly take: 'typed'; readonly value?: unknown };

/** By the keys of the conflicts. */
export type Answers = Readonly<Record<string, MergeAnswer>>;

/** The choice an answer stands for; null while the value of one's own is not typed, or none the field could hold. */
export function choiceOf(key: string, answer: MergeAnswer): MergeChoice | null {
  if (answer.take !== 'typed') return answer;
  const value = answer.value === undefined ? undefined : readTypedValue(key, answer.value);
  return value === undefined ? null : { take: 'typed', value };
}

export function choicesOf(answers: Answers): ReadonlyMap<string, MergeChoice> {
  return new Map(
    Object.entries(answers).flatMap(([key, answer]) => {
      const choice = choiceOf(key, answer);
      return choice ? [[key, choice] as const] : [];
    }),
  );
}

/** The choices as the server takes them. */
export function choiceInputs(answers: Answers): MergeChoiceInput[] {
  return Object.entries(answers).flatMap(([key, answer]): MergeChoiceInput[] => {
    if (choiceOf(key, answer) === null) return [];
    const { take } = answer;
    if (answer.take === 'typed') return [{ key, take, value: JSON.stringify(answer.value) }];
    return [answer.take === 'successor' ? { key, take, successorId: answer.id } : { key, take }];
  });
}
