import { ENTITY_LABELS, unitName, type MergeConflict, type MergePlace } from '@northing/domain';
import { IDLE, ReferenceEditor, TextEditor, type MergeField, type MergeSide } from '@northing/web-ui';
import type { ReactNode } from 'react';
import type { MergeAnswer } from './answers.js';
import { conflictSides } from './conflict-sides.js';
import { placeOfConflict } from './merge-groups.js';
import { hasOwnValue, OwnUnit, ownStart } from './own-unit.js';
import type { OwnContext } from './own-value.js';
import { placeTitle } from './place-words.js';

type Answering = (key: string, answer: MergeAnswer) => void;

const TAKE = { base: 'base', draft: 'ours', scenario: 'theirs' } as const satisfies Record<MergeSide, string>;
const SIDE = { base: 'base', ours: 'draft', theirs: 'scenario' } as const;

/** A question as a row of the merge table. */
export function conflictField(
  conflict: MergeConflict,
  answer: MergeAnswer | undefined,
  context: OwnContext,
  onAnswer: Answering,
): MergeField {
  const { key } = conflict;
  const { offers, note, ...sides } = conflictSides(conflict, context.words);
  if (conflict.kind === 'lineage') {
    return {
      kind: 'redirect',
      id: key,
      ...sides,
      note: note ?? '',
      successors: successorsOf(conflict.successors, conflict.place, context),
      choice: redirectOf(answer),
      onRedirect: (id) => onAnswer(key, { take: 'successor', id }),
      onDrop: () => onAnswer(key, { take: 'ours' }),
    };
  }
  const isOwn = answer?.take === 'typed' || answer?.take === 'successor';
  const side = answer && !isOwn ? SIDE[answer.take] : null;
  const own = ownEditor(conflict, answer, sides.label, context, onAnswer);
  return {
    kind: 'choice',
    id: key,
    ...sides,
    note,
    offers,
    choice: isOwn ? 'own' : side,
    result: side && sides[side],
    onChoose: (choice) => onAnswer(key, choice === 'own' ? ownAnswer(conflict) : { take: TAKE[choice] }),
    ownEditor: own?.editor ?? null,
    ownLabel: own?.label ?? 'Own value',
  };
}

function ownAnswer(conflict: MergeConflict): MergeAnswer {
  if (!('place' in conflict)) return { take: 'typed' };
  return { take: 'typed', value: ownStart(conflict.place, conflict.ours ?? conflict.theirs) };
}

function redirectOf(answer: MergeAnswer | undefined) {
  if (answer?.take === 'successor') return { kind: 'redirect', successorId: answer.id } as const;
  return answer?.take === 'ours' ? ({ kind: 'drop' } as const) : null;
}

function successorsOf(ids: readonly string[], place: MergePlace, { words: { index } }: OwnContext) {
  const capability = place.of === 'unit' && place.entityType === 'capability';
  return ids.map((id) => ({
    id,
    name: (capability ? index.capabilities.get(id) : index.enablers.get(id))?.name ?? id,
  }));
}

interface Own {
  readonly label: string;
  readonly editor: ReactNode;
}

/** Where a value of one's own, or another target, is an answer; null where the sides are all there is. */
function ownEditor(
  conflict: MergeConflict,
  answer: MergeAnswer | undefined,
  label: string,
  context: OwnContext,
  onAnswer: Answering,
): Own | null {
  const { key } = conflict;
  const place = placeOfConflict(conflict);
  const value = answer?.take === 'typed' ? answer.value : undefined;
  const type = (next: unknown) => onAnswer(key, { take: 'typed', value: next });
  const unit = (at: MergePlace, sides: { readonly ours: unknown; readonly theirs: unknown }): Own => ({
    label: 'Own value',
    editor: (
      <OwnUnit
        place={at}
        label={`${label}: own value`}
        value={value}
        start={sides.ours ?? sides.theirs}
        context={context}
        onChange={type}
      />
    ),
  });
  switch (conflict.kind) {
    case 'editEdit':
      return hasOwnValue(place) ? unit(place, conflict) : null;
    case 'cycle':
      return place.of === 'unit' ? unit(place, conflict) : null;
    case 'linkToRemoved':
      if (place.of === 'unit') return unit(place, conflict);
      return redirectEditor(conflict, answer, label, context, onAnswer);
    case 'duplicateName':
      return { label: 'Another name', editor: nameEditor(conflict, value, type) };
    case 'invariant':
      return { label: 'Own values', editor: <OwnUnits {...{ conflict, value, context }} onChange={type} /> };
    case 'editOfRemoved':
    case 'removalOfEdited':
    case 'lineage':
      return null;
  }
}

function nameEditor(
  { place }: Extract<MergeConflict, { kind: 'duplicateName' }>,
  value: unknown,
  onChange: (value: unknown) => void,
): ReactNode {
  return (
    <TextEditor
      label={`Another name of the ${ENTITY_LABELS[place.entityType].one.toLowerCase()}`}
      labelHidden
      state={IDLE}
      value={typeof value === 'string' ? value : ''}
      onCommit={(next) => onChange(next.trim() === '' ? undefined : next.trim())}
    />
  );
}

function redirectEditor(
  { key, successors, place }: Extract<MergeConflict, { kind: 'linkToRemoved' }>,
  answer: MergeAnswer | undefined,
  label: string,
  context: OwnContext,
  onAnswer: Answering,
): Own | null {
  if (successors.length === 0) return null;
  return {
    label: 'Redirect',
    editor: (
      <ReferenceEditor
        label={`${label}: redirect to`}
        labelHidden
        state={IDLE}
        emptyText={null}
        options={successorsOf(successors, place, context)}
        value={answer?.take === 'successor' ? answer.id : null}
        onCommit={(id) => id !== null && onAnswer(key, { take: 'successor', id })}
      />
    ),
  };
}

interface OwnUnitsProps {
  readonly conflict: Extract<MergeConflict, { kind: 'invariant' }>;
  readonly value: unknown;
  readonly context: OwnContext;
  readonly onChange: (value: unknown) => void;
}

/** A value for each of the fields that break a rule together; one that is left keeps what the draft has. */
function OwnUnits({ conflict, value, context, onChange }: OwnUnitsProps) {
  const { entityType, entityId, units, values } = conflict;
  const held =
    typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  return (
    <div className="merge-own">
      {units.map((unit, at) => {
        const place = { of: 'unit', entityType, entityId, unit } as const;
        const name = unitName(unit);
        const label = placeTitle(place, [], context.words);
        return (
          <div key={name}>
            <span aria-hidden>{label}</span>
            <OwnUnit
              place={place}
              label={label}
              value={held[name]}
              start={values[at]?.ours ?? values[at]?.theirs}
              context={context}
              onChange={(next) => onChange({ ...held, [name]: next })}
            />
          </div>
        );
      })}
    </div>
  );
}
