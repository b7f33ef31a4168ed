import {
  ENABLER_KINDS,
  KIND_LABELS,
  type EnablerKind,
  type FieldFlaw,
  type ShadowItItem,
} from '@northing/domain';
import {
  IDLE,
  RadioChoice,
  ReferenceEditor,
  Select,
  TextField,
  type ReferenceOption,
} from '@northing/web-ui';
import { useState } from 'react';
import { AnswerDialog } from '../answering/answer-dialog.js';
import { useAnswer, type Answer, type Answering } from '../answering/use-answer.js';
import type { DisposedAs } from './use-shadow-actions.js';

interface DisposeDialogProps {
  readonly item: ShadowItItem;
  readonly to: 'adopted' | 'replaced';
  /** Enablers it can be linked to. */
  readonly enablers: readonly ReferenceOption[];
  /** Why no new enabler can be made; null when one can. */
  readonly newRefused: string | null;
  readonly save: (as: DisposedAs) => Promise<Answer<ShadowItItem>>;
  readonly onSaved: (item: ShadowItItem) => Promise<void>;
  readonly onClose: () => void;
}

interface Held {
  readonly as: 'new' | 'existing';
  readonly name: string;
  readonly kind: EnablerKind;
  readonly enablerId: string | null;
}

const WORDS = {
  adopted: { verb: 'Adopt', legend: 'Adopted as' },
  replaced: { verb: 'Replace', legend: 'Replaced by' },
} satisfies Record<DisposeDialogProps['to'], { verb: string; legend: string }>;

/** Into the plan as a new enabler of the draft, or as one that is there: either way the link stays. */
export function DisposeDialog(props: DisposeDialogProps) {
  const { item, to, newRefused, save, onSaved, onClose } = props;
  const [held, setHeld] = useState<Held>({
    ...{ as: newRefused === null ? 'new' : 'existing', name: item.name, kind: 'product', enablerId: null },
  });
  const answering = useAnswer<ShadowItItem>(['name', 'enabler', 'kind'], onSaved);
  const { verb, legend } = WORDS[to];
  return (
    <AnswerDialog
      title={`${verb} “${item.name}”`}
      description="The item and its enabler stay linked for good."
      action={verb}
      refused={held.as === 'new' ? newRefused : null}
      {...{ answering, onClose }}
      onSend={() => void answering.send(flawsOf(held), () => save(disposedAs(held)))}
    >
      <RadioChoice
        legend={legend}
        value={held.as}
        options={[
          {
            value: 'new',
            label: 'A new enabler in the draft',
            description: newRefused ?? 'It takes over the unit, the supplier and the IT owner.',
          },
          { value: 'existing', label: 'An enabler that is there' },
        ]}
        onChange={(as) => setHeld({ ...held, as })}
      />
      <EnablerFields {...{ held, setHeld, answering }} enablers={props.enablers} />
    </AnswerDialog>
  );
}

interface EnablerFieldsProps {
  readonly held: Held;
  readonly setHeld: (held: Held) => void;
  readonly answering: Answering<ShadowItItem>;
  readonly enablers: readonly ReferenceOption[];
}

function EnablerFields({ held, setHeld, answering: { flawOf }, enablers }: EnablerFieldsProps) {
  if (held.as === 'existing') {
    return (
      <ReferenceEditor
        label="Enabler"
        state={IDLE}
        emptyText="Choose"
        options={enablers}
        value={held.enablerId}
        error={flawOf('enabler')}
        onCommit={(enablerId) => setHeld({ ...held, enablerId })}
      />
    );
  }
  return (
    <>
      <TextField
        label="Name of the enabler"
        value={held.name}
        error={flawOf('name')}
        onChange={(name) => setHeld({ ...held, name })}
      />
      <Select
        label="Kind"
        value={held.kind}
        options={ENABLER_KINDS.map((value) => ({ value, label: KIND_LABELS[value] }))}
        onChange={(kind) => setHeld({ ...held, kind })}
      />
    </>
  );
}

function flawsOf({ as, name, enablerId }: Held): readonly FieldFlaw[] {
  if (as === 'new') return name.trim() === '' ? [{ field: 'name', message: 'Give the enabler a name.' }] : [];
  return enablerId === null ? [{ field: 'enabler', message: 'Choose the enabler.' }] : [];
}

function disposedAs({ as, name, kind, enablerId }: Held): DisposedAs {
  return as === 'new' ? { new: { name, kind } } : { existing: { enablerId: enablerId ?? '' } };
}
