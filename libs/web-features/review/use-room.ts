import { useQuery } from '@apollo/client/react';
import { ReviewRoomDocument } from '@northing/web-data';
import { useMemo } from 'react';
import { failureText, LOADING, type Loaded } from '../plan/loaded.js';
import { readRoom, type Room } from './read-room.js';

/** How often the room asks what others decided meanwhile, in milliseconds. */
const ASK_AGAIN = 10_000;

/** What people have decided and said; asked again while somebody looks. Ready with null when there is no such plan. */
export function useRoom(planId: string, revisionId: string): Loaded<Room | null> {
  const { data, error, refetch } = useQuery(ReviewRoomDocument, {
    variables: { planId, revisionId },
    fetchPolicy: 'cache-and-network',
    pollInterval: ASK_AGAIN,
  });
  return useMemo((): Loaded<Room | null> => {
    if (data) return { kind: 'ready', value: readRoom(data, revisionId), stale: false };
    if (error) return { kind: 'failed', message: failureText(error), retry: () => void refetch() };
    return LOADING;
  }, [data, error, refetch, revisionId]);
}
