import { useApolloClient } from '@apollo/client/react';
import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { DemandAnswers, DemandRequest } from '@northing/domain';
import {
  AcceptDemandDocument,
  AmendDemandDocument,
  AssessDemandDocument,
  DeclineDemandDocument,
  DemandRequestsDocument,
  EnablerCourseDocument,
  listenToPlan,
  PlanDemandDocument,
  RaiseDemandDocument,
  WithdrawDemandDocument,
  type PlanDemandMutation,
  type PlannedAs,
} from '@northing/web-data';
import { useEffect, useMemo, useRef } from 'react';
import type { Answer } from '../answering/use-answer.js';
import { failureText, type Loaded } from '../plan/loaded.js';
import { useFresh, type Fresh } from '../plan/use-fresh.js';
import { readDemand, readDemandItem, readRun, type EnablerRun } from './read-demand.js';

/** The requests of a plan, as others move them. */
export function useDemand(planId: string): Fresh<readonly DemandRequest[]> {
  const variables = useMemo(() => ({ planId }), [planId]);
  const fresh = useFresh(DemandRequestsDocument, variables, readDemand);
  const reload = useRef(fresh.reload);
  useEffect(() => {
    reload.current = fresh.reload;
  });
  useEffect(() => {
    // What failed now is asked for again with the next move.
    const ask = () => void reload.current().catch(() => undefined);
    return listenToPlan(planId, {
      onEvent: ({ kind }) => {
        if (kind === 'recordsChanged') ask();
      },
      onConnected: ask,
    });
  }, [planId]);
  return fresh;
}

/** What the revisions say of the enabler a request is planned as. Nothing is asked for null. */
export function useEnablerRun(planId: string, enablerId: string | null): Loaded<EnablerRun> {
  const variables = useMemo(() => (enablerId === null ? null : { planId, enablerId }), [planId, enablerId]);
  return useFresh(EnablerCourseDocument, variables, readRun).loaded;
}

export type DemandAnswer = Answer<DemandRequest>;

export interface DemandActions {
  readonly raise: (answers: DemandAnswers) => Promise<DemandAnswer>;
  readonly amend: (requestId: string, answers: DemandAnswers) => Promise<DemandAnswer>;
  readonly assess: (requestId: string) => Promise<DemandAnswer>;
  readonly accept: (requestId: string, agreedAnswer: string) => Promise<DemandAnswer>;
  readonly decline: (requestId: string, constraint: string, alternative: string) => Promise<DemandAnswer>;
  readonly withdraw: (requestId: string) => Promise<DemandAnswer>;
  readonly plan: (requestId: string, as: PlannedAs) => Promise<DemandAnswer>;
}

/** Moves requests; what is refused is answered in a sentence, and at the field where there is one. */
export function useDemandActions(planId: string): DemandActions {
  const client = useApolloClient();
  return useMemo(() => {
    const mutate = async <D, V extends OperationVariables>(
      mutation: TypedDocumentNode<D, V>,
      variables: V,
      read: (data: D) => PlanDemandMutation['planDemand'],
    ): Promise<DemandAnswer> => {
      try {
        const { data } = await client.mutate({ mutation, variables, fetchPolicy: 'no-cache' } as never);
        return answerOf(read(data as D));
      } catch (error) {
        const message = failureText(error instanceof Error ? error : { message: '' });
        return { kind: 'refused', message, flaws: [] };
      }
    };
    return {
      raise: (answers) =>
        mutate(RaiseDemandDocument, { planId, answers: sent(answers) }, (d) => d.raiseDemand),
      amend: (requestId, answers) =>
        mutate(AmendDemandDocument, { planId, requestId, answers: sent(answers) }, (d) => d.amendDemand),
      assess: (requestId) => mutate(AssessDemandDocument, { planId, requestId }, (d) => d.assessDemand),
      accept: (requestId, agreedAnswer) =>
        mutate(AcceptDemandDocument, { planId, requestId, agreedAnswer }, (d) => d.acceptDemand),
      decline: (requestId, constraint, alternative) =>
        mutate(DeclineDemandDocument, { planId, requestId, constraint, alternative }, (d) => d.declineDemand),
      withdraw: (requestId) => mutate(WithdrawDemandDocument, { planId, requestId }, (d) => d.withdrawDemand),
      plan: (requestId, as) => mutate(PlanDemandDocument, { planId, requestId, as }, (d) => d.planDemand),
    };
  }, [client, planId]);
}

function answerOf(done: PlanDemandMutation['planDemand']): DemandAnswer {
  if (done.__typename === 'DemandSaved') return { kind: 'saved', value: readDemandItem(done.request) };
  const flaws = done.__typename === 'DemandIncomplete' ? done.flaws : [];
  return { kind: 'refused', message: done.message, flaws };
}

/** The answers alone, whatever else stands beside them. */
function sent(answers: DemandAnswers): DemandAnswers {
  const { businessUnitId, title, problem, alignmentOutcomeIds, risks, costs, opportunities, requirement } =
    answers;
  return {
    ...{ businessUnitId, title, problem, risks, costs, opportunities, requirement },
    alignmentOutcomeIds: [...alignmentOutcomeIds],
  };
}
