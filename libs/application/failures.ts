import { DEMAND_WORDINGS, type DemandFailureKinds } from './demand/demand-failures.js';
import { PARTNERSHIP_WORDINGS, type PartnershipFailureKinds } from './partnership/partnership-failures.js';
import { SETTINGS_WORDINGS, type SettingsFailure } from './settings/settings-failures.js';
import { WORK_WORDINGS, type WorkFailure } from './work-failures.js';

/** What can be refused, with what a caller needs to act on it. Expected failures are returned, never thrown. */
export type Failure =
  | WorkFailure
  | SettingsFailure
  | DemandFailureKinds
  | PartnershipFailureKinds
  | { readonly kind: 'unknownPlan'; readonly planId: string }
  | { readonly kind: 'unknownRevision'; readonly rev: string }
  | { readonly kind: 'unknownScenario'; readonly scenarioId: string }
  | { readonly kind: 'wrongOrder'; readonly from: string; readonly to: string }
  | { readonly kind: 'missingParameter'; readonly name: string }
  | { readonly kind: 'nameDoesNotMatch'; readonly planId: string }
  | { readonly kind: 'unknownMapping'; readonly name: string }
  | { readonly kind: 'invalidMapping'; readonly reason: string }
  | { readonly kind: 'invalidOptions'; readonly reason: string }
  | { readonly kind: 'unknownWorkspace'; readonly workspaceId: string }
  | { readonly kind: 'staleBase'; readonly lastSequence: number }
  | { readonly kind: 'draftOpen'; readonly anchor: string }
  | { readonly kind: 'noFile' }
  | { readonly kind: 'unreadableUpload'; readonly reason: string }
  | { readonly kind: 'tooLarge'; readonly limitMb: number }
  | { readonly kind: 'unknownFormat'; readonly file: string }
  | { readonly kind: 'unknownImport'; readonly token: string }
  | { readonly kind: 'unknownAddress'; readonly path: string }
  | { readonly kind: 'foreignOrigin' }
  | { readonly kind: 'foreignHost' }
  | { readonly kind: 'aborted' }
  | { readonly kind: 'notReady'; readonly part: string }
  | { readonly kind: 'invalidRequest'; readonly reason: string }
  | { readonly kind: 'internal' };

export type FailureKind = Failure['kind'];
export type FailureOf<K extends FailureKind> = Extract<Failure, { readonly kind: K }>;

interface Wording<F> {
  /** HTTP status of the problem document. */
  readonly status: number;
  /** `extensions.code` of a GraphQL error. */
  readonly code: string;
  readonly title: string;
  readonly sentence: (failure: F) => string;
}

