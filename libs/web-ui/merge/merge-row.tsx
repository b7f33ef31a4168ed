import { useId, type ReactNode } from 'react';
import { Select } from '../controls/select.js';
import { StatusChip } from '../marks/status-chip.js';
import { classNames } from '../style/class-names.js';
import './merge-table.css';

/** The four values of a field, as they are printed; null where a side has none. */
interface MergeSides {
  readonly id: string;
  /** The field in words, e.g. "End". */
  readonly label: string;
  readonly base: string | null;
  readonly draft: string | null;
  readonly scenario: string | null;
}

export type MergeSide = 'base' | 'draft' | 'scenario';

/** A field that was merged without a question. */
export interface AutomaticMerge extends MergeSides {
  readonly kind: 'automatic';
  readonly result: string | null;
  /** The side whose value is the result; it stands out. */
  readonly from: MergeSide;
  /** E.g. "only the scenario changed it". */
  readonly why: string;
}

/** A field both sides changed differently: one of the values, or one of its own. */
export interface ChosenMerge extends MergeSides {
  readonly kind: 'choice';
  /** Said under the field, e.g. what the conflict is when it is not plain. */
  readonly note: string | null;
  /** The sides that can be chosen; another one is only read. */
  readonly offers: readonly MergeSide[];
  readonly choice: MergeSide | 'own' | null;
  /** The value that results; null while none is chosen. */
  readonly result: string | null;
  readonly onChoose: (choice: MergeSide | 'own') => void;
  /** The editor of a value of its own; null where only the values of a side make sense. */
  readonly ownEditor: ReactNode;
  /** What choosing it is called, e.g. "Own value". */
  readonly ownLabel: string;
}

/** A change of something that has become something else: it goes to a successor, or is dropped. */
export interface RedirectedMerge extends MergeSides {
  readonly kind: 'redirect';
  readonly note: string;
  readonly successors: readonly { readonly id: string; readonly name: string }[];
  readonly choice:
    { readonly kind: 'redirect'; readonly successorId: string } | { readonly kind: 'drop' } | null;
  readonly onRedirect: (successorId: string) => void;
  readonly onDrop: () => void;
}

export type MergeField = AutomaticMerge | ChosenMerge | RedirectedMerge;

export const MERGE_SIDE_LABELS = {
  base: 'Both started from',
  draft: 'Draft',
  scenario: 'Scenario',
} as const satisfies Record<MergeSide, string>;

/** One field of an item, from both sides to the result. It stands in a merge table. */
export function MergeRow({ field }: { readonly field: MergeField }) {
  switch (field.kind) {
    case 'automatic':
      return <AutomaticRow field={field} />;
    case 'choice':
      return <ChoiceRow field={field} />;
    case 'redirect':
      return <RedirectRow field={field} />;
  }
}

const SIDES = ['base', 'draft', 'scenario'] as const;

function AutomaticRow({ field }: { readonly field: AutomaticMerge }) {
  return (
    <tr>
      <th scope="row">{field.label}</th>
      {SIDES.map((side) => (
        <Cell key={side} side={side}>
          <span className={classNames('n-merge__side', side === field.from && 'n-merge__side--from')}>
            {field[side] ?? '–'}
          </span>
        </Cell>
      ))}
      <ResultCell>
        <span className="n-merge__result">{field.result ?? '–'}</span>{' '}
        <span className="n-merge__why">{field.why}</span>
      </ResultCell>
    </tr>
  );
}

function ChoiceRow({ field }: { readonly field: ChosenMerge }) {
  const name = useId();
  return (
    <tr className={field.choice === null ? 'n-merge__open' : undefined}>
      <FieldHeader label={field.label} note={field.note} />
      {SIDES.map((side) => (
        <Cell key={side} side={side}>
          {field.offers.includes(side) ? (
            <SideChoice name={name} side={side} field={field} />
          ) : (
            <span className="n-merge__side">{field[side] ?? '–'}</span>
          )}
        </Cell>
      ))}
      <ResultCell>
        {field.choice === null && <StatusChip tone="risk">Choose</StatusChip>}
        {field.choice !== null && field.choice !== 'own' && (
          <span className="n-merge__result">{field.result ?? '–'}</span>
        )}
        {field.ownEditor != null && <OwnChoice name={name} field={field} />}
      </ResultCell>
    </tr>
  );
}

interface SideChoiceProps {
  readonly name: string;
  readonly side: MergeSide;
  readonly field: ChosenMerge;
}

function SideChoice({ name, side, field }: SideChoiceProps) {
  const value = field[side] ?? '–';
  return (
    <label className="n-merge__choice">
      <input
        type="radio"
        name={name}
        aria-label={`${field.label}: ${MERGE_SIDE_LABELS[side]}, ${value}`}
        checked={field.choice === side}
        onChange={() => field.onChoose(side)}
      />
      <span>{value}</span>
    </label>
  );
}

function OwnChoice({ name, field }: { readonly name: string; readonly field: ChosenMerge }) {
  const isOwn = field.choice === 'own';
  return (
    <div className="n-merge__own">
      <label className="n-merge__choice">
        <input
          type="radio"
          name={name}
          aria-label={`${field.label}: ${field.ownLabel}`}
          checked={isOwn}
          onChange={() => field.onChoose('own')}
        />
        <span>{field.ownLabel}</span>
      </label>
      {isOwn && field.ownEditor}
    </div>
  );
}

const DROP = '\u0000drop';

function RedirectRow({ field }: { readonly field: RedirectedMerge }) {
  const { choice } = field;
  const value = choice === null ? '' : choice.kind === 'drop' ? DROP : choice.successorId;
  return (
    <tr className={choice === null ? 'n-merge__open' : undefined}>
      <FieldHeader label={field.label} note={field.note} />
      {SIDES.map((side) => (
        <Cell key={side} side={side}>
          <span className="n-merge__side">{field[side] ?? '–'}</span>
        </Cell>
      ))}
      <ResultCell>
        <Select
          label={`${field.label}: where the change goes`}
          labelHidden
          value={value}
          options={[
            { value: '', label: 'Choose', disabled: true },
            ...field.successors.map(({ id, name }) => ({ value: id, label: `To ${name}` })),
            { value: DROP, label: 'Drop the change' },
          ]}
          onChange={(next) => (next === DROP ? field.onDrop() : field.onRedirect(next))}
        />
      </ResultCell>
    </tr>
  );
}

function FieldHeader({ label, note }: { readonly label: string; readonly note: string | null }) {
  return (
    <th scope="row">
      {label}
      {note !== null && <span className="n-merge__why">{note}</span>}
    </th>
  );
}

/** The side is said again in the cell: where columns do not fit, cells stand under each other. */
function Cell({ side, children }: { readonly side: MergeSide; readonly children: ReactNode }) {
  return <td data-side={MERGE_SIDE_LABELS[side]}>{children}</td>;
}

function ResultCell({ children }: { readonly children: ReactNode }) {
  return <td data-side="Result">{children}</td>;
}
