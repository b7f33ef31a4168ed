import { KIND_LABELS, STAGE_LABELS, quarterLabel, type Enabler } from '@northing/domain';
import { FactList, MaturitySquares, PanelSection, StatusChip } from '@northing/web-ui';
import type { ItemRef } from '../address/item-token.js';
import { revisionLabel } from '../address/revision-token.js';
import { yearLabel, type WordsContext } from '../plan/field-words.js';
import { costByYear, outcomesServed, totalCost, type PlanIndex } from '../plan/plan-index.js';
import { usePlan } from '../shell/plan-context.js';
import { FinishForecastSection } from '../steadiness/finish-forecast.js';
import { calendarRange, quarterRange } from '../words/dates.js';
import { shiftLabel } from '../words/numbers.js';
import { factsOf } from './facts.js';
import { endShift } from './history.js';
import { ItemHistorySection, useItemHistory } from './item-history.js';
import { AmountBars, FactSections, ItemLink } from './item-parts.js';

export interface EnablerDetailProps {
  readonly enabler: Enabler;
  readonly index: PlanIndex;
  readonly sequence: number;
  readonly onOpen: (item: ItemRef) => void;
}

/** Everything a revision says of an enabler. */
export function EnablerDetail({ enabler, index, sequence, onOpen }: EnablerDetailProps) {
  const plan = usePlan();
  const context: WordsContext = { plan, index };
  const history = useItemHistory(plan.id, { type: 'enabler', id: enabler.id });
  const shift = history.kind === 'ready' ? endShift(history.value, sequence) : null;
  const skip = ['name', 'scope', 'cost', 'kind', 'startQuarter', 'endQuarter'] as const;
  return (
    <>
      <PanelSection>
        <FactList
          facts={[
            {
              label: 'When',
              value: <When enabler={enabler} shift={shift} sequence={sequence} />,
            },
          ]}
        />
      </PanelSection>
      <FinishForecastSection enabler={enabler} sequence={sequence} />
      <CostSection enabler={enabler} />
      <Dependencies enabler={enabler} index={index} onOpen={onOpen} />
      <Serves enabler={enabler} index={index} onOpen={onOpen} />
      <FactSections facts={factsOf('enabler', enabler, skip, context)} />
      <ItemHistorySection history={history} context={context} />
    </>
  );
}

export function enablerEyebrow({ kind, id }: Enabler): readonly [string, string] {
  return [kind === null ? 'Enabler' : `Enabler · ${KIND_LABELS[kind]}`, id];
}

interface WhenProps {
  readonly enabler: Enabler;
  readonly shift: number | null;
  readonly sequence: number;
}

function When({ enabler: { startQuarter, endQuarter }, shift, sequence }: WhenProps) {
  const { calendar, revisions } = usePlan();
  const before = revisions.find((revision) => revision.sequence === sequence - 1);
  if (startQuarter === null && endQuarter === null) return <>Not scheduled</>;
  if (startQuarter === null || endQuarter === null) {
    const known = startQuarter ?? endQuarter;
    const side = startQuarter === null ? 'ends' : 'starts';
    return (
      <>{known === null ? 'Not scheduled' : `${side} ${quarterLabel(known)}, the other date is not set`}</>
    );
  }
  return (
    <span className="item-when">
      <span title={calendarRange(startQuarter, endQuarter, calendar)}>
        {quarterRange(startQuarter, endQuarter)}
      </span>
      {shift !== null && before && (
        <StatusChip tone="moved">
          {shift > 0 ? '→' : '←'} {shiftLabel(shift)} than {revisionLabel(before)}
        </StatusChip>
      )}
    </span>
  );
}

function CostSection({ enabler }: { readonly enabler: Enabler }) {
  const { money } = usePlan();
  const total = totalCost(enabler);
  if (total === null) return null;
  const rows = costByYear(enabler).map(({ year, amount }) => ({
    label: year === null ? 'Unphased' : yearLabel(year),
    amount,
    text: money.short(amount),
  }));
  return (
    <PanelSection title="Cost by fiscal year">
      <AmountBars rows={rows} />
      {rows.length > 1 && (
        <p className="amount-total">
          <span>Total</span>
          <span className="n-num">{money.short(total)}</span>
        </p>
      )}
    </PanelSection>
  );
}

type LinksProps = Pick<EnablerDetailProps, 'enabler' | 'index' | 'onOpen'>;

function Dependencies({ enabler, index, onOpen }: LinksProps) {
  const waitsFor = index.waitsFor.get(enabler.id) ?? [];
  const neededBy = index.neededBy.get(enabler.id) ?? [];
  const links = (ids: readonly string[], side: 'ends' | 'starts') => (
    <ul className="item-list">
      {ids.map((id) => (
        <EnablerLink key={id} enabler={index.enablers.get(id)} id={id} side={side} onOpen={onOpen} />
      ))}
    </ul>
  );
  return (
    <>
      {waitsFor.length > 0 && (
        <PanelSection title="Depends on">
          {links(
            waitsFor.map((edge) => edge.predecessorId),
            'ends',
          )}
        </PanelSection>
      )}
      {neededBy.length > 0 && (
        <PanelSection title="Needed by">
          {links(
            neededBy.map((edge) => edge.successorId),
            'starts',
          )}
        </PanelSection>
      )}
    </>
  );
}

interface EnablerLinkProps {
  readonly enabler: Enabler | undefined;
  readonly id: string;
  readonly side: 'ends' | 'starts';
  readonly onOpen: (item: ItemRef) => void;
}

function EnablerLink({ enabler, id, side, onOpen }: EnablerLinkProps) {
  const quarter = side === 'ends' ? enabler?.endQuarter : enabler?.startQuarter;
  const stage = enabler?.stage ?? null;
  return (
    <ItemLink
      name={enabler?.name ?? id}
      note={quarter ? `${side} ${quarterLabel(quarter)}` : 'Not scheduled'}
      chip={stage && STAGE_LABELS[stage]}
      to={{ type: 'enabler', id }}
      onOpen={onOpen}
    />
  );
}

function Serves({ enabler, index, onOpen }: LinksProps) {
  const capabilities = index.capabilitiesOf.get(enabler.id) ?? [];
  if (capabilities.length === 0) return null;
  return (
    <PanelSection title="Serves">
      <ul className="item-list">
        {capabilities.map((id) => {
          const capability = index.capabilities.get(id);
          return (
            <ItemLink
              key={id}
              name={capability?.name ?? id}
              note={
                capability && (
                  <MaturitySquares
                    current={capability.currentMaturity}
                    target={capability.targetMaturity}
                    withFigures
                  />
                )
              }
              to={{ type: 'capability', id }}
              onOpen={onOpen}
            />
          );
        })}
        {outcomesServed(index, enabler.id).map((id) => (
          <ItemLink
            key={id}
            name={index.outcomes.get(id)?.name ?? id}
            note="Outcome"
            to={{ type: 'outcome', id }}
            onOpen={onOpen}
          />
        ))}
      </ul>
    </PanelSection>
  );
}
