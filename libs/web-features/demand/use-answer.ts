import type { DemandRequest, FieldFlaw } from '@northing/domain';
import { useState } from 'react';
import type { DemandAnswer } from './use-demand.js';

export interface Answering {
  readonly busy: boolean;
  /** What concerns no field of the form; null when there is nothing to say. */
  readonly message: string | null;
  readonly flawOf: (field: string) => string | null;
  /** Sends what was given, unless something is missing; what was typed stays either way. */
  readonly send: (missing: readonly FieldFlaw[], ask: () => Promise<DemandAnswer>) => Promise<void>;
  /** What is not right; another list whenever something was sent. */
  readonly flaws: readonly FieldFlaw[];
}

/** One form's way to the server and back; `fields` are those the form shows. */
export function useAnswer(
  fields: readonly string[],
  onSaved: (request: DemandRequest) => Promise<void>,
  first: readonly FieldFlaw[] = [],
): Answering {
  const [flaws, setFlaws] = useState(first);
  const [failed, setFailed] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const send: Answering['send'] = async (missing, ask) => {
    setFailed(null);
    setFlaws(missing);
    if (missing.length > 0) return;
    setBusy(true);
    const answer = await ask();
    if (answer.kind === 'saved') {
      await onSaved(answer.request);
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
