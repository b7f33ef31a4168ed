import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import type { DecisionState } from '@northing/domain';
import {
  ApproveRevisionDocument,
  ChooseSentBackDocument,
  CommentOnDecisionDocument,
  DecideDocument,
  PlanFrameDocument,
  PublishRevisionDocument,
  ReturnDraftDocument,
  ReviewRoomDocument,
  SaveReviewMeetingDocument,
  type MeetingInput,
} from '@northing/web-data';
import { useMemo } from 'react';
import { failureText } from '../plan/loaded.js';

/** Done, or the sentence a person needs; nothing was changed then. */
export type Outcome = string | null;

export interface ReviewActions {
  readonly decide: (decisionId: string, state: DecisionState, note: string | null) => Promise<Outcome>;
  readonly comment: (decisionId: string, text: string) => Promise<Outcome>;
  readonly saveMeeting: (meeting: MeetingInput) => Promise<Outcome>;
  readonly choose: (rule: 'hold' | 'leave') => Promise<Outcome>;
  readonly returnDraft: (reason: string) => Promise<Outcome>;
  readonly approve: () => Promise<Outcome>;
  readonly publish: () => Promise<Outcome>;
}

interface Answer {
  readonly __typename: string;
  readonly message?: string;
}
type Send = <D, V extends OperationVariables>(
  mutation: TypedDocumentNode<D, V>,
  variables: V,
  read: (data: D) => Answer,
) => Promise<Outcome>;

/** Everything people do in the room; what others see is read again before an action counts as done. */
export function useReviewActions(planId: string): ReviewActions {
  const client = useApolloClient();
  return useMemo(() => {
    const send: Send = async (mutation, variables, read) => {
      try {
        const { data } = await client.mutate({
          mutation,
          variables,
          refetchQueries: [ReviewRoomDocument, PlanFrameDocument],
          awaitRefetchQueries: true,
        } as Parameters<typeof client.mutate>[0]);
        return data ? (read(data as never).message ?? null) : 'The server did not answer.';
      } catch (error) {
        return failureText(error as Error);
      }
    };
    return actionsOn(planId, send);
  }, [client, planId]);
}

function actionsOn(planId: string, send: Send): ReviewActions {
  return {
    decide: (decisionId, state, note) =>
      send(DecideDocument, { planId, decisionId, state, note }, ({ decide }) => decide),
    comment: (decisionId, text) =>
      send(CommentOnDecisionDocument, { planId, decisionId, text }, ({ comment }) => comment),
    saveMeeting: (meeting) =>
      send(SaveReviewMeetingDocument, { planId, meeting }, ({ saveMeeting }) => saveMeeting),
    choose: (rule) => send(ChooseSentBackDocument, { planId, rule }, ({ chooseSentBack }) => chooseSentBack),
    returnDraft: (reason) => send(ReturnDraftDocument, { planId, reason }, ({ returnDraft }) => returnDraft),
    approve: () => send(ApproveRevisionDocument, { planId }, ({ approve }) => approve),
    publish: () => send(PublishRevisionDocument, { planId }, ({ publish }) => publish),
  };
}
