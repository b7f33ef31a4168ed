import { counted, percent, plainNumber } from '../words/numbers.js';
import { currentFigures, type FigureContext } from './figure-context.js';
import { courseOf, notes, wasNote, type FigureReader } from './figure-reading.js';

const NONE_MEASURED =
  'No outcome can be measured: it takes a key result with a due quarter and capabilities that were assessed.';

function unmeasured({ index, metrics }: FigureContext): string | null {
  if (index.outcomes.size === 0) return 'The plan names no outcome yet.';
  return metrics.outcomes.every(({ status }) => status === null) ? NONE_MEASURED : null;
}

const outcomesAtRisk: FigureReader = (context) => {
  const { outcomes } = context.metrics;
  const missing = unmeasured(context);
  const count = (status: string) => outcomes.filter((outcome) => outcome.status === status).length;
  const atRisk = count('atRisk');
  const uncovered = count('uncovered');
  return {
    value: missing === null ? String(atRisk) : null,
    missing,
    attention: atRisk > 0,
    ...notes(
      missing === null ? `of ${outcomes.length}` : null,
      wasNote(context, (figures) => figures.outcomesAtRisk, String),
      uncovered > 0 ? `${uncovered} not covered` : null,
    ),
    inputs: [
      { label: 'Outcomes', value: String(outcomes.length) },
      { label: 'At risk', value: String(atRisk) },
      { label: 'Not covered even as planned', value: String(uncovered) },
      { label: 'Watch', value: String(count('watch')) },
      { label: 'On track', value: String(count('onTrack')) },
      { label: 'Cannot be measured', value: String(outcomes.filter(({ status }) => status === null).length) },
    ],
    course: courseOf(context, (figures) => (missing === null ? figures.outcomesAtRisk : null), String),
  };
};

const outcomeCoverage: FigureReader = (context) => {
  const now = currentFigures(context);
  const forecast = now?.meanCoverageForecast ?? null;
  const planned = now?.meanCoveragePlanned ?? null;
  const attainment = now?.meanAttainment ?? null;
  return {
    value: forecast === null ? null : percent(forecast),
    missing:
      forecast === null ? (unmeasured(context) ?? 'No outcome that can be measured has a weight.') : null,
    ...notes(
      planned !== null && planned !== forecast ? `planned ${percent(planned)}` : null,
      wasNote(context, (figures) => figures.meanCoverageForecast, percent),
    ),
    inputs: [
      { label: 'As forecast, mean by outcome weight', value: forecast === null ? '–' : percent(forecast) },
      { label: 'As planned', value: planned === null ? '–' : percent(planned) },
      {
        label: 'Key results attained so far',
        value: attainment === null ? 'Nothing measured yet' : percent(attainment),
      },
      { label: 'Outcomes', value: String(context.metrics.outcomes.length) },
    ],
    course: courseOf(context, (figures) => figures.meanCoverageForecast, percent),
  };
};

const weightedGap: FigureReader = (context) => {
  const { capabilityGaps: gaps } = context.metrics;
  const sum = gaps.reduce((total, gap) => total + gap.weightedGap, 0);
  const open = gaps.filter(({ gap }) => gap > 0).length;
  const [largest] = gaps;
  const name = largest && context.index.capabilities.get(largest.capabilityId)?.name;
  return {
    value: gaps.length > 0 ? `${plainNumber(sum)} points` : null,
    missing: gaps.length > 0 ? null : 'No capability has a current and a target maturity yet.',
    ...notes(
      counted(open, 'open gap'),
      wasNote(context, (figures) => figures.weightedGap, plainNumber),
    ),
    inputs: [
      { label: 'Capabilities assessed', value: String(gaps.length) },
      { label: 'Below their target', value: String(open) },
      {
        label: 'Largest',
        value: largest ? `${name ?? largest.capabilityId}, ${plainNumber(largest.weightedGap)}` : '–',
      },
    ],
    course: courseOf(context, (figures) => (gaps.length > 0 ? figures.weightedGap : null), plainNumber),
  };
};

export const OUTCOME_READINGS = { outcomesAtRisk, outcomeCoverage, weightedGap };
