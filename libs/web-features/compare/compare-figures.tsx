import { METRICS, type RevisionFigures } from '@northing/domain';
import { ExplainedFigure, type Explanation } from '@northing/web-ui';
import { useNavigate } from 'react-router';
import { figureAddress } from '../address/figure-view.js';
import { revisionToken } from '../address/revision-token.js';
import { steadinessAddress } from '../address/steadiness-view.js';
import type { FigureCourse } from '../figures/figure-reading.js';
import { courseOf } from '../figures/figure-reading.js';
import { usePlanFigures } from '../figures/use-metrics.js';
import { usePlan } from '../shell/plan-context.js';
import { percent } from '../words/numbers.js';
import type { Compared } from './read-comparison.js';

interface CompareFigureProps {
  readonly compared: Compared;
}

/** Steps of the plan's own course, with the later revision of the pair marked. */
function useCourse(
  compared: Compared,
  read: (figures: RevisionFigures) => number | null,
  format: (value: number) => string,
): FigureCourse {
  const plan = usePlan();
  const loaded = usePlanFigures(plan.id);
  if (loaded.kind !== 'ready') return { points: [], format, none: 'The course is loading.' };
  return courseOf({ figures: loaded.value, plan, revision: compared.to }, read, format);
}

/** The rows of one step have a page; a longer span is taken apart step by step. */
function useRowsAddress(compared: Compared, metric: 'stability' | 'evidenceCoverage'): Explanation['rows'] {
  const plan = usePlan();
  const [from, to] = [revisionToken(compared.from), revisionToken(compared.to)];
  const at = plan.revisions.findIndex(({ id }) => id === compared.to.id);
  if (plan.revisions[at - 1]?.id === compared.from.id) {
    return { label: 'Show the rows behind it', href: figureAddress({ metric, plan: plan.id, rev: to }) };
  }
  return { label: 'Show each step of it', href: steadinessAddress({ plan: plan.id, from, to }) };
}

function catalogued(
  metric: keyof typeof METRICS,
): Pick<Explanation, 'title' | 'formula' | 'improvedBy' | 'gamedBy'> {
  const { label, formula, idea, act, gaming } = METRICS[metric];
  return { title: label, formula: `${formula} ${idea}`, improvedBy: act, gamedBy: gaming };
}

/** Outcomes that look safe by their dates and are not, after against before. */
export function OutcomesAtRiskFigure({ compared }: CompareFigureProps) {
  const plan = usePlan();
  const navigate = useNavigate();
  const loaded = usePlanFigures(plan.id);
  const course = useCourse(compared, ({ outcomesAtRisk }) => outcomesAtRisk, String);
  if (loaded.kind !== 'ready') return null;
  const of = (id: string) => loaded.value.find(({ revisionId }) => revisionId === id);
  const [before, after] = [of(compared.from.id), of(compared.to.id)];
  if (!after) return null;
  const measured = after.outcomes.filter(({ status }) => status !== null).length;
  const href = figureAddress({ metric: 'outcomesAtRisk', plan: plan.id, rev: revisionToken(compared.to) });
  const was =
    before && before.outcomesAtRisk !== after.outcomesAtRisk ? { note: `was ${before.outcomesAtRisk}` } : {};
  return (
    <ExplainedFigure
      label={METRICS.outcomesAtRisk.label}
      value={measured > 0 ? String(after.outcomesAtRisk) : null}
      {...was}
      tone={after.outcomesAtRisk > 0 ? 'attention' : 'plain'}
      onNavigate={(to) => void navigate(to)}
      explanation={{
        ...catalogued('outcomesAtRisk'),
        missing: measured > 0 ? null : 'No outcome of the later revision can be measured.',
        inputs: [
          { label: 'At risk before', value: before ? String(before.outcomesAtRisk) : '–' },
          { label: 'At risk after', value: String(after.outcomesAtRisk) },
          { label: 'Not covered even as planned', value: String(after.outcomesUncovered) },
          { label: 'Outcomes', value: String(after.outcomes.length) },
        ],
        course,
        rows: { label: 'Show the rows behind it', href },
      }}
    />
  );
}

/** Share of spend unchanged, with its flags in words; it informs and does not grade. */
export function StabilityFigure({ compared, note }: CompareFigureProps & { readonly note: string }) {
  const { money } = usePlan();
  const navigate = useNavigate();
  const course = useCourse(compared, ({ stability }) => stability, percent);
  const rows = useRowsAddress(compared, 'stability');
  const { churn } = compared;
  if (!churn) return null;
  return (
    <ExplainedFigure
      label="Stability · share of spend unchanged"
      value={percent(churn.stability)}
      note={note}
      onNavigate={(to) => void navigate(to)}
      explanation={{
        ...catalogued('stability'),
        missing: null,
        inputs: [
          { label: 'Turned over by decisions', value: money.short(churn.turnover) },
          { label: 'Spend before', value: money.short(churn.spendBefore) },
          { label: 'Spend after', value: money.short(churn.spendAfter) },
          { label: 'Churn without evidence', value: percent(churn.unevidencedChurn) },
          { label: 'Replaced', value: percent(churn.replacedShare) },
        ],
        course,
        rows,
      }}
    />
  );
}

/** How many decisions rest on evidence. */
export function EvidenceFigure({ compared }: CompareFigureProps) {
  const navigate = useNavigate();
  const course = useCourse(compared, ({ evidenceCoverage }) => evidenceCoverage, percent);
  const rows = useRowsAddress(compared, 'evidenceCoverage');
  const { replanningChanges, withEvidence } = compared.evidence;
  if (replanningChanges === 0) return null;
  return (
    <ExplainedFigure
      label={METRICS.evidenceCoverage.label}
      value={`${withEvidence} of ${replanningChanges}`}
      onNavigate={(to) => void navigate(to)}
      explanation={{
        ...catalogued('evidenceCoverage'),
        missing: null,
        inputs: [
          { label: 'Re-planning changes', value: String(replanningChanges) },
          { label: 'With at least one insight', value: String(withEvidence) },
        ],
        course,
        rows,
      }}
    />
  );
}
