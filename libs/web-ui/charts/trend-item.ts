import { quarterLabel, quartersBetween, type FiscalQuarter } from '@northing/domain';

export interface TrendRevision {
  readonly key: string;
  /** "FY27 Q1 r3". */
  readonly label: string;
  readonly quarter: FiscalQuarter;
}

export interface TrendItem {
  readonly id: string;
  readonly name: string;
  /** The planned end in each revision; null where the item was absent or not dated. */
  readonly ends: readonly (FiscalQuarter | null)[];
  readonly delivered?: boolean;
}

/** Which way the planned end went from the first revision that dates it to the last. */
export type TrendKind = 'later' | 'earlier' | 'steady';

export type Trend =
  | { readonly kind: 'undated' }
  | {
      readonly kind: TrendKind;
      readonly first: FiscalQuarter;
      readonly last: FiscalQuarter;
      /** Quarters; positive when later. */
      readonly slip: number;
    };

export function trendOf({ ends }: TrendItem): Trend {
  const dated = ends.filter((end) => end !== null);
  const [first, last] = [dated[0], dated.at(-1)];
  if (first === undefined || last === undefined) return { kind: 'undated' };
  const slip = quartersBetween(first, last);
  return { kind: slip > 0 ? 'later' : slip < 0 ? 'earlier' : 'steady', first, last, slip };
}

/** "FY28 Q1 → FY28 Q3, 2Q later". */
export function trendText(item: TrendItem): string {
  const trend = trendOf(item);
  if (trend.kind === 'undated') return 'never dated';
  const { first, last, slip } = trend;
  const course =
    slip === 0
      ? `${quarterLabel(last)}, ${hasMoved(item) ? 'moved and back' : 'as planned'}`
      : `${quarterLabel(first)} → ${quarterLabel(last)}, ${slipText(slip)}`;
  return [course, stateText(item)].filter(Boolean).join(', ');
}

/** "2Q later"; empty when nothing moved. */
export function slipText(slip: number): string {
  return slip === 0 ? '' : `${Math.abs(slip)}Q ${slip > 0 ? 'later' : 'earlier'}`;
}

function hasMoved({ ends }: TrendItem): boolean {
  return new Set(ends.filter((end) => end !== null)).size > 1;
}

function stateText({ delivered, ends }: TrendItem): string {
  if (delivered) return 'delivered';
  return ends.at(-1) === null ? 'no longer dated' : '';
}

const ORDER = { later: 0, earlier: 1, steady: 2, undated: 3 } satisfies Record<Trend['kind'], number>;

/** Most slipped first, then those moved earlier, then the steady; never dated last; equals by name. */
export function bySlip(items: readonly TrendItem[]): readonly TrendItem[] {
  return items
    .map((item) => ({ item, trend: trendOf(item) }))
    .sort(
      (a, b) =>
        ORDER[a.trend.kind] - ORDER[b.trend.kind] ||
        movedBy(b.trend) - movedBy(a.trend) ||
        a.item.name.localeCompare(b.item.name),
    )
    .map(({ item }) => item);
}

function movedBy(trend: Trend): number {
  return trend.kind === 'undated' ? 0 : Math.abs(trend.slip);
}

/** "Planned ends over 4 revisions: of 26 items 3 are later, 1 is earlier and 22 are as planned." */
export function trendSentence(items: readonly TrendItem[], revisions: number): string {
  const count = (kind: Trend['kind']) => items.filter((item) => trendOf(item).kind === kind).length;
  const is = (number: number) => `${number} ${number === 1 ? 'is' : 'are'}`;
  const dated = items.length - count('undated');
  const parts = `${is(count('later'))} later, ${is(count('earlier'))} earlier and ${is(count('steady'))} as planned`;
  return `Planned ends over ${revisions} revisions: of ${dated} ${dated === 1 ? 'item' : 'items'} ${parts}.`;
}
