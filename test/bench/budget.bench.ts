import {
  budgetList,
  DEFAULT_SETTINGS,
  fiscalYearOf,
  placeRow,
  plusQuarters,
  type FiscalQuarter,
  type PlanContent,
} from '@northing/domain';
import { randomRevisions } from '@northing/domain/testing';
import { measure } from './measure.js';
import type { Section } from './table.js';

const [ENABLERS, TEAMS, QUARTERS] = [5000, 100, 20];

/** One move in a year's list, down to its last figure: placing, both lines, teams, what the cut does. */
export async function budgetMove(): Promise<Section> {
  const { content, anchorQuarter } = fullPlan();
  // Of the anchor's own year all work has begun.
  const year = fiscalYearOf(anchorQuarter) + 1;
  const listOf = (of: PlanContent) => budgetList(of, year, anchorQuarter, DEFAULT_SETTINGS);
  const list = listOf(content);
  const ids = list.rows.map(({ enablerId }) => enablerId);
  const move = () => {
    const placements = placeRow(ids, ids.length - 1, 1, content, list.priorities);
    const placed = new Map(placements.map(({ enablerId, ...set }) => [enablerId, set]));
    return listOf({
      ...content,
      enablers: content.enablers.map((each) => ({ ...each, ...placed.get(each.id) })),
    });
  };
  const cost = await measure(move, 9);
  return {
    title: 'Budget',
    figures: [
      {
        target: '',
        what: `one move in the list of a year: ${ids.length.toLocaleString('en')} rows of ${ENABLERS.toLocaleString('en')} enablers, ${TEAMS} teams, ${QUARTERS} quarters, CPU`,
        value: cost.cpuMs,
        unit: 'ms',
        limit: { at: 100, good: 'below' },
      },
    ],
  };
}

/** A random plan whose enablers all ask for one of a hundred teams from its first year on. */
function fullPlan(): { readonly content: PlanContent; readonly anchorQuarter: FiscalQuarter } {
  const [revision] = randomRevisions({
    seed: 11,
    items: ENABLERS * 2,
    revisions: 1,
    changedShare: 0,
    style: 'steady',
  });
  if (!revision) throw new Error('The plan has no revision.');
  const { anchorQuarter } = revision;
  const teamOf = (index: number) => `team-${index % TEAMS}`;
  const enablers = revision.content.enablers.slice(0, ENABLERS).map((enabler, index) => ({
    ...enabler,
    capacityDemand: [0, 1, 2, 3].map((offset) => ({ teamId: teamOf(index), offset, fte: 1 })),
  }));
  const capacity = Array.from({ length: TEAMS * QUARTERS }, (_, at) => ({
    teamId: teamOf(at),
    quarter: plusQuarters(anchorQuarter, Math.floor(at / TEAMS)),
    fte: 20,
  }));
  return { content: { ...revision.content, enablers, capacity }, anchorQuarter };
}
