import {
  applyEdits,
  changeRecords,
  draftContent,
  EMPTY_CONTENT,
  NO_RECORDS,
  reasonKey,
  recordedChanges,
  type ChangeReason,
  type Draft,
  type EditEntry,
  type PlanContent,
  type Person,
  type PlanRecords,
  type ReviewDecision,
  type TouchedItem,
  type WholePlan,
} from '@northing/domain';
import type { Notice, PlanUnit, RevisionToSeal, WorkedScenario } from '../work-ports.js';
import type { WorkPorts } from './in-plan.js';

/** One plan in memory, as the database would keep it between two pieces of work. */
interface Kept {
  readonly sealed: readonly RevisionToSeal[];
  readonly draft: Draft | null;
  readonly draftContent: PlanContent;
  readonly reasons: ReadonlyMap<string, ReadonlyMap<string, ChangeReason>>;
  readonly edits: ReadonlyMap<string, readonly EditEntry[]>;
  readonly scenarios: readonly WorkedScenario[];
  readonly decisions: readonly ReviewDecision[];
  readonly records: PlanRecords;
  readonly notices: readonly Omit<Notice, 'readAt'>[];
}

export interface Memory {
  readonly ports: WorkPorts;
  readonly planId: string;
  now(): Kept;
  /** Replaces what is kept, to start a test from any state. */
  set(change: Partial<Kept>): void;
}

