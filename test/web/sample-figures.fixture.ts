import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const SAMPLE = resolve(import.meta.dirname, '../fixtures/ok/kestrel.expected.json');

/** What the worked sample expects of one revision, as far as journeys read it. */
export interface ExpectedRevision {
  readonly outcomes: readonly { readonly status: string }[];
  readonly utilisation: readonly unknown[];
  readonly overBooked: readonly unknown[];
  readonly discretionary: Readonly<Record<string, { readonly pct: number }>>;
  readonly traceability: number;
  readonly load: {
    readonly delivered: readonly string[];
    readonly inProgress: readonly string[];
    readonly ratio: number;
  };
}

export interface ExpectedStep {
  readonly churn: { readonly stability: number };
  readonly slip: {
    readonly n: number;
    readonly meanQuarters: number;
    readonly forecastDue: number;
    readonly forecastMet: number;
    readonly forecastReliability: number;
  };
  readonly evidence: {
    readonly replanningChanges: number;
    readonly withEvidence: number;
    readonly evidenceCoverage: number;
  };
}

interface ExpectedSample {
  readonly revisions: Readonly<Record<string, ExpectedRevision>>;
  readonly comparisons: Readonly<Record<string, ExpectedStep>>;
  readonly operational: {
    readonly budgetReadinessIfLatest: Readonly<Record<string, { readonly daysBefore: number }>>;
    readonly engagementTimingAll: Readonly<Record<string, number>>;
    readonly shadowIt: { readonly exposure: number };
  };
  readonly cumulative: {
    readonly grossFieldChanges: number;
    readonly grossByStep: readonly number[];
    readonly netFieldChanges: number;
    readonly churnRatio: number;
    readonly reversals: readonly unknown[];
  };
}

/** Every figure of the worked sample, computed independently of the product. */
export const EXPECTED = JSON.parse(readFileSync(SAMPLE, 'utf8')) as ExpectedSample;

export function expectedRevision(id: string): ExpectedRevision {
  const found = EXPECTED.revisions[id];
  if (!found) throw new Error(`The worked sample has no revision ${id}.`);
  return found;
}

export function expectedStep(from: string, to: string): ExpectedStep {
  const found = EXPECTED.comparisons[`${from}..${to}`];
  if (!found) throw new Error(`The worked sample does not compare ${from} with ${to}.`);
  return found;
}

/** As screens write a share. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** As screens write a number: two decimals at most, a true minus sign. */
export function number(value: number): string {
  const text = Math.abs(value).toLocaleString('en-US', { maximumFractionDigits: 2 });
  return value < 0 ? `\u2212${text}` : text;
}
