import { fieldsOf } from '../plan/field-catalogue.js';
import type { AnyItem } from './edit.js';
import type { PlanItemKind } from './remove-item.js';

const LISTS: ReadonlySet<string> = new Set([
  'textList', 'costCells', 'demandCells', 'sustainCells', 'keyResults',
]); // prettier-ignore

/** What is not given starts as the catalogue of fields says. */
export function newItem(type: PlanItemKind, id: string, name: string): AnyItem {
  const values = fieldsOf(type).map(([field, entry]) => [
    field,
    LISTS.has(entry.value.type) ? [] : (entry.startsAs ?? null),
  ]);
  return { ...(Object.fromEntries(values) as AnyItem), id, name };
}
