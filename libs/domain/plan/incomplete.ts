import { everythingIn } from './content-lists.js';
import { fieldsOf, type ContentType } from './field-catalogue.js';
import type { PlanContent } from './plan-content.js';

/** One required field that holds nothing yet. */
export interface IncompleteField {
  readonly entityType: ContentType;
  readonly entityId: string;
  /** `“Trade web shop”`. */
  readonly title: string;
  readonly field: string;
  readonly label: string;
  readonly path: string;
}

const REQUIRED = new Map<ContentType, readonly (readonly [string, string])[]>();

function requiredFields(type: ContentType): readonly (readonly [key: string, label: string])[] {
  const known = REQUIRED.get(type);
  if (known) return known;
  const required = fieldsOf(type)
    .filter(([, entry]) => entry.required !== undefined)
    .map(([key, entry]) => [key, entry.label] as const);
  REQUIRED.set(type, required);
  return required;
}

/** What a submission requires and the content lacks [P4]: shown as incomplete, listed in reports, never invented. */
export function incompleteFields(content: PlanContent): readonly IncompleteField[] {
  const missing: IncompleteField[] = [];
  for (const { type, id, title, path, value } of everythingIn(content)) {
    const values = value as unknown as Readonly<Record<string, unknown>>;
    for (const [field, label] of requiredFields(type)) {
      if (!isEmpty(values[field])) continue;
      missing.push({ entityType: type, entityId: id, title, field, label, path: `${path}.${field}` });
    }
  }
  return missing;
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}
