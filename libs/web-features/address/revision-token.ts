import { quarterLabel, type FiscalQuarter } from '@northing/domain';

/** Names a revision in an address, e.g. `FY27Q1.r3`; the number is its sequence within the plan. */
export interface RevisionToken {
  readonly sequence: number;
  /** `FY27Q1`; null in addresses people typed as `r3` or `3`. */
  readonly quarter: string | null;
}

interface Named {
  readonly sequence: number;
  readonly anchorQuarter: FiscalQuarter;
}

const TEXT = /^(?:(FY\d{2,4}Q[1-4])\.)?r?(\d{1,6})$/i;

function quarterPart(quarter: FiscalQuarter): string {
  return quarterLabel(quarter).replace(' ', '');
}

export function revisionToken(revision: Named): RevisionToken {
  return { sequence: revision.sequence, quarter: quarterPart(revision.anchorQuarter) };
}

export function writeRevisionToken({ sequence, quarter }: RevisionToken): string {
  return quarter === null ? `r${sequence}` : `${quarter}.r${sequence}`;
}

/** Null when the text names no revision. */
export function readRevisionToken(text: string | null | undefined): RevisionToken | null {
  const match = TEXT.exec(text ?? '');
  if (!match) return null;
  return { sequence: Number(match[2]), quarter: match[1]?.toUpperCase() ?? null };
}

/** The revision a token names: its quarter, where given, must agree, so that a link never shows another revision. */
export function findRevision<R extends Named>(
  token: RevisionToken | null,
  revisions: readonly R[],
): R | undefined {
  if (token === null) return undefined;
  const found = revisions.find((revision) => revision.sequence === token.sequence);
  if (!found || token.quarter === null) return found;
  return quarterPart(found.anchorQuarter) === token.quarter ? found : undefined;
}

/** `FY27 Q1 r3`, as screens name a revision. */
export function revisionLabel({ anchorQuarter, sequence }: Named): string {
  return `${quarterLabel(anchorQuarter)} r${sequence}`;
}
