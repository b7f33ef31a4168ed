import { parseQuarter } from '@northing/domain';
import { z } from 'zod';
import type { FailureOf } from './failures.js';

const quarter = z.string().refine((text) => parseQuarter(text) !== null, 'a quarter is written FY2027-Q1');

const schema = z.strictObject({
  workspaceId: z.string().min(1).optional(),
  planId: z.string().min(1).optional(),
  planName: z.string().trim().min(1).max(200).optional(),
  format: z.string().min(1).optional(),
  mapping: z.unknown().optional(),
  files: z.array(z.strictObject({ name: z.string().min(1), anchorQuarter: quarter.optional() })).optional(),
  badRows: z.enum(['reject', 'skip']).optional(),
  /** ISO 4217, for a new workspace of tables. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'a currency has three capital letters')
    .optional(),
  dryRun: z.boolean().default(false),
  progressToken: z
    .string()
    .regex(/^[\w-]{8,80}$/, 'a token has 8 to 80 letters, digits, dashes or underscores')
    .optional(),
});

/** The part `options` of an import (CONTRACT: files over HTTP), with the token under which progress can be asked. */
export type ImportOptions = z.output<typeof schema>;

const DEEPEST = 20;

/** Deeper than any document of ours; walking such a thing would end in an overflow somewhere. */
export function isNestedBeyond(value: unknown, depth = DEEPEST): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === 0 || Object.values(value).some((inner) => isNestedBeyond(inner, depth - 1));
}

/** Reads the part `options`; an absent part means every default. */
export function readImportOptions(
  text: string | null,
): { readonly kind: 'options'; readonly options: ImportOptions } | FailureOf<'invalidOptions'> {
  let value: unknown;
  try {
    value = text === null ? {} : JSON.parse(text);
  } catch {
    return { kind: 'invalidOptions', reason: 'it is not JSON.' };
  }
  if (isNestedBeyond(value)) return { kind: 'invalidOptions', reason: 'it is nested too deeply.' };
  const read = schema.safeParse(value);
  if (read.success) return { kind: 'options', options: read.data };
  const issue = read.error.issues[0]!;
  const place = issue.path.join('.');
  return { kind: 'invalidOptions', reason: `${place === '' ? '' : `${place}: `}${issue.message}.` };
}
