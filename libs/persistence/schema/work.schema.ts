import type { Notice, Presence, InsightFile } from '@northing/application';
import type {
  AnyItem,
  ChangeReason,
  ChangeRecord,
  DiffedType,
  Draft,
  EditEntry,
  ReviewComment,
  ReviewDecision,
} from '@northing/domain';
import { EntitySchema } from 'typeorm';
import {
  DATABASE_SCHEMA as schema,
  integer,
  integerKey,
  integerOrNull,
  list,
  ofPlan,
  text,
  textKey,
  textOrNull,
  valueOrNull,
  verbatim,
  type Columns,
  type Listed,
  type OfPlan,
} from './column.js';

/** A change record that a document brought a draft with. */
export interface CarriedRecord {
  readonly record: ChangeRecord;
  /** The planned value it came with, in the form of documents; absent where nothing is planned otherwise. */
  readonly after?: unknown;
}

export interface DraftRow extends Draft, OfPlan {
  readonly carried: readonly CarriedRecord[];
  /** Another one whenever items of the draft are written. */
  readonly stamp: string;
}

export const DraftSchema = new EntitySchema<DraftRow>({
  name: 'draft',
  schema,
  columns: {
    ...ofPlan,
    sequence: integer,
    id: text,
    type: text,
    anchorQuarter: integer,
    basedOnId: textOrNull,
    state: text,
    submittedById: textOrNull,
    submittedAt: textOrNull,
    approvedById: textOrNull,
    approvedAt: textOrNull,
    publishedAt: textOrNull,
    trigger: textOrNull,
    note: textOrNull,
    baseSequence: integer,
    openedById: textOrNull,
    openedAt: text,
    version: integer,
    submission: integer,
    returnReason: textOrNull,
    contentHash: textOrNull,
    sentBackRule: textOrNull,
    carried: { type: 'json' },
    stamp: text,
  } satisfies Columns<DraftRow>,
});

/** What a draft holds other than its base; a null item was removed. */
export interface DraftItemRow extends OfPlan {
  readonly type: DiffedType;
  readonly key: string;
  readonly item: AnyItem | null;
  /** Where it stands in its list; null for one that keeps its place in the base. */
  readonly position: number | null;
}

export const DraftItemSchema = new EntitySchema<DraftItemRow>({
  name: 'draft_item',
  schema,
  columns: {
    ...ofPlan,
    type: textKey,
    key: textKey,
    item: verbatim,
    position: integerOrNull,
  } satisfies Columns<DraftItemRow>,
});

/** A draft or a scenario, by its id. */
type OfBranch = OfPlan & { readonly branchId: string };
const ofBranch = { ...ofPlan, branchId: textKey };

export const ChangeReasonSchema = new EntitySchema<ChangeReason & OfBranch>({
  name: 'change_reason',
  schema,
  columns: {
    ...ofBranch,
    entityType: textKey,
    entityId: textKey,
    field: textKey,
    driver: text,
    driverKind: textOrNull,
    evidenceIds: list,
    authorId: textOrNull,
    at: textOrNull,
  } satisfies Columns<ChangeReason & OfBranch>,
});

export const EditEntrySchema = new EntitySchema<EditEntry & OfBranch>({
  name: 'edit_entry',
  schema,
  columns: {
    ...ofBranch,
    version: integerKey,
    kind: text,
    authorId: textOrNull,
    account: text,
    at: text,
    applied: { type: 'json' },
    inverse: { type: 'json' },
    takesBack: integerOrNull,
    takenBackBy: integerOrNull,
    merged: valueOrNull,
  } satisfies Columns<EditEntry & OfBranch>,
});

export const ReviewDecisionSchema = new EntitySchema<Listed<ReviewDecision>>({
  name: 'review_decision',
  schema,
  columns: {
    ...ofPlan,
    revisionId: textKey,
    position: integer,
    id: textKey,
    title: text,
    items: list,
    state: text,
    note: textOrNull,
    decidedById: textOrNull,
    decidedAt: textOrNull,
    digest: text,
  } satisfies Columns<Listed<ReviewDecision>>,
});

export const ReviewCommentSchema = new EntitySchema<ReviewComment & OfPlan>({
  name: 'review_comment',
  schema,
  columns: {
    ...ofPlan,
    revisionId: textKey,
    id: textKey,
    decisionId: text,
    authorId: textOrNull,
    at: text,
    text,
  } satisfies Columns<ReviewComment & OfPlan>,
});

export const NoticeSchema = new EntitySchema<Notice & OfPlan>({
  name: 'notice',
  schema,
  columns: {
    ...ofPlan,
    id: textKey,
    personId: text,
    kind: text,
    text,
    href: text,
    at: text,
    readAt: textOrNull,
  } satisfies Columns<Notice & OfPlan>,
});

export const PresenceSchema = new EntitySchema<Presence & OfBranch>({
  name: 'presence',
  schema,
  columns: {
    ...ofBranch,
    clientId: textKey,
    personId: textOrNull,
    account: text,
    item: textOrNull,
    seenAt: text,
  } satisfies Columns<Presence & OfBranch>,
});

export type InsightFileRow = InsightFile & OfPlan & { readonly body: Buffer };

export const InsightFileSchema = new EntitySchema<InsightFileRow>({
  name: 'insight_file',
  schema,
  columns: {
    ...ofPlan,
    id: textKey,
    insightId: text,
    name: text,
    mediaType: text,
    size: integer,
    body: { type: 'bytea' },
  } satisfies Columns<InsightFileRow>,
});
