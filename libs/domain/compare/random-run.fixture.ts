import { isOpen, type Enabler } from '../plan/enabler.js';
import type { PlanContent } from '../plan/plan-content.js';
import { NO_RECORDS, type Insight } from '../records/records.js';
import type { ChangeRecord } from '../revision/change-record.js';
import { DEFAULT_SETTINGS } from '../revision/frame.js';
import type { WholePlan } from '../revision/plan.js';
import type { Revision } from '../revision/revision.js';
import { fiscalQuarter, plusQuarters, type FiscalQuarter } from '../time/fiscal-quarter.js';
import { diffContent } from './diff.js';
import { removeEnablers, type Draft } from './random-draft.fixture.js';
import { ENABLER_EDITS } from './random-edits.fixture.js';
import { capacityFrom, randomContent, RANDOM_REFERENCE } from './random-plan.fixture.js';
import { steadyStep } from './random-steady.fixture.js';
import { STRUCTURE_EDITS } from './random-structure.fixture.js';
import { randomFrom, type Random } from './random.fixture.js';

export interface RandomRun {
  readonly seed: number;
  /** Outcomes, capabilities and enablers of the first revision; links and dependencies are about twice as many. */
  readonly items: number;
  readonly revisions: number;
  /** Share of items and links that change from one revision to the next. */
  readonly changedShare: number;
  /**
   * `lively`: everything a plan can do, with deliveries, roll, out-of-cycle revisions and change records.
   * `steady`: exactly the share of items and links changes one field each and nothing comes or goes, for measuring.
   */
  readonly style: 'lively' | 'steady';
}

/** What the change records cite. */
const INSIGHT: Insight = {
  id: 'i1',
  type: 'research',
  title: 'A study',
  finding: 'It can be done',
  authorId: 'p1',
  date: '2026-01-15',
  enablerIds: [],
  link: null,
};

const FIRST_ANCHOR = fiscalQuarter(2026, 4);

/** Valid revisions that follow from the seed alone, oldest first. */
export function randomRevisions(run: RandomRun): readonly Revision[] {
  const random = randomFrom(run.seed);
  const lively = run.style === 'lively';
  let number = run.items * 4;
  const nextNumber = () => (number += 1);
  const removed: Enabler[] = [];
  let anchor = FIRST_ANCHOR;
  // Nothing of a steady run ends before its last anchor, so that only the wanted share changes.
  const earliestEnd = lively ? 0 : run.revisions;
  let content = randomContent(random, { items: run.items, anchor, earliestEnd });
  const revisions = [revisionOf(1, anchor, 'quarterly', content, [])];
  for (let sequence = 2; sequence <= run.revisions; sequence += 1) {
    const outOfCycle = lively && random.chance(0.15);
    if (!outOfCycle) anchor = plusQuarters(anchor, 1);
    const draft: Draft = { random, anchor, content: copyOf(content), removed, nextNumber };
    if (lively) livelyStep(draft, run, outOfCycle);
    else steadyStep(draft, run.changedShare, sequence);
    const records = lively ? recordsOf(random, content, draft.content, sequence) : [];
    content = draft.content;
    revisions.push(revisionOf(sequence, anchor, outOfCycle ? 'outOfCycle' : 'quarterly', content, records));
  }
  return revisions;
}

/** A plan with such revisions and nothing else but the people, units and teams they name. */
export function randomWholePlan(run: RandomRun): WholePlan {
  return {
    workspace: {
      id: 'w-random',
      name: `Random ${run.seed}`,
      currency: 'EUR',
      costUnit: 'thousand',
      capacityUnit: 'FTE',
      fiscalCalendar: { yearStartMonth: 4, yearLabel: 'endYear', budgetSeasons: [] },
      settings: DEFAULT_SETTINGS,
    },
    reference: RANDOM_REFERENCE,
    revisions: randomRevisions(run),
    scenarios: [],
    records: { ...NO_RECORDS, insights: [INSIGHT] },
  };
}

