import {
  DEFAULT_SETTINGS,
  EMPTY_CONTENT,
  fiscalQuarter,
  revisionFigures,
  revisionMetrics,
  type Capability,
  type FiscalQuarter,
  type OutcomeMetrics,
  type RecordsMetrics,
  type RevisionFigures,
  type RevisionHead,
  type RevisionMetrics,
  type Utilisation,
  type YearFunding,
} from '@northing/domain';
import { enabler } from '../compare/compared.fixture.js';
import type { RevisionReading } from '../figures/use-revision-reading.js';
import { indexPlan } from '../plan/plan-index.js';
import { moneyWords } from '../words/money.js';
import type { OverviewFacts } from './overview-facts.js';
import { NO_STEP, type StepDetail } from './step-detail.js';

export const ANCHOR = fiscalQuarter(2027, 3);

export function head(sequence: number, more: Partial<RevisionHead> = {}): RevisionHead {
  return {
    id: `r${sequence}`,
    sequence,
    type: 'quarterly',
    anchorQuarter: ANCHOR,
    basedOnId: null,
    state: 'published',
    submittedById: null,
    submittedAt: null,
    approvedById: null,
    approvedAt: null,
    publishedAt: null,
    trigger: null,
    note: null,
    ...more,
  };
}

const EMPTY_METRICS = revisionMetrics(EMPTY_CONTENT, ANCHOR, DEFAULT_SETTINGS);
const EMPTY_RECORDS: RecordsMetrics = {
  engagementTiming: [],
  engagementTimingAll: [],
  maximumValuePotential: [],
  relationshipTrend: [],
  shadowIt: {
    unmanagedAnnualCost: 0,
    plannedItCost: 0,
    exposure: null,
    fiscalYear: null,
    unmanaged: [],
    highRisk: [],
    items: [],
  },
  budgetReadiness: [],
  openQuestionShare: null,
  openQuestions: 0,
  demandRequests: 0,
  requests: [],
};

export function figuresOf(revisionId: string, more: Partial<RevisionFigures> = {}): RevisionFigures {
  const empty = revisionFigures({ revisionId, metrics: EMPTY_METRICS, outcomes: [], step: null });
  return { ...empty, ...more };
}

interface Given {
  readonly metrics?: Partial<RevisionMetrics>;
  readonly records?: Partial<RecordsMetrics>;
  /** Of the revision at hand; the one before has none. */
  readonly figures?: Partial<RevisionFigures>;
  readonly step?: Partial<StepDetail>;
  /** When the web shop was to end in the revision before; without it there was none. */
  readonly shopEndBefore?: FiscalQuarter;
}

const CAPABILITY: Capability = {
  id: 'c1',
  name: 'Selling',
  parentId: null,
  ownerId: null,
  importance: 3,
  currentMaturity: 1,
  targetMaturity: 3,
  targetQuarter: null,
  assessedQuarter: null,
  deliberateReduction: false,
};

/** A plan with one outcome, two enablers, a unit and a team, and nothing measured but what a test gives. */
export function facts({ metrics, records, figures, step, shopEndBefore }: Given = {}): OverviewFacts {
  const contentOf = (shopEnd: FiscalQuarter) => ({
    ...EMPTY_CONTENT,
    outcomes: ['o1', 'o2'].map((id) => {
      return { id, name: `Outcome ${id}`, weight: 50, ownerId: null, businessUnitId: null, keyResults: [] };
    }),
    capabilities: [CAPABILITY],
    enablers: [
      enabler('shop', { name: 'Web shop', startQuarter: ANCHOR, endQuarter: shopEnd }),
      enabler('app', { name: 'Mobile app', startQuarter: ANCHOR, endQuarter: ANCHOR }),
    ],
  });
  const index = indexPlan(contentOf(ANCHOR));
  const context: RevisionReading = {
    plan: {
      id: 'p1',
      name: 'Plan',
      archivedAt: null,
      workspaceId: 'w',
      workspaceName: 'Workspace',
      calendar: { yearStartMonth: 4, yearLabel: 'endYear', budgetSeasons: [] },
      horizon: DEFAULT_SETTINGS,
      settings: DEFAULT_SETTINGS,
      money: moneyWords('USD'),
      revisions: [head(1), head(2)],
      units: new Map([['u1', { id: 'u1', name: 'Branches', parentId: null }]]),
      people: new Map(),
      teams: new Map([['t1', { id: 't1', name: 'Data', skill: null }]]),
    },
    revision: head(2),
    index,
    metrics: { ...EMPTY_METRICS, ...metrics },
    figures: [figuresOf('r1'), figuresOf('r2', figures)],
    records: { ...EMPTY_RECORDS, ...records },
    before:
      shopEndBefore === undefined ? null : { revision: head(1), index: indexPlan(contentOf(shopEndBefore)) },
  };
  return { context, step: { ...NO_STEP, ...step } };
}

export function outcome(outcomeId: string, more: Partial<OutcomeMetrics> = {}): OutcomeMetrics {
  return {
    outcomeId,
    attainment: null,
    dueQuarter: ANCHOR,
    coveragePlanned: null,
    coverageForecast: null,
    minSlackQuarters: null,
    lateByDependency: [],
    status: null,
    keyResults: [],
    shares: [],
    ...more,
  };
}

export function teamQuarter(more: Partial<Utilisation>): Utilisation {
  const cell = { teamId: 't1', quarter: ANCHOR, demand: 5, capacity: 4, utilisation: 1.25 };
  return { ...cell, over: true, demandBy: [], ...more };
}

export function funding(more: Partial<YearFunding>): YearFunding {
  const year = { fiscalYear: 2027, planned: 4000, discretionary: 400, pct: 10 };
  return { ...year, envelope: 4400, headroom: 400, overClasses: [], ...more };
}