/** The one table that HTTP problems, GraphQL errors and messages come from. */
const WORDINGS: { readonly [K in FailureKind]: Wording<FailureOf<K>> } = {
  ...WORK_WORDINGS,
  ...SETTINGS_WORDINGS,
  ...DEMAND_WORDINGS,
  ...PARTNERSHIP_WORDINGS,
  unknownPlan: {
    status: 404,
    code: 'UNKNOWN_PLAN',
    title: 'Unknown plan',
    sentence: ({ planId }) => `There is no plan “${planId}”.`,
  },
  unknownRevision: {
    status: 404,
    code: 'UNKNOWN_REVISION',
    title: 'Unknown revision',
    sentence: ({ rev }) => `The plan has no revision “${rev}”; name one by its id or its sequence number.`,
  },
  unknownScenario: {
    status: 404,
    code: 'UNKNOWN_SCENARIO',
    title: 'Unknown scenario',
    sentence: ({ scenarioId }) => `The plan has no scenario “${scenarioId}”.`,
  },
  wrongOrder: {
    status: 400,
    code: 'WRONG_ORDER',
    title: 'Wrong order',
    sentence: ({ from, to }) => `Revision “${from}” comes after “${to}”; name the earlier one as “from”.`,
  },
  missingParameter: {
    status: 400,
    code: 'MISSING_PARAMETER',
    title: 'Missing parameter',
    sentence: ({ name }) => `The parameter “${name}” is missing.`,
  },
  nameDoesNotMatch: {
    status: 409,
    code: 'NAME_DOES_NOT_MATCH',
    title: 'Name does not match',
    sentence: () => 'The typed name is not the name of the plan. Nothing was deleted.',
  },
  unknownMapping: {
    status: 404,
    code: 'UNKNOWN_MAPPING',
    title: 'Unknown mapping',
    sentence: ({ name }) => `There is no mapping named “${name}”.`,
  },
  invalidMapping: {
    status: 400,
    code: 'INVALID_MAPPING',
    title: 'Invalid mapping',
    sentence: ({ reason }) => `The mapping cannot be used: ${reason}`,
  },
  invalidOptions: {
    status: 400,
    code: 'INVALID_OPTIONS',
    title: 'Invalid options',
    sentence: ({ reason }) => `The part “options” cannot be used: ${reason}`,
  },
  unknownWorkspace: {
    status: 404,
    code: 'UNKNOWN_WORKSPACE',
    title: 'Unknown workspace',
    sentence: ({ workspaceId }) => `There is no workspace “${workspaceId}”.`,
  },
  staleBase: {
    status: 409,
    code: 'STALE_BASE',
    title: 'Plan moved on',
    sentence: ({ lastSequence }) =>
      `Somebody else added revision ${lastSequence} meanwhile. Check the files against it and import again.`,
  },
  draftOpen: {
    status: 409,
    code: 'DRAFT_OPEN',
    title: 'A draft is open',
    sentence: ({ anchor }) => `A draft (${anchor}) is open. Publish or abandon it, then import again.`,
  },
  noFile: {
    status: 400,
    code: 'NO_FILE',
    title: 'No file',
    sentence: () => 'Send at least one part named “file” as multipart/form-data.',
  },
  unreadableUpload: {
    status: 400,
    code: 'UNREADABLE_UPLOAD',
    title: 'Unreadable upload',
    sentence: ({ reason }) => `The upload cannot be read: ${reason}`,
  },
  tooLarge: {
    status: 413,
    code: 'TOO_LARGE',
    title: 'Too large',
    sentence: ({ limitMb }) => `Uploads may hold ${limitMb} MB together; MAX_UPLOAD_MB sets the limit.`,
  },
  unknownFormat: {
    status: 415,
    code: 'UNKNOWN_FORMAT',
    title: 'Unknown format',
    sentence: ({ file }) =>
      `“${file}” is neither a plan document (JSON) nor a table (CSV, TSV or XLSX). Save it as one of these.`,
  },
  unknownImport: {
    status: 404,
    code: 'UNKNOWN_IMPORT',
    title: 'Unknown import',
    sentence: ({ token }) => `No import runs or ran lately under “${token}”.`,
  },
  unknownAddress: {
    status: 404,
    code: 'UNKNOWN_ADDRESS',
    title: 'Unknown address',
    sentence: ({ path }) => `There is nothing at ${path}.`,
  },
  foreignOrigin: {
    status: 403,
    code: 'FOREIGN_ORIGIN',
    title: 'Foreign origin',
    sentence: () => 'In local mode only pages that Northing itself serves may call it.',
  },
  foreignHost: {
    status: 403,
    code: 'FOREIGN_HOST',
    title: 'Foreign host',
    sentence: () => 'In local mode Northing answers only under a loopback name such as localhost.',
  },
  aborted: {
    status: 499,
    code: 'ABORTED',
    title: 'Aborted',
    sentence: () => 'The connection closed before the import was done. Nothing was written.',
  },
  notReady: {
    status: 503,
    code: 'NOT_READY',
    title: 'Not ready',
    sentence: ({ part }) => `The ${part} does not answer.`,
  },
  invalidRequest: {
    status: 400,
    code: 'INVALID_REQUEST',
    title: 'Invalid request',
    sentence: ({ reason }) => reason,
  },
  internal: {
    status: 500,
    code: 'INTERNAL',
    title: 'Internal error',
    sentence: () => 'Something went wrong inside Northing. It was written to the log.',
  },
};

export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
}

/** What a failure looks like to people and programs. */
export function problemOf(failure: Failure): Problem {
  const { status, code, title, sentence } = WORDINGS[failure.kind] as Wording<Failure>;
  return { status, code, title, detail: sentence(failure) };
}

export function isFailure(value: unknown): value is Failure {
  return typeof value === 'object' && value !== null && 'kind' in value && String(value.kind) in WORDINGS;
}
