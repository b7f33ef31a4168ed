import type { ExplainedChange, Reason } from './read-change.js';

/** Each reason once, though several rows may rest on it. */
export function reasonsOf(rows: readonly ExplainedChange[]): readonly Reason[] {
  const byText = new Map<string, Reason>();
  for (const reason of rows.flatMap((row) => row.reasons)) {
    const key = `${reason.driver}\n${reason.evidence.map(({ id }) => id).join()}`;
    if (!byText.has(key)) byText.set(key, reason);
  }
  return [...byText.values()];
}
