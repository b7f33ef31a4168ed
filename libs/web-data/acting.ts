/** Names the person that the local administrator acts as. */
const PERSON_HEADER = 'x-northing-person';

let acting: string | null = null;
const listeners = new Set<() => void>();

/** As whom requests are sent now; null: the account alone. */
export function actingPerson(): string | null {
  return acting;
}

/** From now on requests are sent as this person. */
export function actAs(personId: string | null): void {
  if (personId === acting) return;
  acting = personId;
  for (const listener of listeners) listener();
}

/** Calls the listener after each change, until the answer is called: connections that stand have to be made anew. */
export function onActing(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** What a request carries of it: nothing for the account alone. Answers about published revisions do not vary by it. */
export function actingHeaders(): Readonly<Record<string, string>> {
  return acting === null ? {} : { [PERSON_HEADER]: acting };
}
