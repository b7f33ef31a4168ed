import { OUTCOME_STATUS_LABELS, type OutcomeStatus } from '@northing/domain';
import { StatusChip, type ChipTone } from '@northing/web-ui';
import { Check, CircleDashed, Eye, Minus, TriangleAlert, type LucideIcon } from 'lucide-react';

/** What cannot be measured has no status. */
export type ShownStatus = OutcomeStatus | 'unmeasured';

/** A glyph and a word before colour. */
export const STATUS_LOOK = {
  onTrack: { word: OUTCOME_STATUS_LABELS.onTrack, icon: Check, tone: 'ok' },
  watch: { word: OUTCOME_STATUS_LABELS.watch, icon: Eye, tone: 'neutral' },
  atRisk: { word: OUTCOME_STATUS_LABELS.atRisk, icon: TriangleAlert, tone: 'risk' },
  uncovered: { word: OUTCOME_STATUS_LABELS.uncovered, icon: CircleDashed, tone: 'line' },
  unmeasured: { word: 'Cannot be measured', icon: Minus, tone: 'neutral' },
} satisfies Record<ShownStatus, { word: string; icon: LucideIcon; tone: ChipTone }>;

export function shownStatus(status: OutcomeStatus | null): ShownStatus {
  return status ?? 'unmeasured';
}

export function OutcomeStatusChip({ status }: { readonly status: OutcomeStatus | null }) {
  const { word, icon: Icon, tone } = STATUS_LOOK[shownStatus(status)];
  if (status === null) return <StatusChip tone={tone}>– {word}</StatusChip>;
  return (
    <StatusChip tone={tone} icon={<Icon aria-hidden size={14} />}>
      {word}
    </StatusChip>
  );
}