function livelyStep(draft: Draft, run: RandomRun, outOfCycle: boolean): void {
  const { random } = draft;
  if (!outOfCycle) roll(draft);
  const edits = [...ENABLER_EDITS, ...STRUCTURE_EDITS];
  const count = Math.max(1, Math.round(run.items * run.changedShare));
  for (let edit = 0; edit < count; edit += 1) random.pick(edits)(draft);
}

/** What the passing of a quarter brings: deliveries, slips, finished work that leaves, new quarters of capacity. */
function roll(draft: Draft): void {
  const { random, anchor, content } = draft;
  content.enablers = content.enablers.map((enabler): Enabler => {
    const { endQuarter: end } = enabler;
    if (!isOpen(enabler) || end === null || end >= anchor) return enabler;
    if (random.chance(0.3) || enabler.startQuarter === null) {
      return { ...enabler, endQuarter: plusQuarters(anchor, random.int(0, 2)) };
    }
    return { ...enabler, stage: 'delivered', actualEndQuarter: end, percentComplete: 100 };
  });
  const leaving = content.enablers.filter(
    (enabler) =>
      (enabler.stage === 'stopped' && random.chance(0.3)) ||
      (enabler.actualEndQuarter !== null &&
        enabler.actualEndQuarter + 4 < anchor &&
        enabler.kind === 'project'),
  );
  removeEnablers(
    draft,
    leaving.map(({ id }) => id),
  );
  const seen = new Set(content.capacity.map(({ teamId, quarter }) => `${quarter}:${teamId}`));
  const fresh = capacityFrom(random, anchor).filter(
    ({ teamId, quarter }) => !seen.has(`${quarter}:${teamId}`),
  );
  content.capacity = [...content.capacity.filter(({ quarter }) => quarter >= anchor), ...fresh];
}

function copyOf(content: PlanContent): Draft['content'] {
  return {
    outcomes: [...content.outcomes],
    capabilities: [...content.capabilities],
    enablers: [...content.enablers],
    outcomeCapabilityLinks: [...content.outcomeCapabilityLinks],
    enablerCapabilityLinks: [...content.enablerCapabilityLinks],
    dependencies: [...content.dependencies],
    capacity: [...content.capacity],
    envelopes: [...content.envelopes],
  };
}

/** Most edits are explained, and some of these with evidence. */
function recordsOf(
  random: Random,
  before: PlanContent,
  after: PlanContent,
  sequence: number,
): readonly ChangeRecord[] {
  const diff = diffContent(before, after);
  const fields = (['outcome', 'capability', 'enabler'] as const).flatMap((entityType) =>
    diff[entityType].flatMap((each) =>
      (each.op === 'updated' ? each.fields : ['*']).map((field: string) => ({
        entityType,
        entityId: each.key,
        field,
      })),
    ),
  );
  return fields
    .filter(() => random.chance(0.8))
    .map((place, index) => ({
      ...place,
      id: `r${sequence}-${index + 1}`,
      oldValue: null,
      newValue: null,
      driver: 'The business asked for it',
      driverKind: 'businessNeed',
      evidenceIds: random.chance(0.5) ? [INSIGHT.id] : [],
      authorId: 'p1',
      at: null,
    }));
}

function revisionOf(
  sequence: number,
  anchorQuarter: FiscalQuarter,
  type: Revision['type'],
  content: PlanContent,
  changeRecords: readonly ChangeRecord[],
): Revision {
  return {
    id: `r${sequence}`,
    sequence,
    type,
    anchorQuarter,
    basedOnId: sequence > 1 ? `r${sequence - 1}` : null,
    state: 'published',
    submittedById: null,
    submittedAt: null,
    approvedById: null,
    approvedAt: null,
    publishedAt: null,
    trigger: type === 'outOfCycle' ? 'A supplier failed' : null,
    note: null,
    content,
    changeRecords,
  };
}
