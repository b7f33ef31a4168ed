import type { ReferenceOption } from '@northing/web-ui';
import { useState } from 'react';
import type { DecideDialogProps } from './decide-dialogs.js';
import { AnswerDialog } from '../answering/answer-dialog.js';
import {
  ENABLER_FIELDS,
  EnablerChoice,
  enablerFlaws,
  linkedAs,
  type EnablerHeld,
} from '../answering/enabler-choice.js';
import { useAnswer } from '../answering/use-answer.js';

interface PlanDialogProps extends DecideDialogProps {
  /** Enablers it can be linked to. */
  readonly enablers: readonly ReferenceOption[];
  /** Why no new enabler can be made; null when one can. */
  readonly newRefused: string | null;
}

/** A new enabler in the draft, or one that is there: either way the link stays. */
export function PlanDialog(props: PlanDialogProps) {
  const { request, actions, newRefused, onSaved, onClose } = props;
  const [held, setHeld] = useState<EnablerHeld>({
    ...{
      as: newRefused === null ? 'new' : 'existing',
      name: request.title,
      kind: 'project',
      enablerId: null,
    },
  });
  const answering = useAnswer(ENABLER_FIELDS, onSaved);
  const send = () => void answering.send(enablerFlaws(held), () => actions.plan(request.id, linkedAs(held)));
  return (
    <AnswerDialog
      title={`Plan “${request.title}”`}
      description="The request and its enabler stay linked for good."
      action="Plan as an enabler"
      refused={held.as === 'new' ? newRefused : null}
      {...{ answering, onClose }}
      onSend={send}
    >
      <EnablerChoice
        {...{ newRefused, held }}
        legend="Planned as"
        newText="The problem becomes its reason, the agreed answer its scope."
        enablers={props.enablers}
        onHeld={setHeld}
        flawOf={answering.flawOf}
      />
    </AnswerDialog>
  );
}
