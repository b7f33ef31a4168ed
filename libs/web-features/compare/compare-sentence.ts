import type { MoneyWords } from '../words/money.js';
import { counted, sentenceList } from '../words/numbers.js';

interface Summary {
  readonly added: number;
  readonly removed: number;
  readonly moved: number;
  readonly rescoped: number;
  /** Whole thousands; null when both cost windows share no year. */
  readonly costDelta: number | null;
}

/** Outcomes at risk in both revisions. */
export interface RiskChange {
  readonly before: number;
  readonly after: number;
}

/** What a comparison says in one breath, announced when it is shown. */
export function compareSentence(
  labels: { readonly from: string; readonly to: string },
  summary: Summary,
  money: Pick<MoneyWords, 'spoken'>,
  risk: RiskChange | null = null,
): string {
  const { added, removed, moved, rescoped, costDelta } = summary;
  const parts = [
    added > 0 && `adds ${counted(added, 'item')}`,
    removed > 0 && `removes ${removed}`,
    moved > 0 && `moves ${moved}`,
    rescoped > 0 && `re-scopes ${rescoped}`,
  ].filter((part) => part !== false);
  const what = parts.length === 0 ? 'decides nothing new' : sentenceList(parts);
  return `Compared with ${labels.from}, ${labels.to} ${what}.${costSentence(costDelta, money)}${riskSentence(risk)}`;
}

function costSentence(delta: number | null, { spoken }: Pick<MoneyWords, 'spoken'>): string {
  if (delta === null) return '';
  if (delta === 0) return ' Cost stays the same.';
  return ` Cost ${delta < 0 ? 'falls' : 'rises'} by ${spoken(Math.abs(delta))}.`;
}

function riskSentence(risk: RiskChange | null): string {
  if (risk === null) return '';
  const { before, after } = risk;
  const at = after === 1 ? 'One outcome is at risk' : `${after === 0 ? 'No' : after} outcomes are at risk`;
  const more = after - before;
  if (more === 0) return ` ${at}, as before.`;
  return ` ${at}, ${Math.abs(more)} ${more > 0 ? 'more' : 'fewer'} than before.`;
}
