import {
  isOpen,
  quarterLabel,
  type CoverageContribution,
  type CoverageShare,
  type OutcomeMetrics,
} from '@northing/domain';
import type { ItemRef } from '../address/item-token.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { levels } from '../capabilities/levels.js';
import { percent, plainNumber } from '../words/numbers.js';
import { CoverageBar } from './coverage-bar.js';
import { LinkedSentence } from './linked-sentence.js';
import { MissingFigure } from './missing-figure.js';
import type { ItemFigures } from './use-item-figures.js';
import './outcome-figures.css';

interface OutcomeCapabilitiesProps {
  readonly metrics: OutcomeMetrics;
  readonly figures: ItemFigures;
  readonly onOpen: (item: ItemRef) => void;
}

/** The capabilities an outcome needs: share, gap, and which enablers close it in time. */
export function OutcomeCapabilities({ metrics, figures, onOpen }: OutcomeCapabilitiesProps) {
  const { index } = figures;
  const { outcomeId, shares } = metrics;
  const total = weightsTotal(outcomeId, figures);
  if (shares.length === 0) {
    return <MissingFigure why="No capability is linked to it with a weight" />;
  }
  return (
    <>
      {total !== null && (
        <p className="item-notice" role="note">
          The weights of its capabilities total {plainNumber(total)}, not 100. The shares are scaled.
        </p>
      )}
      <ul className="item-stack">
        {shares.map((share) => (
          <li key={share.capabilityId} className="item-share">
            <Share share={share} index={index} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Null when they total 100. */
export function weightsTotal(outcomeId: string, { metrics }: Pick<ItemFigures, 'metrics'>): number | null {
  const warning = metrics.warnings.find(
    (each) => each.kind === 'weightsNot100' && each.outcomeId === outcomeId,
  );
  return warning?.kind === 'weightsNot100' ? warning.total : null;
}

interface ShareProps extends Pick<OutcomeCapabilitiesProps, 'onOpen'> {
  readonly share: CoverageShare;
  readonly index: PlanIndex;
}

function Share({ share, index, onOpen }: ShareProps) {
  const { capabilityId, weight, gap, planned, forecast, contributions } = share;
  const name = index.capabilities.get(capabilityId)?.name ?? capabilityId;
  return (
    <>
      <p className="item-share__head">
        <LinkedSentence words={[{ item: { type: 'capability', id: capabilityId }, name }]} onOpen={onOpen} />
        <span className="n-num">{percent(weight)}</span>
      </p>
      {gap === null ? (
        <MissingFigure why="Not assessed, so it counts as not closed" />
      ) : (
        <>
          <CoverageBar planned={planned} forecast={forecast} threshold={null} />
          <p className="item-share__note">
            {gap === 0 ? 'No gap: it counts as closed' : closedWords(gap, planned, forecast)}
          </p>
        </>
      )}
      {contributions.length === 0 ? (
        gap !== 0 && <p className="item-share__note">No enabler raises it</p>
      ) : (
        <ul className="item-share__parts">
          {contributions.map((each) => (
            <li key={each.enablerId}>
              <Contribution contribution={each} index={index} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function closedWords(gap: number, planned: number, forecast: number): string {
  const open = `gap of ${levels(gap)}`;
  const closed = `${percent(forecast)} closed in time`;
  return planned === forecast ? `${open}, ${closed}` : `${open}, ${closed}, ${percent(planned)} planned`;
}

interface ContributionProps extends Pick<ShareProps, 'index' | 'onOpen'> {
  readonly contribution: CoverageContribution;
}

function Contribution({ contribution, index, onOpen }: ContributionProps) {
  const { enablerId, uplift } = contribution;
  const enabler = index.enablers.get(enablerId);
  return (
    <>
      <LinkedSentence
        words={[{ item: { type: 'enabler', id: enablerId }, name: enabler?.name ?? enablerId }]}
        onOpen={onOpen}
      />
      <span className="item-share__note">
        {` +${plainNumber(uplift)}, ${timeWords(contribution, enabler ? isOpen(enabler) : true)}`}
      </span>
    </>
  );
}

/** `ends FY28 Q1, in time`; what dependencies make of it where that differs. */
export function timeWords(contribution: CoverageContribution, open: boolean): string {
  const { plannedEnd, forecastEnd, inTimePlanned, inTimeForecast } = contribution;
  if (plannedEnd === null) return open ? 'not scheduled' : 'delivered, when is not known';
  const end = `${open ? 'ends' : 'delivered'} ${quarterLabel(plannedEnd)}`;
  const word = (inTime: boolean) => (inTime ? 'in time' : 'too late');
  if (forecastEnd === plannedEnd) return `${end}, ${word(inTimePlanned)}`;
  const forecast = forecastEnd === null ? 'no forecast finish' : `forecast ${quarterLabel(forecastEnd)}`;
  return `${end}, ${forecast}, ${word(inTimeForecast)}`;
}
