import type { FieldFlaw } from '@northing/domain';
import { useState } from 'react';

/** What came of something that was sent: kept, or refused in a sentence and at the field where there is one. */
export type Answer<T> =
  | { readonly kind: 'saved'; readonly value: T }
  | { readonly kind: 'refused'; readonly message: string; readonly flaws: readonly FieldFlaw[] };

export interface Answering<T> {
  readonly busy: boolean;
  /** What concerns no field of the form; null when there is nothing to say. */
  readonly message: string | null;
  readonly flawOf: (field: string) => string | null;
  /** Sends what was given, unless something is missing; what was typed stays either way. */
  readonly send: (missing: readonly FieldFlaw[], ask: () => Promise<Answer<T>>) => Promise<void>;
  /** What is not right; another list whenever something was sent. */
  readonly flaws: readonly FieldFlaw[];
}

/** One form's way to the server and back; `fields` are those the form shows. */
export function useAnswer<T>(
  fields: readonly string[],
  onSaved: (value: T) => Promise<void>,
  first: readonly FieldFlaw[] = [],
): Answering<T> {
  const [flaws, setFlaws] = useState(first);
  const [failed, setFailed] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const send: Answering<T>['send'] = async (missing, ask) => {
    setFailed(null);
    setFlaws(missing);
    if (missing.length > 0) return;
    setBusy(true);
    const answer = await ask();
    if (answer.kind === 'saved') {
      await onSaved(answer.value);
      return;
    }
    setBusy(false);
    setFlaws(answer.flaws);
    const shown = answer.flaws.length > 0 && answer.flaws.every(({ field }) => fields.includes(field));
    setFailed(shown ? null : answer.message);
  };
  return {
    ...{ busy, message: failed, send, flaws },
    flawOf: (field) => flaws.find((flaw) => flaw.field === field)?.message ?? null,
  };
}
