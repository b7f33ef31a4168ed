import { useApolloClient } from '@apollo/client/react';
import type { EngagementEntry } from '@northing/domain';
import {
  AmendEngagementDocument,
  ConfirmEngagementDocument,
  LogEngagementDocument,
  RemoveEngagementDocument,
  type LogEngagementMutation,
} from '@northing/web-data';
import { useMemo } from 'react';
import type { Answer } from '../answering/use-answer.js';
import { readEngagement, type LoggedEngagement } from './read-partnership.js';
import { sendRecord } from './send-record.js';

export interface EngagementActions {
  readonly log: (entry: EngagementEntry) => Promise<Answer<LoggedEngagement>>;
  readonly amend: (engagementId: string, entry: EngagementEntry) => Promise<Answer<LoggedEngagement>>;
  readonly confirm: (engagementId: string) => Promise<Answer<LoggedEngagement>>;
  /** Answers the id of what is gone. */
  readonly remove: (engagementId: string) => Promise<Answer<string>>;
}

type Told = LogEngagementMutation['logEngagement'];

function kept(answer: Told): LoggedEngagement | null {
  return answer.__typename === 'EngagementSaved' ? readEngagement(answer.engagement) : null;
}

/** Keeps conversations; what is refused is answered in a sentence, and at the field where there is one. */
export function useEngagementActions(planId: string): EngagementActions {
  const client = useApolloClient();
  return useMemo(() => {
    const send = sendRecord(client, planId);
    return {
      log: (entry) =>
        send({
          mutation: LogEngagementDocument,
          variables: { planId, entry: sent(entry) },
          answerOf: ({ logEngagement }) => logEngagement,
          kept,
        }),
      amend: (engagementId, entry) =>
        send({
          mutation: AmendEngagementDocument,
          variables: { planId, engagementId, entry: sent(entry) },
          answerOf: ({ amendEngagement }) => amendEngagement,
          kept,
        }),
      confirm: (engagementId) =>
        send({
          mutation: ConfirmEngagementDocument,
          variables: { planId, engagementId },
          answerOf: ({ confirmEngagement }) => confirmEngagement,
          kept,
        }),
      remove: (engagementId) =>
        send({
          mutation: RemoveEngagementDocument,
          variables: { planId, engagementId },
          answerOf: ({ removeEngagement }) => removeEngagement,
          kept: (answer) => (answer.__typename === 'EngagementRemoved' ? answer.engagementId : null),
        }),
    };
  }, [client, planId]);
}

function sent({ behaviours, ...entry }: EngagementEntry) {
  return { ...entry, behaviours: [...behaviours] };
}
