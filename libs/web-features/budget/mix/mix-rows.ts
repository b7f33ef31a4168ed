import {
  FUNDING_CLASS_LABELS,
  KIND_LABELS,
  MIX_PARTS,
  SOURCING_LABELS,
  TBM_VIEW_LABELS,
  type FiscalYear,
  type FundingMix,
  type MixDimension,
  type MixPart,
  type RevisionHead,
} from '@northing/domain';
import { revisionLabel } from '../../address/revision-token.js';
import { yearLabel } from '../../plan/field-words.js';

/** The mix of one revision, by fiscal year of its cost window. */
export interface RevisionMix {
  readonly revisionId: string;
  readonly years: readonly FundingMix[];
}

export type MixAmounts = Readonly<Record<MixPart | 'planned', number>>;

/** One bar: a fiscal year, or a revision; or why there is none. */
export interface MixRow {
  readonly id: string;
  readonly label: string;
  readonly mix:
    | { readonly kind: 'known'; readonly amounts: MixAmounts }
    | { readonly kind: 'none'; readonly why: string };
}

export const MIX_TITLES = {
  fundingClass: 'Discretionary share',
  costKind: 'Opex and capex',
  tbmView: 'Run, grow, transform',
  kind: 'Products and projects',
  sourcing: 'Sourcing',
} satisfies Record<MixDimension, string>;

export const MIX_LABELS = {
  ...FUNDING_CLASS_LABELS,
  ...TBM_VIEW_LABELS,
  ...KIND_LABELS,
  ...SOURCING_LABELS,
  opex: 'Opex',
  capex: 'Capex',
  noClass: 'No class',
  noView: 'No view',
  noKind: 'No kind',
  noSourcing: 'No sourcing',
} satisfies Record<MixPart, string>;

/** What is asked about comes first, what was not given last. */
const FIRST = new Map<MixPart, number>([
  ['discretionary', -1],
  ['product', -1],
]);

/** The parts of a dimension that any row has, in the order in which bars show them. */
export function partsOf(dimension: MixDimension, rows: readonly MixRow[]): readonly MixPart[] {
  const parts: readonly MixPart[] = MIX_PARTS[dimension];
  const optional = parts.at(-1)?.startsWith('no') ? parts.at(-1) : undefined;
  const has = (part: MixPart) => rows.some(({ mix }) => mix.kind === 'known' && mix.amounts[part] > 0);
  return parts
    .filter((part) => part !== optional || has(part))
    .toSorted((a, b) => (FIRST.get(a) ?? 0) - (FIRST.get(b) ?? 0));
}

/** A bar for each fiscal year of a revision. */
export function yearRows({ years }: RevisionMix): readonly MixRow[] {
  return years.map((mix) => ({
    id: String(mix.fiscalYear),
    label: yearLabel(mix.fiscalYear),
    mix: amountsOf([mix], `Nothing is planned to be spent in ${yearLabel(mix.fiscalYear)}.`),
  }));
}

/** A bar for each revision up to the one at hand: of a fiscal year, or of its whole cost window (null). */
export function revisionRows(
  mixes: readonly RevisionMix[],
  revisions: readonly RevisionHead[],
  year: FiscalYear | null,
): readonly MixRow[] {
  const byId = new Map(mixes.map((mix) => [mix.revisionId, mix]));
  return revisions.flatMap((head) => {
    const years = byId.get(head.id)?.years;
    if (!years) return [];
    return [{ id: head.id, label: revisionLabel(head), mix: revisionMix(years, year) }];
  });
}

function revisionMix(years: readonly FundingMix[], year: FiscalYear | null): MixRow['mix'] {
  if (year === null) return amountsOf(years, 'Nothing is planned to be spent in its cost window.');
  const own = years.filter(({ fiscalYear }) => fiscalYear === year);
  const [first, last] = [years[0]?.fiscalYear, years.at(-1)?.fiscalYear];
  if (own.length === 0 && first !== undefined && last !== undefined) {
    const span = `${yearLabel(first)} to ${yearLabel(last)}`;
    return { kind: 'none', why: `${yearLabel(year)} is outside its cost window, ${span}.` };
  }
  return amountsOf(own, `Nothing is planned to be spent in ${yearLabel(year)}.`);
}

function amountsOf(years: readonly FundingMix[], why: string): MixRow['mix'] {
  const parts = ['planned' as const, ...Object.values(MIX_PARTS).flatMap((list): readonly MixPart[] => list)];
  const amounts = Object.fromEntries(
    parts.map((part) => [part, years.reduce((sum, mix) => sum + mix[part], 0)]),
  ) as MixAmounts;
  return amounts.planned > 0 ? { kind: 'known', amounts } : { kind: 'none', why };
}
