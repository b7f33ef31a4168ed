import { useApolloClient } from '@apollo/client/react';
import type { Intervention, InterventionPlan, InterventionState } from '@northing/domain';
import {
  AmendInterventionDocument,
  MoveInterventionDocument,
  OpenInterventionDocument,
  type OpenInterventionMutation,
} from '@northing/web-data';
import { useMemo } from 'react';
import type { Answer } from '../../answering/use-answer.js';
import { sendRecord } from '../send-record.js';

export interface InterventionActions {
  readonly open: (plan: InterventionPlan) => Promise<Answer<Intervention>>;
  readonly amend: (interventionId: string, plan: InterventionPlan) => Promise<Answer<Intervention>>;
  readonly move: (interventionId: string, state: InterventionState) => Promise<Answer<Intervention>>;
}

function kept(answer: OpenInterventionMutation['openIntervention']): Intervention | null {
  return answer.__typename === 'InterventionSaved' ? answer.intervention : null;
}

/** Opens and moves what is to lift a unit. */
export function useInterventionActions(planId: string): InterventionActions {
  const client = useApolloClient();
  return useMemo(() => {
    const send = sendRecord(client, planId);
    return {
      open: (input) =>
        send({
          mutation: OpenInterventionDocument,
          variables: { planId, input },
          answerOf: ({ openIntervention }) => openIntervention,
          kept,
        }),
      amend: (interventionId, input) =>
        send({
          mutation: AmendInterventionDocument,
          variables: { planId, interventionId, input },
          answerOf: ({ amendIntervention }) => amendIntervention,
          kept,
        }),
      move: (interventionId, state) =>
        send({
          mutation: MoveInterventionDocument,
          variables: { planId, interventionId, state },
          answerOf: ({ moveIntervention }) => moveIntervention,
          kept,
        }),
    };
  }, [client, planId]);
}
