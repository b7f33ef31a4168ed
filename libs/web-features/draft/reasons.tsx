import { hasReason, type ReasonedChange } from '@northing/domain';
import { ReasonBar, ReasonForm, IDLE, type Reason as GivenReason, type ReasonDraft } from '@northing/web-ui';
import { useNavigate } from 'react-router';
import { useBranch, type Branch, type ReasonedField } from '../editing/branch.js';
import { useEvidence } from '../editing/use-evidence.js';
import type { WordsContext } from '../plan/field-words.js';
import { changeLine } from './change-line.js';

interface ReasonsProps {
  /** Changes that one reason is given for. */
  readonly changes: readonly ReasonedChange[];
  readonly name: string;
  readonly context: WordsContext;
}

/** What is asked, e.g. “Portal: End FY27 Q3 → FY27 Q4. Why?” */
export function reasonQuestion({ changes, name, context }: ReasonsProps): string {
  const [first] = changes;
  if (!first || changes.length > 1) return `${name}: ${changes.length} changes. Why?`;
  const { label, before, after } = changeLine(first, context);
  if (first.field === '*') return `${name}: ${label.toLowerCase()}. Why?`;
  return `${name}: ${label} ${before} → ${after}. Why?`;
}

/** What is known of the reason, to go on from. */
export function reasonDraft(changes: readonly ReasonedChange[]): ReasonDraft {
  const reason = changes.find((change) => change.reason?.driver)?.reason;
  return {
    kind: reason?.driverKind ?? null,
    sentence: reason?.driver ?? '',
    evidenceIds: reason?.evidenceIds ?? [],
  };
}

function useGive(changes: readonly ReasonedChange[]): (reason: GivenReason) => void {
  const { giveReason } = useBranch();
  const fields: readonly ReasonedField[] = changes.map(({ entityType, entityId, field }) => ({
    entityType,
    entityId,
    field,
  }));
  return ({ kind, sentence, evidenceIds }) =>
    giveReason(fields, { driver: sentence, driverKind: kind, evidenceIds });
}

/** The reason right after an edit on the timeline or in the table. */
export function AskedReason({ onLater, ...props }: ReasonsProps & { readonly onLater: () => void }) {
  const insights = useEvidence();
  const navigate = useNavigate();
  const give = useGive(props.changes);
  return (
    <ReasonBar
      question={reasonQuestion(props)}
      value={reasonDraft(props.changes)}
      insights={insights}
      state={IDLE}
      onSave={give}
      onLater={onLater}
      onNavigate={(href) => void navigate(href)}
    />
  );
}

/** The reason of an item's changes, where they are listed. */
export function ItemReason(props: ReasonsProps & { readonly onSaved?: () => void }) {
  const insights = useEvidence();
  const navigate = useNavigate();
  const give = useGive(props.changes);
  return (
    <ReasonForm
      question={reasonQuestion(props)}
      value={reasonDraft(props.changes)}
      insights={insights}
      state={IDLE}
      onSave={(reason) => {
        give(reason);
        props.onSaved?.();
      }}
      onNavigate={(href) => void navigate(href)}
    />
  );
}

/** Changes whose reason is still asked for: none of a first revision, of which everything is new. */
export function unreasoned(
  { kind, baseRevision }: Pick<Branch, 'kind' | 'baseRevision'>,
  changes: readonly ReasonedChange[],
): readonly ReasonedChange[] {
  if (kind === 'draft' && baseRevision === null) return [];
  return changes.filter((change) => !hasReason(change));
}
