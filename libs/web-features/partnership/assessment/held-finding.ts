import {
  findingFlaws,
  LIMITING_ATTRIBUTES,
  type Assessment,
  type AssessmentFinding,
  type AttributeRating,
  type FieldFlaw,
  type LimitingAttribute,
  type OrganisationFinding,
  type PartnerLevel,
  type RelationshipFinding,
} from '@northing/domain';

/** One attribute while it is rated. */
export interface HeldRating {
  /** Null: not rated yet. */
  readonly rating: number | null;
  readonly influence: AttributeRating['influence'];
}

/** A finding while it is given; nothing of it is assumed. */
export type HeldFinding =
  | {
      readonly instrument: 'organisationPartnerMaturity';
      readonly level: PartnerLevel | null;
      readonly ratings: Readonly<Record<LimitingAttribute, HeldRating>>;
      readonly externalFactors: string;
    }
  | {
      readonly instrument: 'relationshipMaturity';
      readonly level: number | null;
      readonly intendedLevel: number | null;
    };
export type HeldOrganisation = Extract<HeldFinding, { readonly instrument: 'organisationPartnerMaturity' }>;
export type HeldRelationship = Extract<HeldFinding, { readonly instrument: 'relationshipMaturity' }>;

export function emptyFinding(instrument: Assessment['instrument']): HeldFinding {
  return instrument === 'relationshipMaturity'
    ? { instrument, level: null, intendedLevel: null }
    : { instrument, level: null, ratings: ratingsOf([]), externalFactors: '' };
}

export function heldOrganisation(found: OrganisationFinding): HeldOrganisation {
  const { level, attributes, externalFactors } = found;
  return {
    ...{ instrument: 'organisationPartnerMaturity', level, ratings: ratingsOf(attributes) },
    externalFactors: externalFactors ?? '',
  };
}

export function heldRelationship({ level, intendedLevel }: RelationshipFinding): HeldRelationship {
  return { instrument: 'relationshipMaturity', level, intendedLevel };
}

function ratingsOf(attributes: readonly AttributeRating[]): HeldOrganisation['ratings'] {
  const entries = LIMITING_ATTRIBUTES.map((attribute) => {
    const found = attributes.find((each) => each.attribute === attribute);
    return [
      attribute,
      { rating: found?.rating ?? null, influence: found?.influence ?? 'influence' },
    ] as const;
  });
  return Object.fromEntries(entries) as HeldOrganisation['ratings'];
}

/** The attributes that are rated so far. */
export function givenRatings({ ratings }: HeldOrganisation): readonly AttributeRating[] {
  return LIMITING_ATTRIBUTES.flatMap((attribute) => {
    const { rating, influence } = ratings[attribute];
    return rating === null ? [] : [{ attribute, rating, influence }];
  });
}

/** As it is sent, once there is nothing wrong with it. */
export function findingOf(held: HeldFinding): AssessmentFinding {
  if (held.instrument === 'relationshipMaturity') return { ...held, level: held.level ?? 0 };
  const externalFactors = held.externalFactors.trim();
  return {
    ...{ instrument: held.instrument, level: held.level ?? 'reactive', attributes: givenRatings(held) },
    externalFactors: externalFactors === '' ? null : externalFactors,
  };
}

/** What keeps it from being sent. */
export function heldFindingFlaws(held: HeldFinding): readonly FieldFlaw[] {
  const level =
    held.instrument === 'organisationPartnerMaturity' && held.level === null
      ? [{ field: 'level', message: 'Choose the level.' }]
      : [];
  return [...level, ...findingFlaws(findingOf(held))];
}