/** The ports of the cycle over one plan in memory; a piece of work that is refused leaves nothing. */
export function memoryOf(
  whole: WholePlan,
  people: readonly Person[] = whole.reference.people,
  today = '2026-12-10',
): Memory {
  const planId = 'plan';
  let kept: Kept = {
    sealed: whole.revisions.map(({ content, changeRecords: records, ...head }) => ({
      ...{ head, content, changeRecords: records, contentHash: '', chainHash: '' },
      totals: { spendByFiscalYear: new Map(), openByEndQuarter: new Map() },
    })),
    ...{ draft: null, draftContent: EMPTY_CONTENT, reasons: new Map(), edits: new Map() },
    scenarios: whole.scenarios.map((scenario) => ({
      ...scenario,
      ...{ forkChanges: [], createdById: null, createdAt: null, version: 0 },
    })),
    ...{ decisions: [], records: whole.records ?? NO_RECORDS, notices: [] },
  };
  let ids = 0;
  const frame = () => {
    const heads = kept.sealed.map(({ head }) => head);
    const revisions = kept.draft ? [...heads, kept.draft] : heads;
    return {
      plan: { id: planId, name: 'Plan', workspaceId: 'w', archivedAt: null, revisions },
      workspace: whole.workspace,
      reference: { ...whole.reference, people },
    };
  };
  const content = (sequence: number): PlanContent => {
    if (kept.draft?.sequence === sequence) return kept.draftContent;
    const found = kept.sealed.find(({ head }) => head.sequence === sequence);
    return found?.content ?? EMPTY_CONTENT;
  };
  const reasonsOf = (branchId: string) => [...(kept.reasons.get(branchId)?.values() ?? [])];
  const put = (change: Partial<Kept>) => {
    kept = { ...kept, ...change };
    return Promise.resolve();
  };
  const base = () => {
    const { draft } = kept;
    return draft ? draftContent(content(draft.baseSequence), draft) : EMPTY_CONTENT;
  };
  const unit = (): PlanUnit => ({
    frame: frame(),
    get draft() {
      return kept.draft;
    },
    readContent: (sequence) => Promise.resolve(content(sequence)),
    readDraft: () => Promise.resolve(kept.draftContent),
    readReasons: (branchId) => Promise.resolve(reasonsOf(branchId)),
    readScenario: (id) => Promise.resolve(kept.scenarios.find((each) => each.id === id) ?? null),
    readDraftRecords: () => {
      const changes = recordedChanges(base(), kept.draftContent, reasonsOf(kept.draft?.id ?? ''));
      return Promise.resolve(changeRecords(changes, 'c'));
    },
    readRecords: () => Promise.resolve(kept.records),
    readCited: () =>
      Promise.resolve(
        new Set(kept.sealed.flatMap((each) => each.changeRecords.flatMap(({ evidenceIds }) => evidenceIds))),
      ),
    readDecisions: (revisionId) =>
      Promise.resolve(kept.decisions.filter((each) => each.revisionId === revisionId)),
    readChainHash: (sequence) =>
      Promise.resolve(kept.sealed.find(({ head }) => head.sequence === sequence)?.chainHash ?? null),
    findEdit: (branchId, by, what) => Promise.resolve(newest(kept.edits.get(branchId) ?? [], by, what)),
    putDraft: (draft) => put(kept.draft ? { draft } : { draft, draftContent: content(draft.baseSequence) }),
    dropDraft: () => put({ draft: null, draftContent: EMPTY_CONTENT }),
    putDraftItems: (touched) => put({ draftContent: withItems(kept.draftContent, touched) }),
    putReasons: (branchId, reasons) => {
      const known = new Map(kept.reasons.get(branchId));
      for (const reason of reasons) known.set(reasonKey(reason), reason);
      return put({ reasons: new Map(kept.reasons).set(branchId, known) });
    },
    addEdit: (branchId, entry) => {
      const entries = (kept.edits.get(branchId) ?? []).map((each) =>
        each.version === entry.takesBack ? { ...each, takenBackBy: entry.version } : each,
      );
      return put({ edits: new Map(kept.edits).set(branchId, [...entries, entry]) });
    },
    putScenario: (scenario) =>
      put({ scenarios: [...kept.scenarios.filter(({ id }) => id !== scenario.id), scenario] }),
    putInsight: (insight) =>
      put({ records: { ...kept.records, insights: replaced(kept.records.insights, insight) } }),
    putMeeting: (meeting) =>
      put({ records: { ...kept.records, reviewMeetings: replaced(kept.records.reviewMeetings, meeting) } }),
    putDemandRequest: (request) =>
      put({ records: { ...kept.records, demandRequests: replaced(kept.records.demandRequests, request) } }),
    putRecord: (list, record) =>
      put({ records: { ...kept.records, [list]: replaced<{ id: string }>(kept.records[list], record) } }),
    dropEngagement: (id) => {
      const engagements = kept.records.engagements.filter((each) => each.id !== id);
      return put({ records: { ...kept.records, engagements } });
    },
    putDecisions: (_, decisions) => put({ decisions }),
    addComment: () => Promise.resolve(),
    sealRevision: (revision) =>
      put({
        sealed: [
          ...kept.sealed.map((each) =>
            each.head.state === 'published' && revision.head.state === 'published'
              ? { ...each, head: { ...each.head, state: 'superseded' as const } }
              : each,
          ),
          revision,
        ],
      }),
    addNotices: (notices) => put({ notices: [...kept.notices, ...notices] }),
    tell: () => Promise.resolve(),
  });
  const absent = () => Promise.reject(new Error('not kept in memory'));
  const plans = new Proxy({} as WorkPorts['plans'], {
    get: (_, name) => {
      if (name === 'findFrame') return () => Promise.resolve(frame());
      if (name === 'readContent' || name === 'readAround') {
        return (_plan: string, sequence: number) => Promise.resolve(content(sequence));
      }
      return absent;
    },
  });
  const workStore = new Proxy({} as WorkPorts['workStore'], {
    get: (_, name) => {
      if (name === 'findDraft') return () => Promise.resolve(kept.draft);
      if (name === 'readScenarios') return () => Promise.resolve(kept.scenarios);
      if (name === 'readReasons') return (_plan: string, id: string) => Promise.resolve(reasonsOf(id));
      return absent;
    },
  });
  return {
    planId,
    ports: {
      ...{ plans, workStore, newId: () => `id${(ids += 1)}`, published: () => undefined },
      clock: { today: () => today, now: () => `${today}T12:00:00.000Z` },
      work: {
        change: async (id, doing, refused) => {
          if (id !== planId) return { kind: 'unknownPlan' };
          const before = kept;
          const done = await doing(unit());
          if (refused(done)) kept = before;
          return done;
        },
      },
    },
    now: () => kept,
    set: (change) => void put(change),
  };
}

function withItems(content: PlanContent, touched: readonly TouchedItem[]): PlanContent {
  const steps = touched.flatMap(({ type, key, after }) => [
    { op: 'remove', type, key } as const,
    ...(after ? [{ op: 'add', type, item: after } as const] : []),
  ]);
  const edited = applyEdits(content, steps);
  if (edited.kind !== 'edited') throw new Error(edited.kind);
  return edited.content;
}

function replaced<T extends { readonly id: string }>(items: readonly T[], item: T): readonly T[] {
  return [...items.filter(({ id }) => id !== item.id), item];
}

type By = Parameters<PlanUnit['findEdit']>[1];

function newest(entries: readonly EditEntry[], by: By, what: 'undo' | 'redo'): EditEntry | null {
  const own = entries.filter(({ authorId, account }) => authorId === by.authorId && account === by.account);
  if (what === 'undo') {
    return own.findLast(({ kind, takenBackBy }) => kind !== 'undo' && takenBackBy === null) ?? null;
  }
  const edited = own.findLast(({ kind }) => kind === 'edit' || kind === 'merge')?.version ?? 0;
  const undone = own.findLast(({ kind, takenBackBy }) => kind === 'undo' && takenBackBy === null);
  return undone && undone.version > edited ? undone : null;
}
