import {
  INTERVENTION_KIND_LABELS,
  interventionFlaws,
  PARTNER_LEVEL_LABELS,
  STEP_KINDS,
  type Intervention,
  type InterventionKind,
  type InterventionPlan,
} from '@northing/domain';
import { IDLE, ReferenceEditor, Select, TextArea } from '@northing/web-ui';
import { useMemo, useState } from 'react';
import { AnswerDialog } from '../../answering/answer-dialog.js';
import { useAnswer } from '../../answering/use-answer.js';
import { namedOptions } from '../../plan/reference-options.js';
import { usePlan } from '../../shell/plan-context.js';
import { useInterventionActions } from './use-intervention-actions.js';
import '../partnership-forms.css';

interface InterventionDialogProps {
  /** The unit it is for. */
  readonly name: string;
  readonly start: InterventionPlan;
  /** The one that is written anew; null opens one. */
  readonly intervention: Intervention | null;
  readonly onClose: () => void;
}

/** What is to lift a unit a level, and who sees to it. */
export function InterventionDialog({ name, start, intervention, onClose }: InterventionDialogProps) {
  const plan = usePlan();
  const actions = useInterventionActions(plan.id);
  const people = useMemo(() => namedOptions(plan.people.values()), [plan]);
  const [held, setHeld] = useState(() => planOnly(start));
  const answering = useAnswer<Intervention>(['kind', 'ownerId', 'description'], () =>
    Promise.resolve(onClose()),
  );
  const send = () =>
    void answering.send(interventionFlaws(held), () =>
      intervention ? actions.amend(intervention.id, held) : actions.open(held),
    );
  const kinds: readonly InterventionKind[] = STEP_KINDS[held.fromLevel];
  return (
    <AnswerDialog
      title={intervention ? 'Edit the intervention' : `Open an intervention for ${name}`}
      description={`From ${PARTNER_LEVEL_LABELS[held.fromLevel]} to ${PARTNER_LEVEL_LABELS[held.toLevel]}.`}
      action={intervention ? 'Save intervention' : 'Open intervention'}
      {...{ answering, onClose }}
      onSend={send}
    >
      <Select
        label="What is done"
        value={held.kind}
        options={kinds.map((kind) => ({ value: kind, label: INTERVENTION_KIND_LABELS[kind] }))}
        error={answering.flawOf('kind')}
        onChange={(kind) => setHeld({ ...held, kind })}
      />
      <ReferenceEditor
        label="Owner"
        state={IDLE}
        emptyText="Choose"
        options={people}
        value={held.ownerId}
        error={answering.flawOf('ownerId')}
        onCommit={(ownerId) => setHeld({ ...held, ownerId })}
      />
      <TextArea
        label="In a sentence"
        hint="May stay empty."
        rows={2}
        value={held.description ?? ''}
        error={answering.flawOf('description')}
        onChange={(description) => setHeld({ ...held, description })}
      />
    </AnswerDialog>
  );
}

function planOnly({ businessUnitId, fromLevel, toLevel, kind, description, ownerId }: InterventionPlan) {
  return { businessUnitId, fromLevel, toLevel, kind, description, ownerId };
}
