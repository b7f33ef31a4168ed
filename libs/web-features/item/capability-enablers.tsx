import { quarterLabel, STAGE_LABELS } from '@northing/domain';
import { spanText } from '@northing/web-ui';
import type { ItemRef } from '../address/item-token.js';
import type { Raise } from '../capabilities/raising.js';
import { totalCost } from '../plan/plan-index.js';
import { usePlan } from '../shell/plan-context.js';
import { levels } from '../capabilities/levels.js';
import { LinkedSentence } from './linked-sentence.js';
import { MissingFigure } from './missing-figure.js';
import './outcome-figures.css';

interface CapabilityEnablersProps {
  readonly raises: readonly Raise[];
  readonly onOpen: (item: ItemRef) => void;
}

/** What raises a capability: dates, levels, cost. */
export function CapabilityEnablers({ raises, onOpen }: CapabilityEnablersProps) {
  const { money } = usePlan();
  if (raises.length === 0) return <MissingFigure why="No enabler raises it" />;
  return (
    <ul className="item-list">
      {raises.map((raise) => {
        const { id, name } = raise.enabler;
        const cost = totalCost(raise.enabler);
        return (
          <li key={id} className="item-enabler">
            <span>
              <LinkedSentence words={[{ item: { type: 'enabler', id }, name }]} onOpen={onOpen} />
              <span className="item-enabler__note">{whenText(raise)}</span>
              <span className="item-enabler__note">{upliftText(raise)}</span>
            </span>
            <span className="n-num">{cost === null ? 'Not set' : money.short(cost)}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** `FY27 Q3 – FY28 Q4, forecast FY29 Q1`, or when it was delivered. */
export function whenText({ enabler, plannedEnd, forecastEnd, standing }: Raise): string {
  const { startQuarter: start, endQuarter: end, stage } = enabler;
  if (standing === 'delivered' || standing === 'reassessed')
    return plannedEnd === null ? 'Delivered' : `Delivered ${quarterLabel(plannedEnd)}`;
  if (standing === 'over') return stage === null ? 'Over' : STAGE_LABELS[stage];
  if (start === null && end === null) return 'Not scheduled';
  const span = spanText({ start, end });
  if (forecastEnd === plannedEnd) return span;
  return forecastEnd === null
    ? `${span}, no forecast finish`
    : `${span}, forecast ${quarterLabel(forecastEnd)}`;
}

const LEVEL_NOTE = {
  open: '',
  delivered: ', not reassessed since',
  reassessed: ', in the current maturity',
  over: ', counts no more',
  noUplift: '',
} satisfies Record<Raise['standing'], string>;

export function upliftText({ uplift, standing }: Raise): string {
  if (uplift <= 0) return 'Uplift not set';
  return `+${levels(uplift)}${LEVEL_NOTE[standing]}`;
}
