import {
  CHANGE_KIND_LABELS,
  describeChange,
  ENTITY_LABELS,
  type Change,
  type ChangeWords,
  type Comparison,
} from '@northing/domain';
import { sheetOf, type Sheet, type SheetCell, type SheetColumn } from './sheet.js';

/** The names that rows show, and how money is written. */
export interface ComparisonWords extends ChangeWords {
  /** Name of an outcome, capability, enabler or team; its id where nothing better is known. */
  readonly entityName: (change: Change) => string;
}

/** The rows of a comparison, one each, with every figure in a column of its own. */
export function comparisonSheet({ changes }: Pick<Comparison, 'changes'>, words: ComparisonWords): Sheet {
  const columns: SheetColumn<Change>[] = [
    { header: 'Category', cell: ({ category }) => category },
    { header: 'Kind', cell: ({ kind }) => CHANGE_KIND_LABELS[kind] },
    { header: 'Item', cell: ({ entityType }) => ENTITY_LABELS[entityType].one },
    { header: 'Id', cell: ({ entityId }) => entityId },
    { header: 'Name', cell: (change) => words.entityName(change) },
    { header: 'In words', cell: (change) => describeChange(change, words) },
    { header: 'Field', cell: (change) => detail(change, 'field') ?? detail(change, 'fields') },
    { header: 'From', cell: (change) => detail(change, 'from') },
    { header: 'To', cell: (change) => detail(change, 'to') },
    { header: 'Quarters', cell: (change) => detail(change, 'quarters') },
    { header: 'Slip (quarters)', cell: (change) => detail(change, 'slip') },
    { header: 'Cost change (000)', cell: (change) => detail(change, 'delta') },
    { header: 'Opex change (000)', cell: (change) => detail(change, 'deltaOpex') },
    { header: 'Capex change (000)', cell: (change) => detail(change, 'deltaCapex') },
    { header: 'Later years (000)', cell: (change) => detail(change, 'deltaBeyondWindow') },
    { header: 'FTE quarters', cell: (change) => detail(change, 'deltaFteQuarters') },
    { header: 'Part of', cell: ({ partOf }) => partOf ?? null },
  ];
  return sheetOf('Changes', columns, changes);
}

/** A figure that only some kinds of rows carry. */
function detail(change: Change, key: string): SheetCell {
  const value = (change as unknown as Readonly<Record<string, unknown>>)[key];
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (!Array.isArray(value)) return null;
  return value.map((each) => (each === null ? '–' : String(each))).join(', ');
}
