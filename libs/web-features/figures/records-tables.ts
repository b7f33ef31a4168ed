import {
  DATA_SENSITIVITY_LABELS,
  DISPOSITION_LABELS,
  LIMITING_ATTRIBUTE_LABELS,
  PARTNER_LEVEL_LABELS,
  quarterLabel,
  ratio,
  RELATIONSHIP_LEVEL_LABELS,
  REQUIREMENT_LABELS,
} from '@northing/domain';
import { revisionLabel } from '../address/revision-token.js';
import { nameOf } from '../plan/plan-frame.js';
import { dayLabel } from '../words/dates.js';
import { counted, percent } from '../words/numbers.js';
import type { FigureContext } from './figure-context.js';
import { column, countOf, sumOf, type FigureTableReader } from './figure-table.js';
import { latestPotentials } from './latest-potentials.js';

function unitName({ plan }: Pick<FigureContext, 'plan'>, id: string): string {
  return nameOf(plan.units, id) ?? id;
}

const engagementTiming: FigureTableReader = (context) => {
  const { records } = context;
  const latest = records.engagementTimingAll.findLast(({ ratio }) => ratio !== null)?.quarter ?? null;
  const rows = records.engagementTiming
    .filter(({ quarter }) => quarter === latest)
    .map((timing) => ({
      id: timing.businessUnitId,
      item: null,
      name: unitName(context, timing.businessUnitId),
      cells: {
        before: timing.before,
        after: timing.after,
        share: timing.ratio,
        confirmed: timing.confirmedRatio,
        sample: timing.smallSample ? 'Few' : null,
      },
    }));
  const [before, after] = [sumOf(rows, 'before'), sumOf(rows, 'after')];
  return {
    caption: latest === null ? 'Engagements' : `Engagements in ${quarterLabel(latest)}`,
    nameHeader: 'Business unit',
    columns: [
      column('before', 'Before the decision', 'number'),
      column('after', 'After it', 'number'),
      column('share', 'Share before', 'share'),
      column('confirmed', 'Confirmed entries alone', 'share'),
      column('sample', 'Sample'),
    ],
    rows,
    total: before + after > 0 ? percent(ratio(before, before + after)) : null,
    totalWords: `${before} before ÷ ${before + after} in all`,
  };
};

const openQuestions: FigureTableReader = (context) => {
  const rows = context.records.requests.map((request) => ({
    id: request.id,
    item: null,
    name: request.title,
    cells: {
      unit: unitName(context, request.businessUnitId),
      raised: request.raisedQuarter === null ? null : quarterLabel(request.raisedQuarter),
      requirement: REQUIREMENT_LABELS[request.requirement],
    },
  }));
  const open = countOf(rows, 'requirement', REQUIREMENT_LABELS.openQuestion);
  return {
    caption: 'Demand requests',
    nameHeader: 'Request',
    columns: [
      column('unit', 'Business unit'),
      column('raised', 'Raised'),
      column('requirement', 'Raised as'),
    ],
    rows,
    total: rows.length > 0 ? percent(ratio(open, rows.length)) : null,
    totalWords: `${open} of ${counted(rows.length, 'request')}`,
  };
};

const READY_LABELS = { green: 'Ready', amber: 'Late or stale', red: 'After the start' } as const;

const budgetReadiness: FigureTableReader = ({ records, plan, revision }) => {
  const rows = records.budgetReadiness.map((ready) => {
    const head = plan.revisions.find(({ id }) => id === ready.revisionId);
    return {
      id: ready.revisionId,
      item: null,
      name: head ? revisionLabel(head) : ready.revisionId,
      cells: {
        approved: head?.approvedAt ? dayLabel(head.approvedAt, '') : null,
        season: dayLabel(ready.seasonStart, ''),
        days: ready.daysBefore,
        weeks: ready.weeksBefore,
        stale: ready.staleQuarters,
        state: READY_LABELS[ready.light],
      },
    };
  });
  const days = rows.find(({ id }) => id === revision.id)?.cells.days;
  return {
    caption: 'Approval before the budget season, by revision',
    nameHeader: 'Revision',
    columns: [
      column('approved', 'Approved'),
      column('season', 'Season starts'),
      column('days', 'Days before', 'days'),
      column('weeks', 'Weeks before', 'weeks'),
      column('stale', 'Starts before the season’s quarter by', 'quarters'),
      column('state', 'State'),
    ],
    rows,
    total: days === undefined ? null : counted(days, 'day'),
    totalWords: `The row of ${revisionLabel(revision)}`,
  };
};

