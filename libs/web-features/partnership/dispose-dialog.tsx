import type { ShadowItItem } from '@northing/domain';
import type { PlannedAs } from '@northing/web-data';
import type { ReferenceOption } from '@northing/web-ui';
import { useState } from 'react';
import { AnswerDialog } from '../answering/answer-dialog.js';
import {
  ENABLER_FIELDS,
  EnablerChoice,
  enablerFlaws,
  linkedAs,
  type EnablerHeld,
} from '../answering/enabler-choice.js';
import { useAnswer, type Answer } from '../answering/use-answer.js';

interface DisposeDialogProps {
  readonly item: ShadowItItem;
  readonly to: 'adopted' | 'replaced';
  /** Enablers it can be linked to. */
  readonly enablers: readonly ReferenceOption[];
  /** Why no new enabler can be made; null when one can. */
  readonly newRefused: string | null;
  readonly save: (as: PlannedAs) => Promise<Answer<ShadowItItem>>;
  readonly onSaved: (item: ShadowItItem) => Promise<void>;
  readonly onClose: () => void;
}

const WORDS = {
  adopted: { verb: 'Adopt', legend: 'Adopted as' },
  replaced: { verb: 'Replace', legend: 'Replaced by' },
} satisfies Record<DisposeDialogProps['to'], { verb: string; legend: string }>;

/** Into the plan as a new enabler of the draft, or as one that is there: either way the link stays. */
export function DisposeDialog(props: DisposeDialogProps) {
  const { item, to, newRefused, save, onSaved, onClose } = props;
  const [held, setHeld] = useState<EnablerHeld>({
    ...{ as: newRefused === null ? 'new' : 'existing', name: item.name, kind: 'product', enablerId: null },
  });
  const answering = useAnswer<ShadowItItem>(ENABLER_FIELDS, onSaved);
  const { verb, legend } = WORDS[to];
  return (
    <AnswerDialog
      title={`${verb} “${item.name}”`}
      description="The item and its enabler stay linked for good."
      action={verb}
      refused={held.as === 'new' ? newRefused : null}
      {...{ answering, onClose }}
      onSend={() => void answering.send(enablerFlaws(held), () => save(linkedAs(held)))}
    >
      <EnablerChoice
        {...{ legend, newRefused, held }}
        newText="It takes over the unit, the supplier and the IT owner."
        enablers={props.enablers}
        onHeld={setHeld}
        flawOf={answering.flawOf}
      />
    </AnswerDialog>
  );
}
