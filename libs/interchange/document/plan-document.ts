import { planViolations, type WholePlan } from '@northing/domain';
import { EntryCollector, type EntryList } from '../report.js';
import type { Json } from './codec.js';
import { decodeJson } from './decode.js';
import { IncompleteWarnings } from './incomplete-warnings.js';
import { flatten, planCodec, planFields, unflatten, type FlatPlan } from './plan-codec.js';
import { Place } from './reading.js';
import { revisionCodec } from './revision-codec.js';

/** `warnings` of a sound document are what its unsubmitted revisions still lack. */
export type ReadPlanResult =
  | { readonly kind: 'ok'; readonly plan: WholePlan; readonly warnings: EntryList }
  | { readonly kind: 'invalid'; readonly errors: EntryList };

/** Reads a plan document (CONTRACT: plan document); never throws, tells everything that is wrong with its path. */
export function readPlanDocument(source: Uint8Array | string, fileName: string): ReadPlanResult {
  const decoded = decodeJson(source, fileName);
  if (decoded.kind === 'invalid') return { kind: 'invalid', errors: { entries: [decoded.error], total: 1 } };
  const errors = new EntryCollector();
  const place = new Place((path, code, message) =>
    errors.add({ file: fileName, row: null, column: path === '' ? null : path, code, message }),
  );
  const flat = planCodec.read(decoded.value, place);
  if (flat === undefined) return { kind: 'invalid', errors: errors.list() };
  return judge(unflatten(flat), fileName, errors);
}

/** A broken rule that does not block is kept and told as a warning. */
function judge(plan: WholePlan, file: string, errors: EntryCollector): ReadPlanResult {
  const warnings = new EntryCollector();
  const incomplete = new IncompleteWarnings();
  for (const violation of planViolations(plan)) {
    const { blocks, code, path, message } = violation;
    if (!blocks && code === 'requiredMissing') incomplete.add(violation);
    else (blocks ? errors : warnings).add({ file, row: null, column: path, code, message });
  }
  incomplete.tell(file, warnings);
  if (errors.total > 0) return { kind: 'invalid', errors: errors.list() };
  return { kind: 'ok', plan, warnings: warnings.list() };
}

/** The plan document as plain JSON. */
export function writePlanDocument(whole: WholePlan): Json {
  return planCodec.write(flatten(whole));
}

/** The plan document as text, in pieces of at most one revision each. */
export function* stringifyPlanDocument(whole: WholePlan): Generator<string, void, void> {
  const flat = flatten(whole);
  const keys = Object.keys(planFields) as (keyof FlatPlan)[];
  let separator = '{';
  for (const key of keys) {
    yield `${separator}${JSON.stringify(key)}:`;
    separator = ',';
    if (key === 'revisions') yield* stringifyRevisions(flat);
    else yield JSON.stringify(planFields[key].write(flat[key] as never));
  }
  yield '}';
}

function* stringifyRevisions({ revisions }: FlatPlan): Generator<string, void, void> {
  let separator = '[';
  for (const revision of revisions) {
    yield separator + JSON.stringify(revisionCodec.write(revision));
    separator = ',';
  }
  yield revisions.length === 0 ? '[]' : ']';
}
