import type { PlanEvent, PlanFrame, PlanUnit, RevisionToSeal, WorkedScenario } from '@northing/application';
import type { PlanContent } from '@northing/domain';
import type { EntityManager } from 'typeorm';
import { supersede } from '../plan/append-revisions.js';
import type { PlanKey } from '../plan/content-tables.js';
import { keyed } from '../plan/difference.js';
import { followProgress } from '../plan/progress.js';
import { readRecords, readWorkedScenario } from '../plan/record-rows.js';
import { readChainHash } from '../plan/sealer.js';
import { differAll, forEachList, writeRevision } from '../plan/write-revision.js';
import { ScenarioSchema } from '../schema/plan.schema.js';
import { DemandRequestSchema, InsightSchema, ReviewMeetingSchema } from '../schema/records.schema.js';
import { readCited } from './cited.js';
import type { ContentCache } from './content-cache.js';
import { addEdit, findEdit } from './edits.js';
import { notify } from './plan-events.js';
import { dropRecord, putRecord } from './partnership-records.js';
import { putRow } from './put-row.js';
import { putReasons, readReasons } from './reasons.js';
import { addComment, addNotices, putDecisions, readDecisions } from './reviews.js';
import { UnitDraft } from './unit-draft.js';
import { lockFrame } from './unit-frame.js';

export interface OpenUnit {
  readonly unit: PlanUnit;
  /** Called when the work is done, before its transaction ends. */
  finish(): Promise<void>;
  /** Called once the transaction has ended well. */
  committed(): void;
}

/** Holds a plan's row and reads what stands around it; null when there is no such plan. */
export async function openUnit(
  tx: EntityManager,
  planId: string,
  cache: ContentCache,
): Promise<OpenUnit | null> {
  const found = await lockFrame(tx, planId);
  if (!found) return null;
  const { plan, frame } = found;
  const draft = new UnitDraft(tx, plan, cache, found.draft, found);
  const sealed = new SealedPart(tx, plan, cache, found.lastSequence);
  const unit = unitOf(tx, plan, frame, { draft, sealed });
  return { unit, finish: () => draft.finish(), committed: () => draft.committed() };
}

interface Parts {
  readonly draft: UnitDraft;
  readonly sealed: SealedPart;
}

const LISTED = ['workspace_id', 'plan_id'] as const;

function unitOf(tx: EntityManager, plan: PlanKey, frame: PlanFrame, { draft, sealed }: Parts): PlanUnit {
  return {
    frame,
    get draft() {
      return draft.draft;
    },
    readContent: (sequence) => sealed.content(sequence),
    readDraft: () => draft.content(),
    readReasons: (branchId) => readReasons(tx, plan, branchId),
    readScenario: (scenarioId) => readWorkedScenario(tx, plan, scenarioId),
    readDraftRecords: () => draft.records(),
    readRecords: () => readRecords(tx, plan),
    readCited: () => readCited(tx, plan),
    readDecisions: (revisionId) => readDecisions(tx, plan, revisionId),
    readChainHash: (sequence) => readChainHash(tx, plan, sequence),
    findEdit: (branchId, by, what) => findEdit(tx, plan, branchId, { by, what }),
    putDraft: (given) => draft.put(given),
    dropDraft: () => draft.drop(),
    putDraftItems: (touched) => draft.putItems(touched),
    putReasons: (branchId, reasons) => putReasons(tx, plan, branchId, reasons),
    addEdit: (branchId, entry) => addEdit(tx, plan, branchId, entry),
    putScenario: (scenario: WorkedScenario) => putRow(tx, ScenarioSchema, LISTED, { ...scenario, ...plan }),
    putInsight: (insight) => putRow(tx, InsightSchema, LISTED, { ...insight, ...plan }),
    putMeeting: (meeting) => putRow(tx, ReviewMeetingSchema, LISTED, { ...meeting, ...plan }),
    putDemandRequest: (request) => putRow(tx, DemandRequestSchema, LISTED, { ...request, ...plan }),
    putRecord: (list, record) => putRecord(tx, plan, list, record),
    dropEngagement: (engagementId) => dropRecord(tx, plan, 'engagements', engagementId),
    putDecisions: (revisionId, decisions) => putDecisions(tx, plan, revisionId, decisions),
    addComment: (comment) => addComment(tx, plan, comment),
    sealRevision: async (revision) => sealed.add(revision, await draft.places()),
    addNotices: (notices) => addNotices(tx, plan, notices),
    tell: (event: Omit<PlanEvent, 'planId'>) => notify(tx, { ...event, planId: plan.planId }),
  };
}

/** The revisions of the plan that never change again, this transaction's included. */
class SealedPart {
  readonly #own = new Map<number, PlanContent>();

  constructor(
    private readonly tx: EntityManager,
    private readonly plan: PlanKey,
    private readonly cache: ContentCache,
    private last: number,
  ) {}

  /** What this transaction wrote is not kept for others: it may yet be rolled back. */
  async content(sequence: number): Promise<PlanContent> {
    if (sequence < 0 || sequence > this.last) throw new Error(`the plan has no revision ${sequence}`);
    return this.#own.get(sequence) ?? (await this.cache.sealed(this.tx, this.plan, sequence)).content;
  }

  async add(
    { head, content, ...rest }: RevisionToSeal,
    places: Parameters<typeof writeRevision>[3]['places'],
  ) {
    const { tx, plan } = this;
    const before = await this.content(this.last);
    if (head.state === 'published') await supersede(tx, plan);
    const contents = forEachList((list) => keyed(list, before[list]));
    const differences = differAll(contents, content);
    const watch = followProgress({}, 1);
    await writeRevision(tx, plan, { ...rest, head }, { differences, places, watch });
    this.#own.set(head.sequence, content);
    this.last = head.sequence;
  }
}
