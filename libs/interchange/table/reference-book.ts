import { sameText, slugOf, type BusinessUnit, type Person, type ReferenceData } from '@northing/domain';

export type NamedReference = 'person' | 'businessUnit';

export interface Resolved {
  readonly id: string;
  /** Nobody knew it before this call. */
  readonly created: boolean;
}

/** An id for a name that has none: readable, and not taken. */
export function freeId(name: string, isTaken: (id: string) => boolean): string {
  const wanted = slugOf(name) || 'item';
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? wanted : `${wanted}-${count}`;
    if (!isTaken(id)) return id;
  }
}

/** Finds people and units by id or name, and makes those that nobody knows. */
export class ReferenceBook {
  readonly #ids = { person: new Map<string, string>(), businessUnit: new Map<string, string>() };
  readonly #taken = { person: new Set<string>(), businessUnit: new Set<string>() };
  readonly #people: Person[] = [];
  readonly #units: BusinessUnit[] = [];

  constructor(known: ReferenceData) {
    for (const { id, name } of known.people) this.#learn('person', id, name);
    for (const { id, name } of known.businessUnits) this.#learn('businessUnit', id, name);
  }

  resolve(kind: NamedReference, name: string): Resolved {
    if (this.#taken[kind].has(name)) return { id: name, created: false };
    const known = this.#ids[kind].get(sameText(name));
    if (known !== undefined) return { id: known, created: false };
    const id = freeId(name, (wanted) => this.#taken[kind].has(wanted));
    this.#learn(kind, id, name);
    if (kind === 'businessUnit') this.#units.push({ id, name, parentId: null });
    else this.#people.push({ id, name, title: null, businessUnitId: null, roles: [] });
    return { id, created: true };
  }

  /** What was made, apart from what was known. */
  created(): ReferenceData {
    return { businessUnits: [...this.#units], people: [...this.#people], teams: [] };
  }

  #learn(kind: NamedReference, id: string, name: string): void {
    this.#taken[kind].add(id);
    const key = sameText(name);
    if (!this.#ids[kind].has(key)) this.#ids[kind].set(key, id);
  }
}
