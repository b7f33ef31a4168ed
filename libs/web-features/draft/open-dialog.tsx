import { formatQuarter, plusQuarters, quarterLabel, type FiscalQuarter } from '@northing/domain';
import { OpenDraftDocument } from '@northing/web-data';
import { Button, Dialog, RadioChoice, Select, TextArea } from '@northing/web-ui';
import { useState } from 'react';
import { usePlan } from '../shell/plan-context.js';
import { counted } from '../words/numbers.js';
import { useDraftAction } from './use-draft-action.js';

interface OpenDialogProps {
  readonly next: FiscalQuarter;
  readonly onClose: () => void;
  readonly onOpened: () => void;
}

type Way = 'quarterly' | 'outOfCycle';

const WAYS = [
  { value: 'quarterly', label: 'The next quarter’s revision' },
  { value: 'outOfCycle', label: 'Out of cycle, in the quarter of the last revision' },
] as const;

/** Quarters that may be skipped at once. */
const AHEAD = 4;

/** Asks what kind of draft is opened, and why where a quarter is skipped or the cycle is left. */
export function OpenDialog({ next, onClose, onOpened }: OpenDialogProps) {
  const { id: planId } = usePlan();
  const [way, setWay] = useState<Way>('quarterly');
  const [anchor, setAnchor] = useState(next);
  const [why, setWhy] = useState('');
  const skipped = anchor - next;
  const { run, busy, refusal } = useDraftAction(OpenDraftDocument, ({ openDraft }) =>
    openDraft.__typename === 'DraftMoved' ? null : openDraft.message,
  );
  const open = async () => {
    const words = why.trim() || null;
    const draft =
      way === 'outOfCycle'
        ? { type: way, trigger: words }
        : { type: way, anchorQuarter: formatQuarter(anchor), note: skipped > 0 ? words : null };
    if (!(await run({ planId, draft }))) return;
    onClose();
    onOpened();
  };
  const asksWhy = way === 'outOfCycle' || skipped > 0;
  const missing = asksWhy && why.trim() === '' ? 'Say why in one sentence' : null;
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title="Open a draft"
      description="One draft is open at a time. Everybody who edits the plan works in it."
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            variant="primary"
            disabledReason={missing ?? (busy ? 'The draft is being opened' : null)}
            onClick={() => void open()}
          >
            Open the draft
          </Button>
        </>
      }
    >
      <RadioChoice legend="Kind of revision" options={WAYS} value={way} onChange={setWay} />
      {way === 'quarterly' && (
        <Select
          label="Quarter"
          options={Array.from({ length: AHEAD }, (_, ahead) => ({
            value: String(plusQuarters(next, ahead)),
            label: quarterLabel(plusQuarters(next, ahead)),
          }))}
          value={String(anchor)}
          onChange={(value) => setAnchor(Number(value) as FiscalQuarter)}
        />
      )}
      {asksWhy && (
        <TextArea
          label={
            way === 'outOfCycle' ? 'What makes it necessary' : `Why ${counted(skipped, 'quarter')} is skipped`
          }
          rows={2}
          value={why}
          onChange={setWhy}
        />
      )}
      {refusal !== null && (
        <p className="draft-refusal" role="alert">
          {refusal}
        </p>
      )}
    </Dialog>
  );
}
