import { useApolloClient } from '@apollo/client/react';
import { InsightsDocument } from '@northing/web-data';
import type { EvidenceItem } from '@northing/web-ui';
import { useEffect, useState } from 'react';
import { usePlan, useToday } from '../shell/plan-context.js';
import { dayLabel } from '../words/dates.js';

const NONE: readonly EvidenceItem[] = [];

/** Every insight a change can cite; none until they were read, or where that failed. */
export function useEvidence(): readonly EvidenceItem[] {
  const client = useApolloClient();
  const { id: planId } = usePlan();
  const today = useToday();
  const [insights, setInsights] = useState(NONE);
  useEffect(() => {
    let isCurrent = true;
    const read = async () => {
      const query = { query: InsightsDocument, variables: { planId }, fetchPolicy: 'no-cache' } as const;
      const { data } = await client.query(query);
      const edges = data?.plan?.insights.edges ?? [];
      if (!isCurrent) return;
      setInsights(
        edges.map(({ node: { id, type, title, date } }) => ({
          ...{ id, type, title, href: null },
          dateText: date === null ? 'no date' : dayLabel(date, today),
        })),
      );
    };
    // Changes can be reasoned without evidence; the list is asked for again with the next page.
    read().catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [client, planId, today]);
  return insights;
}
