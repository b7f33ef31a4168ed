import { useQuery } from '@apollo/client/react';
import { listenToPlan, ReviewRoomDocument } from '@northing/web-data';
import { useEffect, useMemo } from 'react';
import { failureText, LOADING, type Loaded } from '../plan/loaded.js';
import { readRoom, type Room } from './read-room.js';

/** How often the room asks by itself, in milliseconds: a connection may be refused on the way. */
const ASK_AGAIN = 30_000;

/** What people have decided and said, as it changes. Ready with null when there is no such plan. */
export function useRoom(planId: string, revisionId: string): Loaded<Room | null> {
  const { data, error, refetch } = useQuery(ReviewRoomDocument, {
    variables: { planId, revisionId },
    fetchPolicy: 'cache-and-network',
    pollInterval: ASK_AGAIN,
  });
  useEffect(() => {
    // What failed now is asked for again soon enough.
    const ask = () => void refetch().catch(() => undefined);
    return listenToPlan(planId, {
      onEvent: ({ kind }) => {
        if (kind === 'reviewChanged' || kind === 'draftMoved') ask();
      },
      onConnected: ask,
    });
  }, [planId, refetch]);
  return useMemo((): Loaded<Room | null> => {
    if (data) return { kind: 'ready', value: readRoom(data, revisionId), stale: false };
    if (error) return { kind: 'failed', message: failureText(error), retry: () => void refetch() };
    return LOADING;
  }, [data, error, refetch, revisionId]);
}
