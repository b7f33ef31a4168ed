import { fiscalYearOf, FUNDING_CLASS_LABELS } from '@northing/domain';
import { yearLabel } from '../plan/field-words.js';
import { counted, percent, plainNumber, sentenceList } from '../words/numbers.js';
import type { FigureContext } from './figure-context.js';
import { courseOf, notes, wasNote, type FigureReader } from './figure-reading.js';

const NO_MONEY = 'Nothing is planned to be spent in the cost window.';

function points(value: number): string {
  return `${Math.round(value)}%`;
}

function yearOf({ metrics, revision }: FigureContext) {
  const fiscalYear = fiscalYearOf(revision.anchorQuarter);
  return metrics.discretionary.find((year) => year.fiscalYear === fiscalYear) ?? null;
}

const discretionary: FigureReader = (context) => {
  const { plan, metrics } = context;
  const year = yearOf(context);
  const pct = year?.pct ?? null;
  const capacity = metrics.discretionaryCapacityPct;
  const label = year ? yearLabel(year.fiscalYear) : 'this fiscal year';
  const money = (value: number | null) => (value === null ? 'Not set' : plan.money.short(value));
  return {
    value: pct === null ? null : points(pct),
    missing: pct === null ? `Nothing is planned to be spent in ${label}.` : null,
    ...notes(
      `of ${label}`,
      wasNote(context, (figures) => figures.discretionaryPct, points),
      `target ${points(plan.settings.discretionaryTargetPct)}`,
    ),
    inputs: [
      { label: `Discretionary, ${label}`, value: money(year?.discretionary ?? null) },
      { label: `Planned, ${label}`, value: money(year?.planned ?? null) },
      {
        label: 'Of the one-year capacity',
        value: capacity === null ? 'No capacity given' : `${plainNumber(capacity)}%`,
      },
      { label: 'Envelope', value: money(year?.envelope ?? null) },
      { label: 'Headroom', value: year?.headroom == null ? 'Not set' : plan.money.delta(year.headroom) },
      {
        label: 'Classes above their own envelope',
        value: sentenceList((year?.overClasses ?? []).map((each) => FUNDING_CLASS_LABELS[each])) || 'None',
      },
    ],
    course: {
      ...courseOf(context, (figures) => figures.discretionaryPct, points),
      limit: {
        value: plan.settings.discretionaryTargetPct,
        label: `Target ${points(plan.settings.discretionaryTargetPct)}`,
      },
    },
  };
};

const productShare: FigureReader = (context) => {
  const { metrics, plan } = context;
  const { productShareSpend: share, productShareCount: byCount, products } = metrics;
  return {
    value: share === null ? null : percent(share),
    missing: share === null ? NO_MONEY : null,
    ...notes(
      byCount === null ? null : `${percent(byCount)} by count`,
      wasNote(context, (figures) => figures.productShareSpend, percent),
    ),
    inputs: [
      { label: 'Spend on products', value: plan.money.short(metrics.productSpend) },
      { label: 'Planned spend', value: plan.money.short(metrics.plannedSpend) },
      { label: 'Open products', value: String(products.length) },
    ],
    course: courseOf(context, (figures) => figures.productShareSpend, percent),
  };
};

const traceability: FigureReader = (context) => {
  const { metrics, plan } = context;
  const { traceability: share, untracedEnablers: untraced } = metrics;
  return {
    value: share === null ? null : percent(share),
    missing: share === null ? NO_MONEY : null,
    attention: untraced.length > 0,
    ...notes(
      untraced.length > 0 ? `${counted(untraced.length, 'enabler')} without a path` : null,
      wasNote(context, (figures) => figures.traceability, percent),
    ),
    inputs: [
      { label: 'Spend with a path to an outcome', value: plan.money.short(metrics.tracedSpend) },
      { label: 'Planned spend', value: plan.money.short(metrics.plannedSpend) },
      { label: 'Without a path', value: counted(untraced.length, 'enabler') },
    ],
    course: courseOf(context, (figures) => figures.traceability, percent),
  };
};

export const MONEY_READINGS = { discretionary, productShare, traceability };
