import { fieldValue, type ChangeReason, type Edit, type PlanContent } from '@northing/domain';
import { withPatch, type ContentPatch } from './content-patch.js';
import {
  itemAt,
  samePlace,
  withEditReason,
  withReason,
  withSteps,
  type EditWork,
  type FieldPlace,
  type Work,
} from './work.js';

/** A draft or scenario in the browser: what the server holds, and what it does not know yet. */
export interface BranchState {
  /** Everything up to this version is in `stored`. */
  readonly version: number;
  readonly stored: PlanContent;
  readonly reasons: readonly ChangeReason[];
  /** In the order they were done; the first is being saved. */
  readonly waiting: readonly Work[];
  /** Edits of fields that somebody else changed: a person chooses. */
  readonly held: readonly HeldEdit[];
}

export interface HeldEdit {
  readonly work: EditWork;
  /** Fields still to be chosen. */
  readonly fields: readonly FieldPlace[];
}

/** What people see: stored content with everything that is not saved yet. */
export function shownContent({ stored, held, waiting }: BranchState): PlanContent {
  const edits = [...held.map(({ work }) => work), ...waiting.filter((work) => work.kind === 'edit')];
  return edits.reduce((content, { steps }) => withSteps(content, steps), stored);
}

export function withWork(state: BranchState, work: Work): BranchState {
  return { ...state, waiting: [...state.waiting, work], reasons: reasonsWith(state, work) };
}

function reasonsWith(state: BranchState, work: Work): readonly ChangeReason[] {
  if (work.kind === 'reason') return withReason(state.reasons, work.fields, work.reason);
  if (work.kind !== 'edit' || work.reason === null) return state.reasons;
  const before = shownContent(state);
  return withEditReason(state.reasons, before, withSteps(before, work.steps), work.reason);
}

/** The first work was saved, refused or found to be there. */
export function withoutFirst(state: BranchState): BranchState {
  return { ...state, waiting: state.waiting.slice(1) };
}

/**
 * What the server said of an edit. An answer about an older version than the one that is known adds nothing; one that
 * leaves a gap does not raise the version, so that what lies between is still asked for.
 */
export function answered(state: BranchState, patch: ContentPatch, version: number): BranchState {
  if (version <= state.version) return state;
  const known = version === state.version + 1 ? version : state.version;
  return { ...state, version: known, stored: withPatch(state.stored, patch) };
}

/** Everything that happened up to a version. */
export function caughtUp(
  state: BranchState,
  news: {
    readonly version: number;
    readonly patch: ContentPatch;
    readonly reasons: readonly ChangeReason[];
  },
): BranchState {
  const next = {
    ...state,
    version: Math.max(state.version, news.version),
    stored: withPatch(state.stored, news.patch),
    reasons: news.reasons,
  };
  // Reasons that are still to be saved stand over what the server holds.
  return {
    ...next,
    reasons: state.waiting.reduce((reasons, work) => reasonsWith({ ...next, reasons }, work), news.reasons),
  };
}

/** Somebody else changed fields of the first work meanwhile: it waits for a choice, what comes after it goes on. */
export function conflicted(
  state: BranchState,
  fields: readonly FieldPlace[],
  patch: ContentPatch,
): BranchState {
  const [first, ...rest] = state.waiting;
  if (first?.kind !== 'edit') return withoutFirst(state);
  const { work, waiting } = takingLater(first, rest, fields);
  return {
    ...state,
    stored: withPatch(state.stored, patch),
    waiting,
    held: [...state.held, { work, fields }],
  };
}

/** Later edits of the same fields are part of what is chosen about: the last value is one's own. */
function takingLater(
  first: EditWork,
  rest: readonly Work[],
  fields: readonly FieldPlace[],
): { readonly work: EditWork; readonly waiting: readonly Work[] } {
  const isHeld = (step: Edit) => step.op === 'set' && fields.some((field) => samePlace(field, step));
  const later = rest.flatMap((work) => (work.kind === 'edit' ? work.steps.filter(isHeld) : []));
  const steps = first.steps.map((step) => {
    const last = later.findLast((each) => step.op === 'set' && each.op === 'set' && samePlace(each, step));
    return step.op === 'set' && last?.op === 'set' ? { ...step, value: last.value } : step;
  });
  const waiting = rest.flatMap((work): readonly Work[] => {
    if (work.kind !== 'edit' || !work.steps.some(isHeld)) return [work];
    const left = work.steps.filter((step) => !isHeld(step));
    return left.length === 0 ? [] : [withStepsOf(work, left)];
  });
  return { work: withStepsOf(first, steps), waiting };
}

function withStepsOf(work: EditWork, steps: readonly Edit[]): EditWork {
  const confirmed = work.command.kind === 'steps' && work.command.confirmed === true;
  return { ...work, steps, command: { kind: 'steps', edits: steps, ...(confirmed && { confirmed }) } };
}

/** A person chose what stands in a field; once all of an edit is chosen, what is left of it is saved. */
export function chosen(state: BranchState, place: FieldPlace, whose: 'mine' | 'theirs'): BranchState {
  const at = state.held.findIndex(({ fields }) => fields.some((field) => samePlace(field, place)));
  const found = state.held[at];
  if (!found) return state;
  const fields = found.fields.filter((field) => !samePlace(field, place));
  const steps = found.work.steps.flatMap((step): readonly Edit[] => {
    if (step.op !== 'set' || !samePlace(step, place)) return [step];
    return whose === 'theirs' ? [] : [{ ...step, expected: theirsAt(state, place) }];
  });
  const work = withStepsOf(found.work, steps);
  const others = state.held.filter((_, index) => index !== at);
  if (fields.length > 0) return { ...state, held: state.held.with(at, { work, fields }) };
  if (steps.length === 0) return { ...state, held: others };
  return { ...state, held: others, waiting: [...state.waiting, work] };
}

/** What the server holds in a field; null when the item is gone. */
export function theirsAt({ stored }: BranchState, { type, key, field }: FieldPlace): unknown {
  const item = itemAt(stored, type, key);
  return item === null ? null : fieldValue(item, field);
}

/** Fields that somebody else changed meanwhile, until a person chooses. */
export function undecidedPlaces({ held }: Pick<BranchState, 'held'>): readonly FieldPlace[] {
  return held.flatMap(({ fields }) => fields);
}

export type FieldWork = 'idle' | 'waiting' | 'held';

/** Where the edit of a field stands. */
export function fieldWork({ waiting, held }: BranchState, place: FieldPlace): FieldWork {
  if (held.some(({ fields }) => fields.some((field) => samePlace(field, place)))) return 'held';
  const touches = (step: Edit) => step.op === 'set' && samePlace(step, place);
  return waiting.some((work) => work.kind === 'edit' && work.steps.some(touches)) ? 'waiting' : 'idle';
}
