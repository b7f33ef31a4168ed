import { type DemandRequest, type FieldFlaw } from '@northing/domain';
import { TextArea } from '@northing/web-ui';
import { useState } from 'react';
import { AnswerDialog } from '../answering/answer-dialog.js';
import { useAnswer } from '../answering/use-answer.js';
import type { DemandActions } from './use-demand.js';

export interface DecideDialogProps {
  readonly request: DemandRequest;
  readonly actions: DemandActions;
  readonly onSaved: (request: DemandRequest) => Promise<void>;
  readonly onClose: () => void;
}

function blank(field: string, text: string, message: string): readonly FieldFlaw[] {
  return text.trim() === '' ? [{ field, message }] : [];
}

/** What was agreed is written beside what was asked. */
export function AcceptDialog({ request, actions, onSaved, onClose }: DecideDialogProps) {
  const [agreed, setAgreed] = useState('');
  const answering = useAnswer(['agreedAnswer'], onSaved);
  const send = () =>
    void answering.send(blank('agreedAnswer', agreed, 'Say what was agreed.'), () =>
      actions.accept(request.id, agreed),
    );
  return (
    <AnswerDialog
      title={`Accept “${request.title}”`}
      description="It can then be planned as an enabler."
      action="Accept request"
      {...{ answering, onClose }}
      onSend={send}
    >
      <TextArea
        label="Agreed answer"
        hint="It stands beside the original ask."
        value={agreed}
        error={answering.flawOf('agreedAnswer')}
        onChange={setAgreed}
      />
    </AnswerDialog>
  );
}

/** A no names what stands against it, and offers something. */
export function DeclineDialog({ request, actions, onSaved, onClose }: DecideDialogProps) {
  const [constraint, setConstraint] = useState('');
  const [alternative, setAlternative] = useState('');
  const answering = useAnswer(['constraint', 'alternative'], onSaved);
  const send = () =>
    void answering.send(
      [
        ...blank('constraint', constraint, 'Name the constraint that stands against it.'),
        ...blank('alternative', alternative, 'Offer an alternative.'),
      ],
      () => actions.decline(request.id, constraint, alternative),
    );
  return (
    <AnswerDialog
      title={`Decline “${request.title}”`}
      description="A declined request stays as it is. A need that comes back is a new one."
      action="Decline request"
      {...{ answering, onClose }}
      onSend={send}
    >
      <TextArea
        label="Constraint"
        hint="Money, people, time, law or an earlier decision."
        value={constraint}
        error={answering.flawOf('constraint')}
        onChange={setConstraint}
      />
      <TextArea
        label="Alternative offered"
        value={alternative}
        error={answering.flawOf('alternative')}
        onChange={setAlternative}
      />
    </AnswerDialog>
  );
}

/** A withdrawal is final, so it is asked about. */
export function WithdrawDialog({ request, actions, onSaved, onClose }: DecideDialogProps) {
  const answering = useAnswer([], onSaved);
  return (
    <AnswerDialog
      title={`Withdraw “${request.title}”?`}
      description="It stays readable. A need that comes back is a new request."
      action="Withdraw request"
      {...{ answering, onClose }}
      onSend={() => void answering.send([], () => actions.withdraw(request.id))}
    />
  );
}
