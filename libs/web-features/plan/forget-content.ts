import type { ApolloClient } from '@apollo/client';

/** Fields of a plan that tell what a revision holds. */
const TELLS_CONTENT = ['comparison', 'revision', 'figures', 'revisionSteps'] as const;

/** What was read of a revision that can still change is read anew when it is next asked for. */
export function forgetContent(cache: ApolloClient['cache'], planId: string): void {
  for (const fieldName of TELLS_CONTENT) cache.evict({ id: `Plan:${planId}`, fieldName });
  cache.gc();
}
