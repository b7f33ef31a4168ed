import type { RiskChange } from '../compare/compare-sentence.js';
import { stabilityWords } from '../compare/stability-words.js';
import type { Compared } from '../compare/read-comparison.js';
import { counted } from '../words/numbers.js';
import { spelled, spelledCount } from '../words/spelled.js';

export interface HeadlineFacts {
  readonly summary: Pick<Compared['summary'], 'added' | 'removed' | 'moved' | 'rescoped'>;
  /** Null where both revisions share no year. */
  readonly churn: Parameters<typeof stabilityWords>[0] | null;
  /** Null where no outcome can be measured. */
  readonly risk: RiskChange | null;
}

/** `12 changes, steady; one more outcome at risk`. */
export function roomHeadline({ summary, churn, risk }: HeadlineFacts): string {
  const { added, removed, moved, rescoped } = summary;
  const count = added + removed + moved + rescoped;
  if (count === 0) return `No change was decided${riskClause(risk)}`;
  const steady = churn === null ? '' : `, ${stabilityWords(churn)}`;
  return `${counted(count, 'change')}${steady}${riskClause(risk)}`;
}

function riskClause(risk: RiskChange | null): string {
  if (risk === null) return '';
  const { before, after } = risk;
  const more = after - before;
  if (more === 0)
    return after === 0 ? '; no outcome at risk' : `; ${spelledCount(after, 'outcome')} at risk, as before`;
  if (more < 0) return `; ${spelled(-more)} fewer ${-more === 1 ? 'outcome' : 'outcomes'} at risk`;
  return `; ${spelled(more)} more ${more === 1 ? 'outcome' : 'outcomes'} at risk`;
}
