import { put, queryText } from './params.js';

/** `/revisions/insights?plan=…&insight=i05`: one insight in the library. */
export function insightAddress({
  plan,
  insight,
}: {
  readonly plan: string;
  readonly insight: string;
}): string {
  const params = new URLSearchParams();
  put(params, 'plan', plan);
  put(params, 'insight', insight);
  return `/revisions/insights${queryText(params)}`;
}
