import { formatQuarter, plusQuarters, quarterLabel, type FiscalQuarter } from '@northing/domain';
import { OpenDraftDocument, type OpenDraftMutationVariables } from '@northing/web-data';
import { RadioChoice, Select, TextArea } from '@northing/web-ui';
import { useState } from 'react';
import { usePlan } from '../shell/plan-context.js';
import { counted } from '../words/numbers.js';
import { ActionDialog } from './action-dialog.js';
import { useDraftAction } from './use-draft-action.js';

interface OpenDialogProps {
  readonly next: FiscalQuarter;
  readonly onClose: () => void;
  readonly onOpened: () => void;
}

interface Wanted {
  readonly way: 'quarterly' | 'outOfCycle';
  readonly anchor: FiscalQuarter;
  /** Of a next quarter that is passed over. */
  readonly skipped: number;
  readonly why: string;
}

/** Asks what kind of draft is opened, and why where a quarter is skipped or the cycle is left. */
export function OpenDialog({ next, onClose, onOpened }: OpenDialogProps) {
  const { id: planId } = usePlan();
  const [wanted, setWanted] = useState<Wanted>({ way: 'quarterly', anchor: next, skipped: 0, why: '' });
  const { run, busy, refusal } = useDraftAction(OpenDraftDocument, ({ openDraft }) =>
    openDraft.__typename === 'DraftMoved' ? null : openDraft.message,
  );
  const open = async () => {
    if (!(await run({ planId, draft: newDraft(wanted) }))) return;
    onClose();
    onOpened();
  };
  const missing = asksWhy(wanted) && wanted.why.trim() === '' ? 'Say why in one sentence' : null;
  return (
    <ActionDialog
      title="Open a draft"
      description="One draft is open at a time. Everybody who edits the plan works in it."
      action="Open the draft"
      disabledReason={missing ?? (busy ? 'The draft is being opened' : null)}
      refusal={refusal}
      onAct={() => void open()}
      onClose={onClose}
    >
      <WantedFields next={next} wanted={wanted} onChange={(patch) => setWanted({ ...wanted, ...patch })} />
    </ActionDialog>
  );
}

function asksWhy({ way, skipped }: Wanted): boolean {
  return way === 'outOfCycle' || skipped > 0;
}

function newDraft({ way, anchor, skipped, why }: Wanted): OpenDraftMutationVariables['draft'] {
  const words = why.trim() || null;
  return way === 'outOfCycle'
    ? { type: way, trigger: words }
    : { type: way, anchorQuarter: formatQuarter(anchor), note: skipped > 0 ? words : null };
}

const WAYS = [
  { value: 'quarterly', label: 'The next quarter’s revision' },
  { value: 'outOfCycle', label: 'Out of cycle, in the quarter of the last revision' },
] as const;

/** Quarters that may be skipped at once. */
const AHEAD = 4;

interface WantedFieldsProps {
  readonly next: FiscalQuarter;
  readonly wanted: Wanted;
  readonly onChange: (patch: Partial<Wanted>) => void;
}

function WantedFields({ next, wanted, onChange }: WantedFieldsProps) {
  const { way, anchor, skipped, why } = wanted;
  const quarters = Array.from({ length: AHEAD }, (_, ahead) => plusQuarters(next, ahead));
  return (
    <>
      <RadioChoice
        legend="Kind of revision"
        options={WAYS}
        value={way}
        onChange={(chosen) => onChange({ way: chosen })}
      />
      {way === 'quarterly' && (
        <Select
          label="Quarter"
          options={quarters.map((quarter) => ({ value: String(quarter), label: quarterLabel(quarter) }))}
          value={String(anchor)}
          onChange={(value) => {
            const chosen = Number(value) as FiscalQuarter;
            onChange({ anchor: chosen, skipped: chosen - next });
          }}
        />
      )}
      {asksWhy(wanted) && (
        <TextArea
          label={
            way === 'outOfCycle' ? 'What makes it necessary' : `Why ${counted(skipped, 'quarter')} is skipped`
          }
          rows={2}
          value={why}
          onChange={(words) => onChange({ why: words })}
        />
      )}
    </>
  );
}
