import { FIELD_CATALOGUE, type ContentType, type PlanViolation } from '@northing/domain';
import type { EntryCollector } from '../report.js';

const NAMED_ITEMS = 5;

interface Group {
  readonly label: string;
  readonly ids: string[];
}

/**
 * Gathers what unsubmitted revisions still lack, to tell it once a revision and field: a plan from a table may lack
 * thousands of values, and the rest of the report should not drown in them.
 */
export class IncompleteWarnings {
  readonly #groups = new Map<string, Group>();

  add({ entityType, entityId, field, path }: PlanViolation): void {
    const [, revision = '', list = ''] = /^(.*)\.content\.(.*?)\[/.exec(path) ?? [];
    const key = `${revision}.content.${list}[*].${entityType === 'keyResult' ? 'keyResults[*].' : ''}${field}`;
    const group = this.#groups.get(key);
    if (group) group.ids.push(entityId);
    else this.#groups.set(key, { label: labelOf(entityType, field), ids: [entityId] });
  }

  tell(file: string, warnings: EntryCollector): void {
    for (const [column, { label, ids }] of this.#groups) {
      const named = ids.slice(0, NAMED_ITEMS).join(', ') + (ids.length > NAMED_ITEMS ? ', …' : '');
      const times = ids.length === 1 ? 'one item' : `${ids.length} items`;
      const message = `${label} is missing in ${times} (${named}), shown as incomplete. Fill it in before submitting.`;
      warnings.add({ file, row: null, column, code: 'incomplete', message });
    }
  }
}

function labelOf(type: PlanViolation['entityType'], field: string | null): string {
  const fields = FIELD_CATALOGUE[type as ContentType] as Readonly<Record<string, { readonly label: string }>>;
  return fields[field ?? '']?.label ?? String(field);
}
