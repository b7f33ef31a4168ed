import { useApolloClient } from '@apollo/client/react';
import type { Disposition, FoundItem, ShadowItItem } from '@northing/domain';
import {
  AmendShadowItDocument,
  DisposeShadowItDocument,
  RecordShadowItDocument,
  type DisposeShadowItMutation,
  type PlannedAs,
} from '@northing/web-data';
import { useMemo } from 'react';
import { forgetContent } from '../plan/forget-content.js';
import type { Answer } from '../answering/use-answer.js';
import { sendRecord } from './send-record.js';

export interface ShadowActions {
  readonly record: (item: FoundItem) => Promise<Answer<ShadowItItem>>;
  readonly amend: (itemId: string, item: FoundItem) => Promise<Answer<ShadowItItem>>;
  readonly dispose: (
    itemId: string,
    disposition: Disposition,
    as: PlannedAs | null,
  ) => Promise<Answer<ShadowItItem>>;
}

function kept(answer: DisposeShadowItMutation['disposeShadowIt']): ShadowItItem | null {
  return answer.__typename === 'ShadowItSaved' ? answer.item : null;
}

/** Keeps technology found outside the plan, and what becomes of it. */
export function useShadowActions(planId: string): ShadowActions {
  const client = useApolloClient();
  return useMemo(() => {
    const send = sendRecord(client, planId);
    return {
      record: (item) =>
        send({
          mutation: RecordShadowItDocument,
          variables: { planId, item },
          answerOf: ({ recordShadowIt }) => recordShadowIt,
          kept,
        }),
      amend: (itemId, item) =>
        send({
          mutation: AmendShadowItDocument,
          variables: { planId, itemId, item },
          answerOf: ({ amendShadowIt }) => amendShadowIt,
          kept,
        }),
      dispose: async (itemId, disposition, as) => {
        const answer = await send({
          mutation: DisposeShadowItDocument,
          variables: { planId, itemId, disposition, enabler: as },
          answerOf: ({ disposeShadowIt }) => disposeShadowIt,
          kept,
        });
        // A new enabler is an edit of the draft.
        if (answer.kind === 'saved' && as && 'new' in as) forgetContent(client.cache, planId);
        return answer;
      },
    };
  }, [client, planId]);
}
