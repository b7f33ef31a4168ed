import {
  INTERVENTION_KIND_LABELS,
  LIMITING_ATTRIBUTE_LABELS,
  ownershipGaps,
  PARTNER_LEVEL_LABELS,
  proposedInterventions,
  isOpen,
  quarterLabel,
  type Enabler,
  type InterventionProposal,
  type RaisedRequest,
} from '@northing/domain';
import { demandAddress } from '../../address/demand-view.js';
import { registerAddress } from '../../address/register-view.js';
import { counted, sentenceList } from '../../words/numbers.js';
import { dayLabel } from '../../words/dates.js';
import { isHighRisk } from '../next-step.js';
import type { PartnershipRecords } from '../read-partnership.js';
import { quarterToken } from '../register-rows.js';
import { unitLevels } from '../unit-levels.js';
import { INSTRUMENT_LABELS, waitsFor } from './open-assessments.js';
import { ofUnit, type UnitFacts } from './unit-facts.js';

/** One sentence of the brief, with the way to what it is about. */
export interface BriefLine {
  readonly key: string;
  readonly text: string;
  readonly to: string | null;
}

export interface BriefInput extends Pick<UnitFacts, 'unitId' | 'last'> {
  readonly plan: string;
  readonly today: string;
  readonly records: Omit<PartnershipRecords, 'unitRecords'>;
  /** Of the unit. */
  readonly enablers: readonly Enabler[];
  readonly requests: readonly RaisedRequest[];
}

/** What IT proposes to the unit. */
export function proposalLines(input: BriefInput): readonly BriefLine[] {
  const { plan, unitId, records, enablers, requests } = input;
  const proposal = proposedInterventions(records.assessments, records.interventions).find(
    (each) => each.businessUnitId === unitId,
  );
  const proposed = enablers.filter(isProposed).map(({ name }) => name);
  const accepted = ofUnit(requests, input).filter(({ state }) => state === 'accepted');
  return [
    ...ofUnit(records.interventions, input)
      .filter(({ state }) => state === 'active' || state === 'proposed')
      .map(({ id, kind, state, description }) => ({
        ...{ key: id, to: null },
        text: `${INTERVENTION_KIND_LABELS[kind]}, ${state === 'active' ? 'under way' : 'proposed'}${description === null ? '' : `: ${description}`}.`,
      })),
    ...(proposal ? [{ key: 'step', text: stepText(proposal), to: null }] : []),
    ...(proposed.length === 0
      ? []
      : [{ key: 'enablers', text: `Proposed in the plan: ${sentenceList(proposed)}.`, to: null }]),
    ...accepted.map(({ id, title }) => ({
      ...{ key: id, text: `“${title}” is accepted and waits to be planned.` },
      to: demandAddress({ plan, open: id }),
    })),
  ];
}

/** Thought about and not funded yet. */
function isProposed(enabler: Enabler): boolean {
  return isOpen(enabler) && enabler.stage !== 'funded' && enabler.stage !== 'inProgress';
}

/** What would lift the unit a level, or that nothing more is chased. */
export function stepText({
  level,
  fromLevel,
  toLevel,
  kinds,
  reasons,
  reachablePotential,
}: InterventionProposal): string {
  if (toLevel === null) {
    return `No further step: with ${PARTNER_LEVEL_LABELS[level]} the unit stands at or above what is reachable (${PARTNER_LEVEL_LABELS[reachablePotential]}). The rest is not chased.`;
  }
  const more =
    fromLevel === level ? '' : `${PARTNER_LEVEL_LABELS[level]} is more than the attributes carry. `;
  const step = `${more}From ${PARTNER_LEVEL_LABELS[fromLevel]} to ${PARTNER_LEVEL_LABELS[toLevel]}`;
  const because =
    reasons.length === 0
      ? ''
      : `, because of ${sentenceList(reasons.map((each) => LIMITING_ATTRIBUTE_LABELS[each].toLowerCase()))}`;
  if (kinds.length === 0)
    return `${step}: everything that leads there is proposed, under way or done${because}.`;
  return `${step}: ${sentenceList(kinds.map((kind) => INTERVENTION_KIND_LABELS[kind].toLowerCase()))}${because}.`;
}

/** What IT asks of the unit. */
export function askLines(input: BriefInput): readonly BriefLine[] {
  return [
    ...confirmLines(input),
    ...assessmentLines(input),
    ...ownerLines(input),
    ...ofUnit(input.records.shadowItItems, input)
      .filter(isHighRisk)
      .map(({ id, name }) => ({
        ...{
          key: id,
          text: `Name an IT owner for ${name}, or bring it into the plan: it holds sensitive data.`,
        },
        to: registerAddress({ plan: input.plan, list: 'shadowIt', open: id }),
      })),
  ];
}

/** Entries that count as the unit’s own only once somebody of it has confirmed them. */
function confirmLines(input: BriefInput): readonly BriefLine[] {
  const { plan, unitId, today, records } = input;
  const waiting = ofUnit(records.engagements, input).filter(
    ({ confirmedById, isLocked }) => confirmedById === null && !isLocked,
  );
  const quarters = [...new Set(waiting.map(({ quarter }) => quarter))].sort((a, b) => a - b);
  return quarters.map((quarter) => {
    const own = waiting.filter((each) => each.quarter === quarter);
    const before = own[0] ? ` before ${dayLabel(own[0].lockedOn, today)}` : '';
    return {
      key: `confirm/${quarter}`,
      text: `Confirm ${counted(own.length, 'conversation')} of ${quarterLabel(quarter)}${before}.`,
      to: registerAddress({ plan, unit: unitId, quarter: quarterToken(quarter) }),
    };
  });
}

function assessmentLines(input: BriefInput): readonly BriefLine[] {
  const { unitId, last, records } = input;
  const drafts = ofUnit(records.assessments, input).filter(({ state }) => state === 'draft');
  const { now, intended } = unitLevels(records.assessments, unitId, last);
  return [
    ...drafts.map((draft) => ({
      ...{ key: draft.id, to: null },
      text: `${INSTRUMENT_LABELS[draft.instrument]} of ${quarterLabel(draft.quarter)}: ${waitsFor(draft)}`,
    })),
    ...(now === null
      ? [{ key: 'assess', text: 'Assess the relationship together: nothing is agreed yet.', to: null }]
      : []),
    ...(now !== null && intended === null
      ? [{ key: 'intended', text: 'Say which level is meant to be reached: none is agreed.', to: null }]
      : []),
  ];
}

function ownerLines({ plan, unitId, enablers }: BriefInput): readonly BriefLine[] {
  const missing = enablers.filter((each) => isOpen(each) && ownershipGaps(each).includes('noBusinessOwner'));
  if (missing.length === 0) return [];
  return [
    {
      key: 'owners',
      text: `Name a business owner for ${sentenceList(missing.map(({ name }) => name))}.`,
      to: registerAddress({ plan, list: 'owners', unit: unitId }),
    },
  ];
}
