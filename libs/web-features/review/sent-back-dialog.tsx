import { Button, Dialog, RadioChoice } from '@northing/web-ui';
import { useState } from 'react';
import type { Room } from './read-room.js';
import type { ReviewActions } from './use-review-actions.js';
import { useSaving } from './use-saving.js';

interface SentBackDialogProps {
  readonly room: Pick<Room, 'decisions'>;
  readonly act: Pick<ReviewActions, 'choose'>;
  readonly onClose: () => void;
}

const RULES = [
  {
    value: 'leave',
    label: 'Leave them out',
    description: 'The revision goes on without them; they are kept as a scenario. Decisions taken stand.',
  },
  {
    value: 'hold',
    label: 'Hold the revision',
    description:
      'The revision is a draft again until they are settled. Approved decisions stand where nothing changes.',
  },
] as const;

type Rule = (typeof RULES)[number]['value'];

/** What becomes of everything that was sent back; the chair chooses once. */
export function SentBackDialog({ room, act, onClose }: SentBackDialogProps) {
  const [rule, setRule] = useState<Rule>('leave');
  const saving = useSaving();
  const back = room.decisions.filter(({ state }) => state === 'sentBack');
  const choose = async () => {
    if (await saving.run(() => act.choose(rule))) onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title="What becomes of what was sent back"
      description={back.map(({ title }) => title).join(' · ')}
      actions={
        <>
          <Button onClick={onClose}>Not yet</Button>
          <Button
            variant="primary"
            disabledReason={saving.state.kind === 'saving' ? 'Being saved' : null}
            onClick={() => void choose()}
          >
            {RULES.find(({ value }) => value === rule)?.label}
          </Button>
        </>
      }
    >
      <RadioChoice legend="Choice" legendHidden options={RULES} value={rule} onChange={setRule} />
      {saving.state.kind === 'failed' && (
        <p className="room-refused" role="alert">
          {saving.state.message}
        </p>
      )}
    </Dialog>
  );
}
