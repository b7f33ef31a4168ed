import {
  formatQuarter,
  parseQuarter,
  quarterLabel,
  quarterOf,
  inferDateOrder,
  readDay,
  type FiscalQuarter,
  type YearRule,
} from '@northing/domain';
import { WHOLE_FILE, type Findings } from './findings.js';
import type { Mapping, MappingAnchor } from './mapping-schema.js';

export interface AnchoredFile<F> {
  readonly file: F;
  readonly anchorQuarter: FiscalQuarter;
}

/** The caller's word on which file is which revision: in the order of revisions. */
export interface NamedAnchor {
  readonly name: string;
  /** `FY2027-Q1`; absent: the mapping or the file's name tells. */
  readonly anchorQuarter?: string;
}

export interface AnchorOptions {
  readonly calendar: YearRule;
  readonly files?: readonly NamedAnchor[];
  /** For a single file of which nothing tells the quarter. */
  readonly defaultAnchor?: FiscalQuarter;
  /** The anchor of the plan's last revision. */
  readonly after?: FiscalQuarter;
}

/** Puts files in the order of their revisions; what keeps them from it goes into the findings. */
export function anchorFiles<F extends { readonly name: string }>(
  files: readonly F[],
  mapping: Mapping,
  options: AnchorOptions,
  findings: Findings,
): readonly AnchoredFile<F>[] {
  const ordered = options.files ? inGivenOrder(files, options.files, findings) : files;
  const anchored = ordered.flatMap((file) => {
    const anchorQuarter = anchorOf(file.name, mapping, options, files.length);
    if (anchorQuarter !== null) return [{ file, anchorQuarter }];
    const message = 'Nothing says which quarter this file plans first. Name its anchor quarter.';
    findings.error(file.name, WHOLE_FILE, 'anchorUnknown', message);
    return [];
  });
  if (!options.files) anchored.sort((a, b) => a.anchorQuarter - b.anchorQuarter);
  checkOrder(anchored, options.after, findings);
  return anchored;
}

function inGivenOrder<F extends { readonly name: string }>(
  files: readonly F[],
  named: readonly NamedAnchor[],
  findings: Findings,
): F[] {
  const unnamed = new Set(files);
  const ordered = named.flatMap(({ name }) => {
    const file = files.find((each) => each.name === name && unnamed.has(each));
    if (file) unnamed.delete(file);
    else
      findings.error(name, WHOLE_FILE, 'fileMissing', 'The order names this file, but it was not uploaded.');
    return file ? [file] : [];
  });
  for (const { name } of unnamed) {
    findings.error(name, WHOLE_FILE, 'fileNotOrdered', 'The order of revisions does not name this file.');
  }
  return ordered;
}

function anchorOf(
  name: string,
  mapping: Mapping,
  { calendar, files, defaultAnchor }: AnchorOptions,
  count: number,
): FiscalQuarter | null {
  const given = files?.find((file) => file.name === name)?.anchorQuarter;
  if (given !== undefined) return parseQuarter(given);
  const rule = mapping.anchors?.find((anchor) => matchesPattern(name, anchor.file));
  const ruled = rule ? anchorByRule(name, rule, calendar) : null;
  return ruled ?? anchorInName(name, calendar) ?? (count === 1 ? (defaultAnchor ?? null) : null);
}

function anchorByRule(name: string, rule: MappingAnchor, calendar: YearRule): FiscalQuarter | null {
  if (rule.quarter !== undefined) return parseQuarter(rule.quarter);
  if (rule.day !== undefined) return quarterIfDay(rule.day, calendar);
  return anchorInName(name, calendar);
}

const DATE_IN_NAME = /(?<!\d)(\d{4}[-_.]\d{2}[-_.]\d{2}|(?:19|20)\d{6})(?!\d)/u;
const QUARTER_IN_NAME = /(?<![a-z])fy[-_ ]?(\d{4}|\d{2})[-_ ]?q([1-4])(?!\d)/iu;

/** The quarter that a file's name tells: `plan FY27-Q1.xlsx`, or the quarter in which the day of `keps_2022-10-01.csv` lies. */
export function anchorInName(name: string, calendar: YearRule): FiscalQuarter | null {
  const quarter = QUARTER_IN_NAME.exec(name);
  if (quarter) {
    const [, year = '', number = ''] = quarter;
    return parseQuarter(`FY${year.length === 2 ? `20${year}` : year}-Q${number}`);
  }
  const date = DATE_IN_NAME.exec(name)?.[1];
  return date === undefined ? null : quarterIfDay(date.replace(/[_.]/gu, '-'), calendar);
}

function quarterIfDay(text: string, calendar: YearRule): FiscalQuarter | null {
  const day = readDay(text, inferDateOrder([]));
  return day.kind === 'value' ? quarterOf(day.value, calendar) : null;
}

function matchesPattern(name: string, pattern: string): boolean {
  const parts = pattern.toLowerCase().split('*');
  const lower = name.toLowerCase();
  const [first = '', ...rest] = parts;
  if (rest.length === 0) return lower === first;
  const last = rest.pop() ?? '';
  if (!lower.startsWith(first) || !lower.endsWith(last)) return false;
  const end = lower.length - last.length;
  let at = first.length;
  for (const part of rest) {
    const found = lower.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= end;
}

function checkOrder(
  anchored: readonly AnchoredFile<{ readonly name: string }>[],
  after: FiscalQuarter | undefined,
  findings: Findings,
): void {
  let previous = after;
  for (const { file, anchorQuarter } of anchored) {
    if (previous !== undefined) checkStep(file.name, previous, anchorQuarter, findings);
    previous = anchorQuarter;
  }
}

function checkStep(file: string, previous: FiscalQuarter, anchor: FiscalQuarter, findings: Findings): void {
  if (anchor <= previous) {
    const message = `Its anchor quarter ${formatQuarter(anchor)} is not later than ${formatQuarter(previous)} before it.`;
    findings.error(file, WHOLE_FILE, 'anchorOrder', message);
  } else if (anchor > previous + 1) {
    const message = `${quarterLabel(previous)} is followed by ${quarterLabel(anchor)}: quarters are skipped, and nothing says why.`;
    findings.warn(file, WHOLE_FILE, 'quarterSkipped', message);
  }
}
