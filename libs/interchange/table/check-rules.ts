import {
  ENABLER_FIELDS,
  incompleteFields,
  isStructural,
  violationsOf,
  type ContentType,
  type FiscalQuarter,
  type PlanContent,
  type Violation,
} from '@northing/domain';
import type { BuildContext } from './build-context.js';
import { WHOLE_FILE, type Place } from './findings.js';
import { entityOf, sourceColumns } from './mapping.js';
import type { ReadRow } from './read-rows.js';

/**
 * What the rules of a plan say about the content of one file. A broken process rule is a remark and the values stay
 * as given; a content that breaks a structural rule cannot be a plan and is refused.
 */
export function checkRules(
  rows: readonly ReadRow[],
  content: PlanContent,
  anchorQuarter: FiscalQuarter,
  context: BuildContext,
): void {
  const { file, findings } = context;
  const places = new Map(rows.map(({ id, place }) => [id, place]));
  for (const violation of violationsOf(content, { anchorQuarter, reference: null })) {
    const { code, message } = violation;
    // Missing fields are told together, by field.
    if (code === 'requiredMissing') continue;
    const place = placeOfViolation(violation, content, places, context);
    if (isStructural(violation)) findings.error(file, place, code, message);
    else findings.remark(file, place, code, message);
  }
  reportMissing(content, context);
}

function placeOfViolation(
  violation: Violation,
  content: PlanContent,
  places: ReadonlyMap<string, Place>,
  { mapping }: BuildContext,
): Place {
  const { entityType, entityId, field } = violation;
  const rowId = rowOf(entityType, entityId, content);
  const place = places.get(rowId);
  if (!place) return WHOLE_FILE;
  const column =
    entityType === entityOf(mapping) ? mapping.columns.find((each) => each.field === field) : null;
  return { ...place, column: place.column ?? (column ? (sourceColumns(column)[0] ?? null) : null) };
}

/** The item in whose row a link stands. */
function rowOf(type: Violation['entityType'], id: string, content: PlanContent): string {
  if (type === 'dependency') return content.dependencies.find((link) => link.id === id)?.successorId ?? id;
  if (type === 'enablerCapabilityLink') return id.split('→')[0] ?? id;
  return id;
}

const NAMED_ITEMS = 5;

const COUNTED = {
  outcome: 'outcomes',
  keyResult: 'key results',
  capability: 'capabilities',
  enabler: 'enablers',
  outcomeCapabilityLink: 'links of outcomes',
  enablerCapabilityLink: 'links of enablers',
  dependency: 'dependencies',
  capacity: 'capacities',
  envelope: 'envelopes',
} satisfies Record<ContentType, string>;

interface Missing {
  readonly type: ContentType;
  readonly label: string;
  readonly ids: string[];
}

/** One line for each field that a submission or its funding needs, with how many items lack it. */
function reportMissing(content: PlanContent, { file, findings }: BuildContext): void {
  const missing = new Map<string, Missing>();
  const note = (type: ContentType, field: string, label: string, id: string): void => {
    const key = `${type}.${field}`;
    const known = missing.get(key);
    if (known) known.ids.push(id);
    else missing.set(key, { type, label, ids: [id] });
  };
  for (const { entityType, entityId, field, label } of incompleteFields(content)) {
    note(entityType, field, label, entityId);
  }
  for (const { id, startQuarter, endQuarter, cost } of content.enablers) {
    if (startQuarter === null) note('enabler', 'startQuarter', ENABLER_FIELDS.startQuarter.label, id);
    if (endQuarter === null) note('enabler', 'endQuarter', ENABLER_FIELDS.endQuarter.label, id);
    if (cost.length === 0) note('enabler', 'cost', ENABLER_FIELDS.cost.label, id);
  }
  for (const { type, label, ids } of missing.values()) {
    const named = ids.slice(0, NAMED_ITEMS).join(', ') + (ids.length > NAMED_ITEMS ? ', …' : '');
    const message = `${label} is missing in ${ids.length} ${COUNTED[type]} (${named}). They are shown as incomplete.`;
    findings.remark(file, { row: null, column: label }, 'incomplete', message);
  }
}
