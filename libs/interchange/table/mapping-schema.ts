import { MONEY_UNITS } from '@northing/domain';
import { z } from 'zod';
import { ENCODINGS } from './decode-text.js';
import { DELIMITERS } from './detect-delimiter.js';

export const MAPPING_FORMAT = 'northing.mapping/1';

const text = z.string().min(1).max(500);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u, 'must be a day such as 2026-11-16');
const quarter = z.string().regex(/^FY\d{4}-Q[1-4]$/u, 'must be a quarter such as FY2027-Q1');

/** What written values mean; null: nothing, and that is not worth a warning. */
const valueMap = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]).nullable());

const fileSchema = z.strictObject({
  encoding: z.enum(ENCODINGS).optional(),
  delimiter: z.enum(DELIMITERS).optional(),
  sheet: text.optional(),
  headerRow: z.number().int().min(1).optional(),
  transposed: z.boolean().optional(),
});

const columnSchema = z.strictObject({
  field: text,
  /** One column, or several of which the first that is not empty counts, or the same value for every row. */
  column: text.optional(),
  columns: z.array(text).min(1).optional(),
  constant: z.union([z.string(), z.number(), z.boolean()]).optional(),
  /** The file may lack the column. */
  optional: z.boolean().optional(),
  /** A map, or the name of one of the mapping's tables. */
  values: z.union([text, valueMap]).optional(),
  unit: z.enum(MONEY_UNITS).optional(),
  decimal: z.enum(['.', ',']).optional(),
  dateOrder: z.enum(['dmy', 'mdy']).optional(),
  quarters: z.enum(['fiscal', 'calendar']).optional(),
  /** Of a cost; null or absent: the cost of the whole life, not divided among years. */
  fiscalYear: z.number().int().min(1900).max(2200).nullable().optional(),
  costKind: z.enum(['opex', 'capex']).optional(),
  /** Cuts a cell that names several things. */
  separator: z.string().min(1).max(5).optional(),
});

const skipSchema = z.strictObject({
  column: text,
  /** Compared without case and margins; an empty text means an empty cell. */
  values: z.array(z.string()).min(1),
});

const anchorSchema = z.strictObject({
  /** A file name, in which `*` stands for anything. */
  file: text,
  /** The first quarter that the file plans: a quarter, a day in it, or the day in the file's name. */
  quarter: quarter.optional(),
  day: day.optional(),
  dayInName: z.literal(true).optional(),
});

export const mappingSchema = z.strictObject({
  format: z.literal(MAPPING_FORMAT),
  name: text,
  notes: z.union([z.string(), z.array(z.string())]).optional(),
  entity: z.enum(['enabler', 'outcome', 'capability']).optional(),
  file: fileSchema.optional(),
  /** The fiscal year that the table's own quarters count in, for a new workspace. */
  calendar: z
    .strictObject({
      yearStartMonth: z.number().int().min(1).max(12),
      yearLabel: z.enum(['startYear', 'endYear']),
    })
    .optional(),
  /** ISO 4217: what the table's amounts are counted in. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/u, 'must be three capital letters such as GBP')
    .optional(),
  /** Where ids come from; without it, from a column mapped to `id`. */
  id: z.literal('fromName').optional(),
  columns: z.array(columnSchema).min(1),
  skip: z.array(skipSchema).optional(),
  tables: z.record(z.string(), valueMap).optional(),
  badRows: z.enum(['reject', 'skip']).optional(),
  anchors: z.array(anchorSchema).optional(),
});

/** How the columns of a table become fields of a plan: a small document that people keep and share. */
export type Mapping = z.infer<typeof mappingSchema>;
export type MappingColumn = Mapping['columns'][number];
export type MappingAnchor = NonNullable<Mapping['anchors']>[number];
export type MappedEntity = NonNullable<Mapping['entity']>;
export type ValueMap = z.infer<typeof valueMap>;
