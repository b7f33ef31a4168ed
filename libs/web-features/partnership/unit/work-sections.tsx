import {
  DEMAND_STATE_LABELS,
  isOpen,
  REQUIREMENT_LABELS,
  STAGE_LABELS,
  type Enabler,
  type Outcome,
  type RaisedRequest,
} from '@northing/domain';
import { DataTable, FactList, type DataColumn } from '@northing/web-ui';
import { useMemo } from 'react';
import { Link, useLocation } from 'react-router';
import { demandAddress } from '../../address/demand-view.js';
import type { FigureContext } from '../../figures/figure-context.js';
import { itemHref } from '../../item/item-href.js';
import { OutcomeStatusChip } from '../../item/outcome-status.js';
import { yearLabel } from '../../plan/field-words.js';
import { unitOf } from '../../plan/plan-frame.js';
import { usePlan } from '../../shell/plan-context.js';
import { quarterRange } from '../../words/dates.js';
import { percent } from '../../words/numbers.js';
import { UnitCard } from './unit-card.js';
import { ofUnit, type UnitFacts } from './unit-facts.js';
import { spendOf, unitEnablers } from './unit-work.js';

interface SectionProps {
  readonly facts: UnitFacts;
}

/** What the unit wants to reach. */
export function OutcomesSection({ facts: { unitId, context } }: SectionProps) {
  const own = context.index.content.outcomes.filter(({ businessUnitId }) => businessUnitId === unitId);
  const location = useLocation();
  const columns: readonly DataColumn<Outcome>[] = [
    {
      ...{ id: 'name', header: 'Outcome', rowHeader: true },
      value: ({ name }) => name,
      cell: ({ id, name }) => <Link to={itemHref(location, { type: 'outcome', id })}>{name}</Link>,
    },
    {
      ...{ id: 'reached', header: 'Reached', align: 'end' as const },
      value: ({ id }) => metricsOf(context, id)?.attainment ?? null,
      cell: ({ id }) => {
        const reached = metricsOf(context, id)?.attainment ?? null;
        return reached === null ? '– Not measured' : percent(reached);
      },
    },
    {
      ...{ id: 'status', header: 'Status' },
      value: ({ id }) => metricsOf(context, id)?.status ?? null,
      cell: ({ id }) => <OutcomeStatusChip status={metricsOf(context, id)?.status ?? null} />,
    },
  ];
  return (
    <UnitCard title="Outcomes">
      <DataTable
        caption="Outcomes of the unit"
        columns={columns}
        rows={own}
        rowId={({ id }) => id}
        empty={<p className="partner-none">– No outcome of the plan belongs to this unit.</p>}
      />
    </UnitCard>
  );
}

function metricsOf({ metrics }: FigureContext, outcomeId: string) {
  return metrics.outcomes.find((each) => each.outcomeId === outcomeId);
}

/** Open work for the unit. */
export function EnablersSection({ facts: { unitId, context } }: SectionProps) {
  const { people, money } = usePlan();
  const location = useLocation();
  const own = unitEnablers(context.index.content.enablers, unitId, people).filter(isOpen);
  const columns: readonly DataColumn<Enabler>[] = [
    {
      ...{ id: 'name', header: 'Enabler', rowHeader: true },
      value: ({ name }) => name,
      cell: ({ id, name }) => <Link to={itemHref(location, { type: 'enabler', id })}>{name}</Link>,
    },
    {
      ...{ id: 'stage', header: 'Stage' },
      value: ({ stage }) => (stage === null ? null : STAGE_LABELS[stage]),
    },
    {
      ...{ id: 'when', header: 'Planned' },
      value: ({ startQuarter }) => startQuarter,
      cell: ({ startQuarter, endQuarter }) =>
        startQuarter === null || endQuarter === null ? 'Not set' : quarterRange(startQuarter, endQuarter),
    },
    {
      ...{ id: 'cost', header: 'Cost', align: 'end' as const },
      value: (enabler) => spendOf([enabler]).total,
      cell: (enabler) => (enabler.cost.length === 0 ? 'Not set' : money.short(spendOf([enabler]).total)),
    },
  ];
  return (
    <UnitCard title="Enablers">
      <DataTable
        caption="Open enablers of the unit"
        columns={columns}
        rows={own}
        rowId={({ id }) => id}
        empty={<p className="partner-none">– No open enabler is for this unit.</p>}
      />
    </UnitCard>
  );
}

/** What the unit asked for. */
export function RequestsSection({ facts }: SectionProps) {
  const { id: plan } = usePlan();
  const own = ofUnit(facts.context.records.requests, facts);
  const columns: readonly DataColumn<RaisedRequest>[] = [
    {
      ...{ id: 'title', header: 'Request', rowHeader: true },
      value: ({ title }) => title,
      cell: ({ id, title }) => <Link to={demandAddress({ plan, open: id })}>{title}</Link>,
    },
    { id: 'state', header: 'Stands', value: ({ state }) => DEMAND_STATE_LABELS[state] },
    { id: 'how', header: 'Came as', value: ({ requirement }) => REQUIREMENT_LABELS[requirement] },
  ];
  return (
    <UnitCard title="Requests">
      <DataTable
        caption="Requests of the unit"
        columns={columns}
        rows={own}
        rowId={({ id }) => id}
        empty={<p className="partner-none">– The unit has raised no request.</p>}
      />
    </UnitCard>
  );
}

/** What is spent for the unit, and around IT by it. */
export function SpendSection({ facts }: SectionProps) {
  const { people, money } = usePlan();
  const { unitId, context, records } = facts;
  const spend = useMemo(
    () => spendOf(context.index.content.enablers.filter((each) => unitOf(each, people) === unitId)),
    [context, people, unitId],
  );
  const [first, last] = context.metrics.costYears;
  const years = spend.years.filter(({ year }) => year >= first && year <= last);
  const outside = ofUnit(records.shadowItItems, facts).filter(
    ({ disposition }) => disposition === 'discovered' || disposition === 'tolerated',
  );
  return (
    <UnitCard title="Spend">
      <FactList
        facts={[
          ...years.map(({ year, amount }) => ({ label: yearLabel(year), value: money.exact(amount) })),
          ...(years.length === 0
            ? [{ label: 'Planned', value: `– Nothing in ${yearLabel(first)} to ${yearLabel(last)}` }]
            : []),
          {
            label: 'Outside the plan',
            value: `${money.exact(outside.reduce((sum, { annualCost }) => sum + annualCost, 0))} a year`,
          },
        ]}
      />
    </UnitCard>
  );
}
