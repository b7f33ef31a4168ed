import { useApolloClient } from '@apollo/client/react';
import { ArriveDocument, BranchPresenceDocument, LeaveDocument, listenToPlan } from '@northing/web-data';
import { useEffect, useState } from 'react';
import type { Present } from './branch.js';

/** Whoever is not heard of for longer counts as gone. */
const BEAT = 10_000;

/** This window, by an id of its own choice. */
const CLIENT_ID = crypto.randomUUID();

const NOBODY: readonly Present[] = [];

/** Tells that somebody is here and on which item, and hears who else is. */
export function usePresence(planId: string, branchId: string, item: string | null): readonly Present[] {
  const client = useApolloClient();
  const [present, setPresent] = useState(NOBODY);
  useEffect(() => {
    const others = (list: readonly Present[]) =>
      setPresent(list.filter(({ clientId }) => clientId !== CLIENT_ID));
    const arrive = async () => {
      const variables = { planId, branchId, clientId: CLIENT_ID, item };
      const { data } = await client.mutate({
        mutation: ArriveDocument,
        variables,
        fetchPolicy: 'no-cache',
      });
      if (data) others(data.arrive.present);
    };
    // Presence is told again soon; a beat that is lost is no failure of anybody's work.
    const beat = () => void arrive().catch(() => undefined);
    const ask = async () => {
      const variables = { planId, branchId };
      const query = { query: BranchPresenceDocument, variables, fetchPolicy: 'no-cache' } as const;
      const { data } = await client.query(query);
      if (data?.plan) others(data.plan.presence);
    };
    beat();
    const timer = setInterval(beat, BEAT);
    const stop = listenToPlan(planId, {
      onEvent: ({ kind, branchId: where }) => {
        if (kind === 'presence' && where === branchId) void ask().catch(() => undefined);
      },
      onConnected: beat,
    });
    return () => {
      clearInterval(timer);
      stop();
    };
  }, [client, planId, branchId, item]);
  useEffect(() => {
    const variables = { planId, branchId, clientId: CLIENT_ID };
    const leave = () =>
      void client
        .mutate({ mutation: LeaveDocument, variables, fetchPolicy: 'no-cache' })
        .catch(() => undefined);
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [client, planId, branchId]);
  return present;
}
