import { importanceOf, quarterLabel, type Capability } from '@northing/domain';
import { FactList, MaturitySquares, PanelSection, StepChart } from '@northing/web-ui';
import type { ItemRef } from '../address/item-token.js';
import { gapWords, reachesText } from '../capabilities/gap-words.js';
import { openGaps, outcomesNeeding } from '../capabilities/open-gaps.js';
import { plannedMaturity } from '../capabilities/planned-maturity.js';
import { raisesByCapability, shiftsById, type Raise } from '../capabilities/raising.js';
import type { WordsContext } from '../plan/field-words.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { usePlan } from '../shell/plan-context.js';
import { WithLoaded } from '../shell/states.js';
import { percent, plainNumber } from '../words/numbers.js';
import { CapabilityEnablers } from './capability-enablers.js';
import { CapabilityParts } from './capability-parts.js';
import { CapabilityPromises } from './capability-promises.js';
import { CapabilityGapFigure } from './capability-gap-figure.js';
import { factsOf } from './facts.js';
import type { HistoryEntry } from './history.js';
import { ItemHistorySection, useItemHistory } from './item-history.js';
import { FactSections, ItemLink } from './item-parts.js';
import { LinkedSentence } from './linked-sentence.js';
import { MissingFigure } from './missing-figure.js';
import { OutcomeStatusChip } from './outcome-status.js';
import { useItemFigures, type ItemFigures } from './use-item-figures.js';
import './outcome-figures.css';

interface CapabilityDetailProps {
  readonly capability: Capability;
  readonly index: PlanIndex;
  readonly sequence: number;
  readonly onOpen: (item: ItemRef) => void;
}

const SHOWN_ABOVE = [
  'name', 'currentMaturity', 'targetMaturity', 'importance', 'targetQuarter', 'assessedQuarter',
] as const; // prettier-ignore

/** Everything a revision says of a capability. */
export function CapabilityDetail({ capability, index, sequence, onOpen }: CapabilityDetailProps) {
  const plan = usePlan();
  const context: WordsContext = { plan, index };
  const figures = useItemFigures(plan, index, sequence);
  const history = useItemHistory(plan.id, { type: 'capability', id: capability.id });
  const entries = history.kind === 'ready' ? history.value : [];
  const parts = index.content.capabilities.filter(({ parentId }) => parentId === capability.id);
  return (
    <>
      <WithLoaded loaded={figures} what="The figures of the capability">
        {(loaded) =>
          parts.length > 0 ? (
            <CapabilityParts capability={capability} parts={parts} figures={loaded} onOpen={onOpen} />
          ) : (
            <LeafFigures capability={capability} figures={loaded} history={entries} onOpen={onOpen} />
          )
        }
      </WithLoaded>
      <FactSections facts={factsOf('capability', capability, SHOWN_ABOVE, context)} />
      <ItemHistorySection history={history} context={context} />
    </>
  );
}

interface FiguresProps extends Pick<CapabilityDetailProps, 'capability' | 'onOpen'> {
  readonly figures: ItemFigures;
}

type LeafProps = FiguresProps & { readonly history: readonly HistoryEntry[] };

function LeafFigures({ capability, figures, history, onOpen }: LeafProps) {
  const { index, metrics, revision } = figures;
  const raises = raisesByCapability(index, shiftsById(metrics.forecastShifts)).get(capability.id) ?? [];
  return (
    <>
      <PanelSection>
        <LeafFacts capability={capability} figures={figures} history={history} />
      </PanelSection>
      <PanelSection title="Planned maturity">
        <PlannedMaturitySection {...{ capability, figures, raises, onOpen }} />
      </PanelSection>
      <PanelSection title="Enablers">
        <CapabilityEnablers raises={raises} onOpen={onOpen} />
      </PanelSection>
      <PanelSection title="Needed for">
        <NeededFor {...{ capability, figures, onOpen }} />
      </PanelSection>
      <CapabilityPromises {...{ raises, history, onOpen }} sequence={revision.sequence} />
    </>
  );
}

function LeafFacts({ capability, figures, history }: Omit<LeafProps, 'onOpen'>) {
  const { currentMaturity: current, targetMaturity: target, importance } = capability;
  const { assessedQuarter, targetQuarter } = capability;
  return (
    <FactList
      facts={[
        { label: 'Maturity', value: <MaturitySquares current={current} target={target} withFigures /> },
        {
          label: 'Importance',
          value:
            importance === null
              ? `Not set, counts as ${importanceOf(capability)}`
              : `${plainNumber(importance)} of 5`,
        },
        {
          label: 'Gap × importance',
          value: <CapabilityGapFigure capability={capability} figures={figures} history={history} />,
        },
        { label: 'Target quarter', value: targetQuarter === null ? 'Not set' : quarterLabel(targetQuarter) },
        {
          label: 'Assessed',
          value: assessedQuarter === null ? 'Not set' : quarterLabel(assessedQuarter),
        },
      ]}
    />
  );
}

type PlannedProps = FiguresProps & { readonly raises: readonly Raise[] };

function PlannedMaturitySection({ capability, figures, raises, onOpen }: PlannedProps) {
  const { index, metrics } = figures;
  const { gaps } = openGaps(index, metrics);
  const open = gaps.find((gap) => gap.capability.id === capability.id);
  return (
    <>
      <StepChart
        label={capability.name}
        current={capability.currentMaturity}
        target={capability.targetMaturity}
        {...plannedMaturity(capability, raises, metrics.fiveYearWindow)}
      />
      {open && (
        <p className="item-cause">
          The plan reaches {reachesText(open)} of {plainNumber(open.target)}:{' '}
          <LinkedSentence words={[...lowered(gapWords(open)), '.']} onOpen={onOpen} />
        </p>
      )}
    </>
  );
}

function lowered([first, ...rest]: ReturnType<typeof gapWords>): ReturnType<typeof gapWords> {
  if (first === undefined) return [];
  return [typeof first === 'string' ? first.charAt(0).toLowerCase() + first.slice(1) : first, ...rest];
}

function NeededFor({ capability, figures: { index, metrics }, onOpen }: FiguresProps) {
  const needing = outcomesNeeding(metrics).get(capability.id) ?? [];
  if (needing.length === 0) return <MissingFigure why="No outcome needs it with a weight" />;
  return (
    <ul className="item-list">
      {metrics.outcomes
        .filter(({ outcomeId }) => needing.includes(outcomeId))
        .map(({ outcomeId, shares, status }) => {
          const share = shares.find(({ capabilityId }) => capabilityId === capability.id)?.weight ?? 0;
          return (
            <ItemLink
              key={outcomeId}
              name={index.outcomes.get(outcomeId)?.name ?? outcomeId}
              note={
                <span className="item-level">
                  {percent(share)} of it <OutcomeStatusChip status={status} />
                </span>
              }
              to={{ type: 'outcome', id: outcomeId }}
              onOpen={onOpen}
            />
          );
        })}
    </ul>
  );
}
