import { quarterLabel } from '@northing/domain';
import { revisionLabel } from '../address/revision-token.js';
import { dayLabel } from '../words/dates.js';
import { counted, percent, plainNumber } from '../words/numbers.js';
import { notes, type FigureCourse, type FigureReader } from './figure-reading.js';
import { latestPotentials } from './latest-potentials.js';

function noCourse(none: string): FigureCourse {
  return { points: [], format: plainNumber, none };
}

const engagementTiming: FigureReader = ({ records }) => {
  const latest = records.engagementTimingAll.findLast(({ ratio }) => ratio !== null);
  const value = latest?.ratio ?? null;
  const total = (latest?.before ?? 0) + (latest?.after ?? 0);
  const confirmed = latest?.confirmedRatio ?? null;
  return {
    value: value === null ? null : percent(value),
    missing: value === null ? 'No engagement before or after a decision has been recorded yet.' : null,
    ...notes(
      latest && value !== null ? `${latest.before} of ${total}, ${quarterLabel(latest.quarter)}` : null,
      latest?.smallSample ? 'few' : null,
    ),
    inputs: [
      { label: 'Before the decision', value: counted(latest?.before ?? 0, 'engagement') },
      { label: 'After the decision', value: counted(latest?.after ?? 0, 'engagement') },
      {
        label: 'From confirmed entries alone',
        value: confirmed === null ? 'None confirmed' : percent(confirmed),
      },
    ],
    course: {
      points: records.engagementTimingAll.map(({ quarter, ratio }) => ({
        key: String(quarter),
        label: quarterLabel(quarter),
        value: ratio,
        current: quarter === latest?.quarter,
      })),
      format: percent,
      none: 'No engagement has been recorded yet.',
    },
  };
};

const openQuestions: FigureReader = ({ records }) => {
  const { openQuestionShare: share, openQuestions: open, demandRequests: all } = records;
  return {
    value: share === null ? null : percent(share),
    missing: share === null ? 'No demand request has been raised yet.' : null,
    ...notes(share === null ? null : `${open} of ${counted(all, 'request')}`),
    inputs: [
      { label: 'Raised as an open question', value: counted(open, 'request') },
      { label: 'All requests', value: counted(all, 'request') },
    ],
    course: noCourse('Requests are counted as they stand; their past is not kept by revision.'),
  };
};

const READY_WORDS = { green: 'ready', amber: 'late or stale', red: 'after the season’s start' } as const;

const budgetReadiness: FigureReader = ({ records, revision, plan }) => {
  const ready = records.budgetReadiness.find(({ revisionId }) => revisionId === revision.id);
  const days = (value: number) => counted(value, 'day');
  const missing =
    plan.calendar.budgetSeasons.length === 0
      ? 'The calendar names no budget season.'
      : 'Nobody has approved this revision.';
  return {
    value: ready ? days(ready.daysBefore) : null,
    missing: ready ? null : missing,
    attention: ready !== undefined && ready.light !== 'green',
    ...notes(ready ? READY_WORDS[ready.light] : null),
    inputs: ready
      ? [
          { label: 'Approved', value: dayLabel(revision.approvedAt ?? '', '') },
          { label: 'Season starts', value: dayLabel(ready.seasonStart, '') },
          { label: 'Weeks before', value: `${plainNumber(ready.weeksBefore)} weeks` },
          { label: 'Weeks wanted', value: `${plainNumber(plan.settings.readinessWeeks)} weeks` },
          {
            label: 'Revision starts before the season’s quarter by',
            value: counted(ready.staleQuarters, 'quarter'),
          },
        ]
      : [],
    course: {
      points: plan.revisions.map((head) => ({
        key: head.id,
        label: revisionLabel(head),
        value: records.budgetReadiness.find(({ revisionId }) => revisionId === head.id)?.daysBefore ?? null,
        current: head.id === revision.id,
      })),
      format: days,
      limit: {
        value: plan.settings.readinessWeeks * 7,
        label: `Wanted ${days(plan.settings.readinessWeeks * 7)}`,
      },
    },
  };
};

const shadowIt: FigureReader = ({ records, plan }) => {
  const { exposure, unmanagedAnnualCost, plannedItCost, highRisk, unmanaged, fiscalYear } = records.shadowIt;
  return {
    value: exposure === null ? null : percent(exposure),
    missing: exposure === null ? 'Neither technology outside the plan nor planned cost is known.' : null,
    attention: highRisk.length > 0,
    ...notes(
      `${plan.money.short(unmanagedAnnualCost)} a year`,
      highRisk.length > 0 ? `${highRisk.length} high risk` : null,
    ),
    inputs: [
      { label: 'Found or tolerated outside the plan', value: counted(unmanaged.length, 'item') },
      { label: 'Their yearly cost', value: plan.money.short(unmanagedAnnualCost) },
      {
        label:
          fiscalYear === null
            ? 'Planned cost'
            : `Planned cost of FY${String(fiscalYear % 100).padStart(2, '0')}`,
        value: plan.money.short(plannedItCost),
      },
      { label: 'Personal or confidential data, no IT owner', value: counted(highRisk.length, 'item') },
    ],
    course: noCourse('The register is counted as it stands; its past is not kept by revision.'),
  };
};

const relationshipTrend: FigureReader = ({ records }) => {
  const trends = records.relationshipTrend;
  const below = trends.filter(({ belowIntended }) => belowIntended).length;
  const risen = trends.filter(({ changeOverYear }) => (changeOverYear ?? 0) > 0).length;
  return {
    value: trends.length > 0 ? `${below} of ${trends.length}` : null,
    missing: trends.length > 0 ? null : 'No relationship maturity has been agreed with any unit yet.',
    attention: below > 0,
    ...notes('units below the intended level'),
    inputs: [
      { label: 'Units assessed', value: counted(trends.length, 'unit') },
      { label: 'Below the intended level', value: counted(below, 'unit') },
      { label: 'Risen within a year', value: counted(risen, 'unit') },
    ],
    course: noCourse('Levels are agreed by unit; each unit’s row shows its change over a year.'),
  };
};

const valuePotential: FigureReader = ({ records }) => {
  const potentials = latestPotentials(records);
  const inconsistent = potentials.filter((each) => each.inconsistent).length;
  const capped = potentials.filter(({ headroom }) => headroom <= 0).length;
  return {
    value: potentials.length > 0 ? `${capped} of ${potentials.length}` : null,
    missing: potentials.length > 0 ? null : 'No partner maturity has been agreed with any unit yet.',
    attention: inconsistent > 0,
    ...notes('units have no headroom', inconsistent > 0 ? `${inconsistent} inconsistent` : null),
    inputs: [
      { label: 'Units assessed', value: counted(potentials.length, 'unit') },
      { label: 'At or above what their attributes allow', value: counted(capped, 'unit') },
      { label: 'Assessed above it', value: counted(inconsistent, 'unit') },
    ],
    course: noCourse('Attributes are agreed by unit and quarter; each unit’s row shows the latest.'),
  };
};

export const RECORDS_READINGS = {
  engagementTiming,
  openQuestions,
  budgetReadiness,
  shadowIt,
  relationshipTrend,
  valuePotential,
};
