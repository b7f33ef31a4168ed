import {
  Checkbox,
  DriverKindChoice,
  EvidencePicker,
  IDLE,
  TextField,
  type EvidenceItem,
} from '@northing/web-ui';
import { useNavigate } from 'react-router';
import type { Merging } from './use-merge.js';

interface MergeReasonProps {
  readonly merging: Merging;
  readonly insights: readonly EvidenceItem[];
}

/** One reason for the result, or those that the scenario's changes have. */
export function MergeReason({ merging, insights }: MergeReasonProps) {
  const { reason, keepsReasons, giveReason, keepReasons } = merging;
  const navigate = useNavigate();
  return (
    <section className="merge-reason" aria-label="Reason for the result">
      <h3>Reason for the result</h3>
      <Checkbox label="Keep the scenario’s reasons" checked={keepsReasons} onChange={keepReasons} />
      {!keepsReasons && (
        <div className="merge-reason__fields">
          <DriverKindChoice value={reason.kind} onChange={(kind) => giveReason({ ...reason, kind })} />
          <TextField
            label="Why, in one sentence"
            value={reason.sentence}
            onChange={(sentence) => giveReason({ ...reason, sentence })}
          />
          <EvidencePicker
            insights={insights}
            value={reason.evidenceIds}
            state={IDLE}
            onCommit={(evidenceIds) => giveReason({ ...reason, evidenceIds })}
            onNavigate={(href) => void navigate(href)}
          />
        </div>
      )}
    </section>
  );
}
