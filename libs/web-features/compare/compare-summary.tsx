import { ChangeMark, SummaryFigure, SummaryStrip } from '@northing/web-ui';
import { MARKS } from '../address/compare-view.js';
import { yearLabel } from '../plan/field-words.js';
import { usePlan } from '../shell/plan-context.js';
import type { MoneyWords } from '../words/money.js';
import { counted, plainNumber } from '../words/numbers.js';
import { EvidenceFigure, OutcomesAtRiskFigure, StabilityFigure } from './compare-figures.js';
import type { Compared } from './read-comparison.js';
import { stabilityWords } from './stability-words.js';
import { useCumulative, type PairOfSequences } from './use-comparison.js';

interface CompareSummaryProps {
  readonly compared: Compared;
  readonly pair: PairOfSequences;
}

/** How much changed, what it does to the money, and how steady the plan is. */
export function CompareSummary({ compared, pair }: CompareSummaryProps) {
  const { money } = usePlan();
  const { summary, churn } = compared;
  return (
    <SummaryStrip label="Summary of changes">
      {MARKS.map((mark) => (
        <SummaryFigure key={mark} label={<ChangeMark kind={mark} />} value={summary[mark]} />
      ))}
      <SummaryFigure label={costLabel(churn)} value={costWords(compared, money)} />
      <OutcomesAtRiskFigure compared={compared} />
      <EvidenceFigure compared={compared} />
      <NetAndGross pair={pair} />
      {churn && hasMoney(churn) && <StabilityFigure compared={compared} note={stabilityWords(churn)} />}
    </SummaryStrip>
  );
}

type Churn = NonNullable<Compared['churn']>;

/** A plan without any cost has no stability: nothing could have been unstable. */
function hasMoney({ spendBefore, spendAfter }: Churn): boolean {
  return spendBefore > 0 || spendAfter > 0;
}

function costWords({ summary, churn }: Compared, money: MoneyWords): string {
  if (summary.costDelta === null) return 'No common year';
  return churn && !hasMoney(churn) ? 'Not set' : money.delta(summary.costDelta);
}

export function costLabel(churn: Compared['churn']): string {
  const [first, last] = churn?.fiscalYears ?? [];
  if (first === undefined || last === undefined) return 'Cost';
  return last - first === 4 ? 'Five-year cost' : `Cost ${yearLabel(first)} – ${yearLabel(last)}`;
}

/** What was changed on the way, against what is left of it; only where several steps lie between. */
function NetAndGross({ pair }: { readonly pair: PairOfSequences }) {
  const loaded = useCumulative(pair);
  if (pair.to - pair.from < 2 || loaded.kind !== 'ready' || loaded.value === null) return null;
  const { netFieldChanges, grossFieldChanges, churnRatio, reversals } = loaded.value;
  const ratio = churnRatio === null ? '' : `, ${plainNumber(churnRatio)} times as many`;
  return (
    <SummaryFigure
      label={`Net of ${counted(pair.to - pair.from, 'step')}`}
      value={netFieldChanges}
      note={`of ${grossFieldChanges} field changes${ratio}; ${counted(reversals.length, 'reversal')}`}
    />
  );
}
