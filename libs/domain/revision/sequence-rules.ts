import { formatQuarter, quarterLabel, quartersBetween } from '../time/fiscal-quarter.js';
import type { Violation, ViolationCode } from '../plan/violation.js';
import type { RevisionHead } from './revision.js';

type Found = Generator<Violation, void, void>;
type Head = Omit<RevisionHead, 'submittedAt' | 'approvedAt' | 'publishedAt'>;

/** It went through a submission, so the process rules bind it; content from a table never did (plan/SPEC.md [P20]). */
export function wasSubmitted({ submittedAt, state }: Pick<RevisionHead, 'submittedAt' | 'state'>): boolean {
  return submittedAt !== null || state === 'inReview' || state === 'approved';
}

/** Being worked on: a plan has one at a time. */
export function isUnfinished({ state }: Pick<RevisionHead, 'state'>): boolean {
  return state === 'draft' || state === 'inReview' || state === 'approved';
}

/** How revisions follow each other [P30] to [P34]; in the order of their sequence. */
export function* revisionViolations(heads: readonly Head[]): Found {
  const ids = new Set<string>();
  let drafts = 0;
  let last: Head | undefined;
  for (const [index, head] of heads.entries()) {
    yield* identityViolations(head, index, ids);
    yield* ruleViolations(head, index);
    drafts += isUnfinished(head) ? 1 : 0;
    if (drafts > 1 && isUnfinished(head)) {
      yield wrong(
        'severalDrafts',
        head,
        index,
        'state',
        'is a second unfinished revision. Finish or abandon the other first.',
      );
    }
    if (head.state === 'abandoned') continue;
    yield* anchorViolations(head, index, last);
    if (head.type === 'quarterly' || last === undefined) last = head;
  }
}

function* identityViolations(head: Head, index: number, earlier: Set<string>): Found {
  if (earlier.has(head.id)) {
    yield wrong(
      'duplicateId',
      head,
      index,
      'id',
      'has an id that another revision has as well. Give each its own.',
    );
  }
  if (head.sequence !== index + 1) {
    yield wrong(
      'wrongSequence',
      head,
      index,
      'sequence',
      `has the sequence ${head.sequence}. Number revisions 1, 2, 3 … in their order: this is ${index + 1}.`,
    );
  }
  if (head.basedOnId !== null && !earlier.has(head.basedOnId)) {
    yield wrong(
      'unknownBase',
      head,
      index,
      'basedOnId',
      `is based on “${head.basedOnId}”, which is no earlier revision. Name an earlier one.`,
    );
  }
  earlier.add(head.id);
}

function* ruleViolations(head: Head, index: number): Found {
  if (head.type === 'outOfCycle' && isBlank(head.trigger)) {
    yield wrong(
      'triggerMissing',
      head,
      index,
      'trigger',
      'is out of cycle without a trigger. Say what made it necessary.',
    );
  }
  if (head.approvedById !== null && head.approvedById === head.submittedById) {
    yield wrong(
      'ownApproval',
      head,
      index,
      'approvedById',
      'was approved by the person who submitted it. Name another approver.',
    );
  }
}

function* anchorViolations(head: Head, index: number, last: Head | undefined): Found {
  if (!last) return;
  const step = quartersBetween(last.anchorQuarter, head.anchorQuarter);
  if (head.type === 'outOfCycle') {
    if (step === 0) return;
    const message = `is out of cycle and moves the anchor quarter. Keep ${formatQuarter(last.anchorQuarter)}.`;
    yield wrong('anchorMovedOutOfCycle', head, index, 'anchorQuarter', message);
  } else if (step <= 0) {
    const message = `has the anchor quarter ${quarterLabel(head.anchorQuarter)}, which is not later than ${quarterLabel(last.anchorQuarter)} before. Anchor it later.`;
    yield wrong('anchorNotLater', head, index, 'anchorQuarter', message);
  } else if (step > 1 && isBlank(head.note)) {
    const skipped = step === 2 ? 'a quarter' : `${step - 1} quarters`;
    yield wrong(
      'skippedQuarterWithoutNote',
      head,
      index,
      'note',
      `skips ${skipped} without a note. Say why.`,
    );
  }
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}

function wrong(code: ViolationCode, head: Head, index: number, field: string, message: string): Violation {
  return {
    code,
    entityType: 'revision',
    entityId: head.id,
    field,
    path: `revisions[${index}].${field}`,
    message: `The revision “${head.id}” ${message}`,
  };
}
