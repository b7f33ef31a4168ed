import {
  CHANGE_KIND_LABELS,
  isOpen,
  quarterLabel,
  ratio,
  STAGE_LABELS,
  type MetricId,
} from '@northing/domain';
import type { ItemRef } from '../address/item-token.js';
import { counted, percent, plainNumber } from '../words/numbers.js';
import { currentFigures, type FigureContext } from './figure-context.js';
import { column, countOf, enablerRow, sumOf, type FigureRow, type FigureTable } from './figure-table.js';
import { shiftWords } from './step-readings.js';
import type { StepSource } from './use-step-source.js';

type StepTableReader = (context: FigureContext, source: StepSource) => FigureTable;

/** An enabler by its id, or the source or result that a split or merge is named by. */
function groupRef(group: string): { readonly id: string; readonly words: string | null } {
  const [act, id] = group.split(/:(.*)/s);
  if (act === 'split' && id) return { id, words: 'split' };
  if (act === 'merge' && id) return { id, words: 'merged' };
  return { id: group, words: null };
}

function nameIn({ index }: FigureContext, { before }: StepSource, id: string): string {
  return index.enablers.get(id)?.name ?? before.enablers.get(id)?.name ?? id;
}

const stability: StepTableReader = (context, source) => {
  const rows = (source.churn?.items ?? []).map((item): FigureRow => {
    const { id, words } = groupRef(item.group);
    const name = nameIn(context, source, id);
    return {
      id: item.group,
      item: { type: 'enabler', id },
      name: words === null ? name : `${name}, ${words}`,
      cells: {
        before: item.before,
        after: item.after,
        turnover: item.turnover,
        resourced: item.resourced ? 'Supplier or sourcing changed' : null,
        evidence: item.evidenced ? 'With evidence' : 'Without evidence',
      },
    };
  });
  const now = currentFigures(context);
  const whole = (now?.spendBefore ?? 0) + (now?.spendAfter ?? 0);
  const turnover = sumOf(rows, 'turnover');
  const { money } = context.plan;
  return {
    caption: 'Cost turned over by decisions',
    nameHeader: 'Enabler',
    columns: [
      column('before', 'Before', 'money'),
      column('after', 'After', 'money'),
      column('turnover', 'Turned over', 'money'),
      column('resourced', 'Sourcing'),
      column('evidence', 'Evidence'),
    ],
    rows: rows.toSorted((a, b) => Number(b.cells['turnover']) - Number(a.cells['turnover'])),
    total: whole > 0 ? percent(ratio(whole - turnover, whole)) : null,
    totalWords: `1 − ${money.exact(turnover)} ÷ ${money.exact(whole)} spent before and after`,
  };
};

const slip: StepTableReader = (context, source) => {
  const rows = source.slip.nonZero
    .map(({ enablerId, quarters }): FigureRow => {
      const [was, is] = [source.before.enablers.get(enablerId), context.index.enablers.get(enablerId)];
      const end = is?.actualEndQuarter ?? is?.endQuarter ?? null;
      return {
        id: enablerId,
        item: { type: 'enabler', id: enablerId },
        name: nameIn(context, source, enablerId),
        cells: {
          was: was?.endQuarter == null ? null : quarterLabel(was.endQuarter),
          is: end === null ? null : quarterLabel(end),
          quarters,
        },
      };
    })
    .toSorted((a, b) => Number(b.cells['quarters']) - Number(a.cells['quarters']));
  const { n } = source.slip;
  const sum = sumOf(rows, 'quarters');
  return {
    caption: 'Enablers whose end moved',
    nameHeader: 'Enabler',
    columns: [column('was', 'Planned end'), column('is', 'End now'), column('quarters', 'Shift', 'quarters')],
    rows,
    total: n > 0 ? shiftWords(ratio(sum, n)) : null,
    totalWords: `Sum of ${plainNumber(sum)} quarters ÷ ${counted(n, 'enabler')}, of which ${n - rows.length} kept their end`,
  };
};

const MET = 'Delivered in time';

const forecastReliability: StepTableReader = (context, source) => {
  const [first, last] = [source.from.anchorQuarter, context.revision.anchorQuarter];
  const due = source.before.content.enablers.filter((enabler) => {
    const { startQuarter, endQuarter } = enabler;
    return (
      isOpen(enabler) &&
      startQuarter !== null &&
      endQuarter !== null &&
      endQuarter >= first &&
      endQuarter < last
    );
  });
  const rows = due.map((planned) => {
    const now = context.index.enablers.get(planned.id);
    const end = now?.actualEndQuarter ?? null;
    const delivered = now?.stage === 'delivered' || now?.stage === 'retired';
    const met = delivered && end !== null && planned.endQuarter !== null && end <= planned.endQuarter;
    return enablerRow({ index: now ? context.index : source.before }, planned.id, {
      planned: planned.endQuarter === null ? null : quarterLabel(planned.endQuarter),
      stage: now ? now.stage && STAGE_LABELS[now.stage] : 'No longer in the plan',
      actual: end === null ? null : quarterLabel(end),
      met: met ? MET : 'Not met',
    });
  });
  const met = countOf(rows, 'met', MET);
  return {
    caption: `Due from ${quarterLabel(first)} on, before ${quarterLabel(last)}`,
    nameHeader: 'Enabler',
    columns: [
      column('planned', 'Planned end'),
      column('stage', 'Stage now'),
      column('actual', 'Actual end'),
      column('met', 'Forecast'),
    ],
    rows,
    total: rows.length > 0 ? percent(ratio(met, rows.length)) : null,
    totalWords: `${met} of ${rows.length} due`,
  };
};

const evidenceCoverage: StepTableReader = (context, source) => {
  const decisions = [...source.rows.values()].flat().filter(({ change }) => change.category === 'replanning');
  const rows = decisions.map(({ id, change, reasons }): FigureRow => {
    const { entityType, entityId } = change;
    const item: ItemRef = { type: entityType, id: entityId };
    const backed = reasons.some(({ evidence }) => evidence.length > 0);
    return {
      id,
      item,
      name: itemName(context, source, item),
      cells: {
        kind: CHANGE_KIND_LABELS[change.kind],
        evidence: backed ? 'With evidence' : 'Without evidence',
        why: reasons[0]?.driver ?? null,
      },
    };
  });
  const backed = countOf(rows, 'evidence', 'With evidence');
  return {
    caption: 'Re-planning changes',
    nameHeader: 'Item',
    columns: [column('kind', 'Change'), column('evidence', 'Evidence'), column('why', 'Reason')],
    rows,
    total: rows.length > 0 ? percent(ratio(backed, rows.length)) : null,
    totalWords: `${backed} of ${counted(rows.length, 'change')}`,
  };
};

function itemName(context: FigureContext, source: StepSource, { type, id }: ItemRef): string {
  if (type === 'enabler') return nameIn(context, source, id);
  if (type === 'team') return context.plan.teams.get(id)?.name ?? id;
  if (type === 'envelope') return id;
  const list = type === 'outcome' ? 'outcomes' : 'capabilities';
  return context.index[list].get(id)?.name ?? source.before[list].get(id)?.name ?? id;
}

export const STEP_TABLES = {
  stability,
  slip,
  forecastReliability,
  evidenceCoverage,
} satisfies Partial<Record<MetricId, StepTableReader>>;
