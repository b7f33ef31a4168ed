import { ENABLER_KINDS, KIND_LABELS, type EnablerKind, type FieldFlaw } from '@northing/domain';
import {
  IDLE,
  RadioChoice,
  ReferenceEditor,
  Select,
  TextField,
  type ReferenceOption,
} from '@northing/web-ui';
import type { PlannedAs } from '@northing/web-data';
import type { Answering } from './use-answer.js';

/** The enabler that something is linked to for good, as far as it was chosen. */
export interface EnablerHeld {
  readonly as: 'new' | 'existing';
  readonly name: string;
  readonly kind: EnablerKind;
  readonly enablerId: string | null;
}

/** The fields an answer may name. */
export const ENABLER_FIELDS = ['name', 'enabler', 'enablerId'] as const;

export interface EnablerChoiceProps {
  readonly legend: string;
  /** What a new one takes over. */
  readonly newText: string;
  /** Why no new one can be made; null when one can. */
  readonly newRefused: string | null;
  readonly enablers: readonly ReferenceOption[];
  readonly held: EnablerHeld;
  readonly onHeld: (held: EnablerHeld) => void;
  readonly flawOf: Answering<unknown>['flawOf'];
}

/** A new enabler in the draft, or one that is there. */
export function EnablerChoice(props: EnablerChoiceProps) {
  const { legend, newText, newRefused, held, onHeld } = props;
  return (
    <>
      <RadioChoice
        legend={legend}
        value={held.as}
        options={[
          { value: 'new', label: 'A new enabler in the draft', description: newRefused ?? newText },
          { value: 'existing', label: 'An enabler that is there' },
        ]}
        onChange={(as) => onHeld({ ...held, as })}
      />
      {held.as === 'new' ? <NewEnabler {...props} /> : <ExistingEnabler {...props} />}
    </>
  );
}

function ExistingEnabler({ held, onHeld, flawOf, enablers }: EnablerChoiceProps) {
  return (
    <ReferenceEditor
      label="Enabler"
      state={IDLE}
      emptyText="Choose"
      options={enablers}
      value={held.enablerId}
      error={flawOf('enabler') ?? flawOf('enablerId')}
      onCommit={(enablerId) => onHeld({ ...held, enablerId })}
    />
  );
}

function NewEnabler({ held, onHeld, flawOf }: EnablerChoiceProps) {
  return (
    <>
      <TextField
        label="Name of the enabler"
        value={held.name}
        error={flawOf('name')}
        onChange={(name) => onHeld({ ...held, name })}
      />
      <Select
        label="Kind"
        value={held.kind}
        options={ENABLER_KINDS.map((value) => ({ value, label: KIND_LABELS[value] }))}
        onChange={(kind) => onHeld({ ...held, kind })}
      />
    </>
  );
}

export function enablerFlaws({ as, name, enablerId }: EnablerHeld): readonly FieldFlaw[] {
  if (as === 'new') return name.trim() === '' ? [{ field: 'name', message: 'Give the enabler a name.' }] : [];
  return enablerId === null ? [{ field: 'enabler', message: 'Choose the enabler.' }] : [];
}

/** Called once there are no flaws. */
export function linkedAs({ as, name, kind, enablerId }: EnablerHeld): PlannedAs {
  return as === 'new' ? { new: { name, kind } } : { existing: { enablerId: enablerId ?? '' } };
}
