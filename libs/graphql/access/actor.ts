import type { Actor } from '@northing/application';

/** Local mode knows one account. */
export const LOCAL_ADMINISTRATOR = 'local administrator';

/** Names the person that the local administrator acts as; absent, the administrator acts alone. */
export const PERSON_HEADER = 'x-northing-person';

/** The local administrator, as the person a request or a socket names. */
export function localActor(person: unknown): Actor {
  const personId = typeof person === 'string' && person !== '' ? person : null;
  return { account: LOCAL_ADMINISTRATOR, personId };
}
