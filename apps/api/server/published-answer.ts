import { digestOf } from '@northing/application';
import type { WorkspaceSettings } from '@northing/domain';

/** Under which name the answer to a known query is kept; the thresholds, where they enter into it. */
export function answerKey(
  hash: string,
  variables: Readonly<Record<string, unknown>>,
  settings: WorkspaceSettings | null,
): string {
  const sorted = Object.entries(variables).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(['graphql', hash, sorted, ...(settings ? [digestOf(settings)] : [])]);
}

/** Whether an answer tells of a plan, and holds no error. */
export function succeeded(payload: unknown): payload is string {
  if (typeof payload !== 'string') return false;
  const { data, errors } = JSON.parse(payload) as { data?: { plan?: unknown }; errors?: unknown };
  return errors === undefined && (data?.plan ?? null) !== null;
}