const shadowIt: FigureTableReader = (context) => {
  const { plan, records } = context;
  const rows = records.shadowIt.items.map((item) => ({
    id: item.id,
    item: null,
    name: item.name,
    cells: {
      unit: unitName(context, item.businessUnitId),
      supplier: item.supplier,
      sensitivity: DATA_SENSITIVITY_LABELS[item.dataSensitivity],
      disposition: DISPOSITION_LABELS[item.disposition],
      risk: item.highRisk ? 'High risk' : null,
      cost: item.annualCost,
    },
  }));
  const cost = sumOf(rows, 'cost');
  const planned = records.shadowIt.plannedItCost;
  return {
    caption: 'Technology found or tolerated outside the plan',
    nameHeader: 'Item',
    columns: [
      column('unit', 'Business unit'),
      column('supplier', 'Supplier'),
      column('sensitivity', 'Data'),
      column('disposition', 'Disposition'),
      column('risk', 'Risk'),
      column('cost', 'Cost a year', 'money'),
    ],
    rows,
    total: cost + planned > 0 ? percent(ratio(cost, cost + planned)) : null,
    totalWords: `${plan.money.exact(cost)} ÷ (that + planned ${plan.money.exact(planned)})`,
  };
};

const relationshipTrend: FigureTableReader = (context) => {
  const level = (value: number | null) =>
    value === null ? null : `${value} ${RELATIONSHIP_LEVEL_LABELS[value - 1] ?? ''}`.trim();
  const rows = context.records.relationshipTrend.map((trend) => ({
    id: trend.businessUnitId,
    item: null,
    name: unitName(context, trend.businessUnitId),
    cells: {
      latest: level(trend.latest),
      quarter: quarterLabel(trend.quarter),
      intended: level(trend.intendedLevel),
      change: trend.changeOverYear,
      state: trend.belowIntended ? 'Below intended' : null,
    },
  }));
  return {
    caption: 'Relationship maturity of each unit',
    nameHeader: 'Business unit',
    columns: [
      column('latest', 'Level'),
      column('quarter', 'Assessed'),
      column('intended', 'Intended'),
      column('change', 'Change over a year', 'levels'),
      column('state', 'State'),
    ],
    rows,
    total: rows.length > 0 ? `${countOf(rows, 'state', 'Below intended')} of ${rows.length}` : null,
    totalWords: 'Units below the intended level',
  };
};

const valuePotential: FigureTableReader = (context) => {
  const rows = latestPotentials(context.records).map((each) => ({
    id: each.businessUnitId,
    item: null,
    name: unitName(context, each.businessUnitId),
    cells: {
      level: PARTNER_LEVEL_LABELS[each.level],
      potential: PARTNER_LEVEL_LABELS[each.maximumValuePotential],
      reachable: PARTNER_LEVEL_LABELS[each.reachablePotential],
      headroom: each.headroom,
      binding: each.bindingAttributes.map((id) => LIMITING_ATTRIBUTE_LABELS[id]).join(', ') || null,
      quarter: quarterLabel(each.quarter),
    },
  }));
  const capped = rows.filter(({ cells }) => cells.headroom <= 0).length;
  return {
    caption: 'What the attributes of each unit allow',
    nameHeader: 'Business unit',
    columns: [
      column('level', 'Level'),
      column('potential', 'Allowed today'),
      column('reachable', 'Reachable'),
      column('headroom', 'Headroom', 'levels'),
      column('binding', 'What binds'),
      column('quarter', 'Assessed'),
    ],
    rows,
    total: rows.length > 0 ? `${capped} of ${rows.length}` : null,
    totalWords: 'Units without headroom',
  };
};

export const RECORDS_TABLES = {
  engagementTiming,
  openQuestions,
  budgetReadiness,
  shadowIt,
  relationshipTrend,
  valuePotential,
};
