import { useApolloClient } from '@apollo/client/react';
import type { Insight } from '@northing/domain';
import { removeInsightFile, SaveInsightDocument, sendInsightFile } from '@northing/web-data';
import { failureText } from '../plan/loaded.js';

export type Saved = { readonly kind: 'saved'; readonly id: string } | Refused;
interface Refused {
  readonly kind: 'refused';
  readonly message: string;
}

export interface InsightActions {
  readonly save: (insight: Insight) => Promise<Saved>;
  /** Null when it was done, else why it was not. */
  readonly addFile: (insightId: string, file: File) => Promise<string | null>;
  readonly removeFile: (fileId: string) => Promise<string | null>;
}

/** Keeps insights and their files; what is refused is answered in a sentence. */
export function useInsightActions(planId: string): InsightActions {
  const client = useApolloClient();
  const save = async (insight: Insight): Promise<Saved> => {
    try {
      const { id, type, title, finding, authorId, date, link } = insight;
      const given = { id, type, title, finding, authorId, date, link, enablerIds: [...insight.enablerIds] };
      const { data } = await client.mutate({
        mutation: SaveInsightDocument,
        variables: { planId, insight: given },
        fetchPolicy: 'no-cache',
      });
      const done = data?.saveInsight;
      if (done?.__typename === 'InsightSaved') return { kind: 'saved', id: done.insight.id };
      return { kind: 'refused', message: done?.message ?? 'The server gave no answer.' };
    } catch (error) {
      return { kind: 'refused', message: failureText(error instanceof Error ? error : { message: '' }) };
    }
  };
  return {
    save,
    addFile: (insightId, file) => sendInsightFile(planId, insightId, file),
    removeFile: (fileId) => removeInsightFile(planId, fileId),
  };
}
