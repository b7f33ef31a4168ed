import {
  ENABLER_KINDS,
  KIND_LABELS,
  type DemandRequest,
  type EnablerKind,
  type FieldFlaw,
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
import type { DecideDialogProps } from './decide-dialogs.js';
import { AnswerDialog } from '../answering/answer-dialog.js';
import { useAnswer, type Answering } from '../answering/use-answer.js';
import type { PlannedAs } from './use-demand.js';

interface PlanDialogProps extends DecideDialogProps {
  /** Enablers it can be linked to. */
  readonly enablers: readonly ReferenceOption[];
  /** Why no new enabler can be made; null when one can. */
  readonly newRefused: string | null;
}

interface Held {
  readonly as: 'new' | 'existing';
  readonly name: string;
  readonly kind: EnablerKind;
  readonly enablerId: string | null;
}

/** A new enabler in the draft, or one that is there: either way the link stays. */
export function PlanDialog(props: PlanDialogProps) {
  const { request, actions, newRefused, onSaved, onClose } = props;
  const [held, setHeld] = useState<Held>({
    ...{
      as: newRefused === null ? 'new' : 'existing',
      name: request.title,
      kind: 'project',
      enablerId: null,
    },
  });
  const answering = useAnswer(['name', 'enablerId'], onSaved);
  const send = () => void answering.send(flawsOf(held), () => actions.plan(request.id, plannedAs(held)));
  return (
    <AnswerDialog
      title={`Plan “${request.title}”`}
      description="The request and its enabler stay linked for good."
      action="Plan as an enabler"
      refused={held.as === 'new' ? newRefused : null}
      {...{ answering, onClose }}
      onSend={send}
    >
      <RadioChoice
        legend="Planned as"
        value={held.as}
        options={[
          {
            value: 'new',
            label: 'A new enabler in the draft',
            description: newRefused ?? 'The problem becomes its reason, the agreed answer its scope.',
          },
          { value: 'existing', label: 'An enabler that is there' },
        ]}
        onChange={(as) => setHeld({ ...held, as })}
      />
      <PlannedFields {...props} {...{ held, setHeld, answering }} />
    </AnswerDialog>
  );
}

type PlannedFieldsProps = Pick<PlanDialogProps, 'enablers'> & {
  readonly held: Held;
  readonly setHeld: (held: Held) => void;
  readonly answering: Answering<DemandRequest>;
};

function PlannedFields({ held, setHeld, answering: { flawOf }, enablers }: PlannedFieldsProps) {
  if (held.as === 'existing') {
    return (
      <ReferenceEditor
        label="Enabler"
        state={IDLE}
        emptyText="Choose"
        options={enablers}
        value={held.enablerId}
        error={flawOf('enablerId')}
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
  return enablerId === null ? [{ field: 'enablerId', message: 'Choose the enabler.' }] : [];
}

function plannedAs({ as, name, kind, enablerId }: Held): PlannedAs {
  return as === 'new' ? { new: { name, kind } } : { existing: { enablerId: enablerId ?? '' } };
}
