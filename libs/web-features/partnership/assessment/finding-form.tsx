import {
  INFLUENCE_LABELS,
  INFLUENCES,
  LIMITING_ATTRIBUTE_LABELS,
  LIMITING_ATTRIBUTES,
  PARTNER_LEVEL_LABELS,
  PARTNER_LEVELS,
  RELATIONSHIP_LEVEL_LABELS,
  type LimitingAttribute,
} from '@northing/domain';
import { RadioChoice, Select, TextField } from '@northing/web-ui';
import { TriangleAlert } from 'lucide-react';
import type { HeldFinding, HeldOrganisation, HeldRating, HeldRelationship } from './held-finding.js';
import { PotentialPreview } from './potential-preview.js';

interface FindingFormProps<H extends HeldFinding> {
  readonly held: H;
  readonly onChange: (held: H) => void;
  readonly flawOf: (field: string) => string | null;
}

/** What one side finds, or what both are to agree on. */
export function FindingForm({ held, onChange, flawOf }: FindingFormProps<HeldFinding>) {
  return held.instrument === 'relationshipMaturity' ? (
    <RelationshipForm {...{ held, onChange, flawOf }} />
  ) : (
    <OrganisationForm {...{ held, onChange, flawOf }} />
  );
}

const NONE = '';

function RelationshipForm({ held, onChange, flawOf }: FindingFormProps<HeldRelationship>) {
  const levels = RELATIONSHIP_LEVEL_LABELS.map((label, at) => ({ value: String(at + 1), label }));
  return (
    <>
      <RadioChoice
        legend="How does the unit see IT?"
        options={levels}
        value={held.level === null ? null : String(held.level)}
        onChange={(level) => onChange({ ...held, level: Number(level) })}
      />
      <Flaw text={flawOf('level')} />
      <Select
        label="Level that is meant to be reached"
        hint="Not every unit needs the top: a service provider may be enough."
        value={held.intendedLevel === null ? NONE : String(held.intendedLevel)}
        options={[{ value: NONE, label: 'Not said' }, ...levels]}
        error={flawOf('intendedLevel')}
        onChange={(level) => onChange({ ...held, intendedLevel: level === NONE ? null : Number(level) })}
      />
    </>
  );
}

function OrganisationForm({ held, onChange, flawOf }: FindingFormProps<HeldOrganisation>) {
  const rate = (attribute: LimitingAttribute, rating: HeldRating) =>
    onChange({ ...held, ratings: { ...held.ratings, [attribute]: rating } });
  return (
    <>
      <div className="partner-form__choice">
        <RadioChoice
          legend="How does the unit work with IT?"
          options={PARTNER_LEVELS.map((value) => ({ value, label: PARTNER_LEVEL_LABELS[value] }))}
          value={held.level}
          onChange={(level) => onChange({ ...held, level })}
        />
      </div>
      <Flaw text={flawOf('level')} />
      <fieldset className="assess-ratings">
        <legend className="n-field__label">What limits it? 1 blocks, 5 helps</legend>
        {LIMITING_ATTRIBUTES.map((attribute) => (
          <RatingRow
            key={attribute}
            attribute={attribute}
            rating={held.ratings[attribute]}
            error={flawOf(`attributes.${attribute}`)}
            onChange={(rating) => rate(attribute, rating)}
          />
        ))}
      </fieldset>
      <PotentialPreview held={held} />
      <TextField
        label="What comes from outside"
        hint="A merger, falling demand; may stay empty."
        value={held.externalFactors}
        onChange={(externalFactors) => onChange({ ...held, externalFactors })}
      />
    </>
  );
}

interface RatingRowProps {
  readonly attribute: LimitingAttribute;
  readonly rating: HeldRating;
  readonly error: string | null;
  readonly onChange: (rating: HeldRating) => void;
}

const RATINGS = ['1', '2', '3', '4', '5'] as const;

function RatingRow({ attribute, rating: { rating, influence }, error, onChange }: RatingRowProps) {
  const label = LIMITING_ATTRIBUTE_LABELS[attribute];
  return (
    <div className="assess-ratings__row">
      <span aria-hidden>{label}</span>
      <Select
        label={`${label}: rating`}
        labelHidden
        value={rating === null ? NONE : String(rating)}
        options={[
          { value: NONE, label: '–', disabled: true },
          ...RATINGS.map((value) => ({ value, label: value })),
        ]}
        error={error}
        onChange={(value) => onChange({ rating: Number(value), influence })}
      />
      <Select
        label={`${label}: influence`}
        labelHidden
        value={influence}
        options={INFLUENCES.map((value) => ({ value, label: INFLUENCE_LABELS[value] }))}
        onChange={(value) => onChange({ rating, influence: value })}
      />
    </div>
  );
}

function Flaw({ text }: { readonly text: string | null }) {
  if (text === null) return null;
  return (
    <p className="n-field__error" role="alert">
      <TriangleAlert aria-hidden size={14} /> {text}
    </p>
  );
}
