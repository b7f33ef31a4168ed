import {
  fieldsOf,
  isOpen,
  quarterLabel,
  type Enabler,
  type FieldEntry,
  type FiscalQuarter,
  type PlanContent,
} from '@northing/domain';
import type { Findings } from './findings.js';
import { quoted } from './grid.js';
import type { MappedEntity } from './mapping-schema.js';
import type { ReadRow } from './read-rows.js';

/** The process rules that a table may break: each broken one is said, and the values are kept as given. */
export function warnOfRules(
  rows: readonly ReadRow[],
  content: PlanContent,
  anchor: FiscalQuarter,
  file: string,
  findings: Findings,
): void {
  const enablers = new Map(content.enablers.map((enabler) => [enabler.id, enabler]));
  for (const { id, place } of rows) {
    const enabler = enablers.get(id);
    if (!enabler) continue;
    for (const [code, message] of brokenRules(enabler, anchor)) {
      findings.remark(file, place, code, `${quoted(enabler.name)} ${message}`);
    }
  }
}

function* brokenRules(enabler: Enabler, anchor: FiscalQuarter): Iterable<[code: string, message: string]> {
  const { startQuarter: start, endQuarter: end, stage, actualEndQuarter } = enabler;
  if (start !== null && end !== null && start > end) {
    yield ['startAfterEnd', `starts in ${quarterLabel(start)}, after its end in ${quarterLabel(end)}.`];
  }
  if (end !== null && end < anchor && isOpen(enabler)) {
    const before = quarterLabel(anchor);
    yield ['endBeforeAnchor', `is not delivered, yet ends in ${quarterLabel(end)}, before ${before}.`];
  }
  if (stage === 'delivered' && actualEndQuarter === null) {
    yield ['deliveredWithoutActualEnd', 'is delivered, but nothing says when.'];
  }
  if (enabler.businessOwnerId !== null && enabler.businessOwnerId === enabler.itOwnerId) {
    yield ['sameOwner', 'has the same person as business owner and IT owner.'];
  }
}

const NAMED_ITEMS = 5;
const COLLECTIONS = { enabler: 'enablers', outcome: 'outcomes', capability: 'capabilities' } as const;

/** Which fields that a submission needs are empty: one line a field, with how many items lack it. */
export function warnOfMissing(
  content: PlanContent,
  entity: MappedEntity,
  file: string,
  findings: Findings,
): void {
  const items: readonly Readonly<Record<string, unknown>>[] = content[COLLECTIONS[entity]].map((item) => ({
    ...item,
  }));
  for (const [key, entry] of fieldsOf(entity)) {
    if (!isNeeded(key, entry)) continue;
    const lacking = items.filter((item) => isMissing(item[key]));
    if (lacking.length === 0) continue;
    const some = lacking.slice(0, NAMED_ITEMS).map(({ id }) => String(id));
    const named = some.join(', ') + (lacking.length > NAMED_ITEMS ? ', …' : '');
    const message = `${entry.label} is missing in ${lacking.length} of ${items.length} ${COLLECTIONS[entity]} (${named}). They are shown as incomplete.`;
    findings.warn(file, { row: null, column: entry.label }, 'incomplete', message);
  }
}

const NEEDED_TO_FUND: readonly string[] = ['startQuarter', 'endQuarter', 'cost'];

function isNeeded(key: string, { required }: FieldEntry): boolean {
  return required !== undefined || NEEDED_TO_FUND.includes(key);
}

function isMissing(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}
