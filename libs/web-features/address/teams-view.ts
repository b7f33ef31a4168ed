import { formatQuarter, parseQuarter, type FiscalQuarter } from '@northing/domain';
import { put, queryText } from './params.js';
import { readRevisionToken, writeRevisionToken, type RevisionToken } from './revision-token.js';

/** A team in a quarter. */
export interface TeamQuarter {
  readonly teamId: string;
  readonly quarter: FiscalQuarter;
}

/** Everything that decides what the use of the teams shows. */
export interface TeamsView {
  readonly plan: string | null;
  /** Null: the newest revision; the address then still has to be completed. */
  readonly rev: RevisionToken | null;
  readonly horizon: 1 | 5;
  /** What stands behind is listed. */
  readonly cell: TeamQuarter | null;
}

export const TEAMS_START: TeamsView = { plan: null, rev: null, horizon: 1, cell: null };

export function readTeams(params: URLSearchParams): TeamsView {
  return {
    plan: params.get('plan'),
    rev: readRevisionToken(params.get('rev')),
    horizon: params.get('horizon') === '5' ? 5 : 1,
    cell: readCell(params.get('cell')),
  };
}

/** `FY2027-Q2:data`: the id comes last, since it may hold anything. */
function readCell(text: string | null): TeamQuarter | null {
  const [first = '', ...rest] = (text ?? '').split(':');
  const quarter = parseQuarter(first);
  const teamId = rest.join(':');
  return quarter === null || teamId === '' ? null : { teamId, quarter };
}

/** The address of a view, e.g. `/budget/teams?plan=…&rev=FY27Q1.r3&cell=FY2027-Q2:data`. */
export function teamsAddress(view: Partial<TeamsView>): string {
  const { plan, rev, horizon, cell } = { ...TEAMS_START, ...view };
  const params = new URLSearchParams();
  put(params, 'plan', plan);
  put(params, 'rev', rev && writeRevisionToken(rev));
  put(params, 'horizon', horizon === 5 ? '5' : null);
  put(params, 'cell', cell && `${formatQuarter(cell.quarter)}:${cell.teamId}`);
  return `/budget/teams${queryText(params)}`;
}
