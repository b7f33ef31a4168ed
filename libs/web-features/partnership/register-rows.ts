import { quarterLabel, type ShadowItItem } from '@northing/domain';
import { matchesText } from '../address/item-filter.js';
import type { RegisterView } from '../address/register-view.js';
import type { LoggedEngagement } from './read-partnership.js';

/** How the address writes a quarter: `FY27Q3`. */
export function quarterToken(quarter: LoggedEngagement['quarter']): string {
  return quarterLabel(quarter).replace(' ', '');
}

type Filter = Pick<RegisterView, 'text' | 'unit' | 'quarter' | 'timing'>;

/** What fits every filter, the newest first; `wordsOf` is all that text is looked for in. */
export function shownEngagements(
  engagements: readonly LoggedEngagement[],
  { text, unit, quarter, timing }: Filter,
  wordsOf: (engagement: LoggedEngagement) => string,
): readonly LoggedEngagement[] {
  return engagements
    .filter(
      (each) =>
        (unit === null || each.businessUnitId === unit) &&
        (quarter === null || quarterToken(each.quarter) === quarter) &&
        (timing === null || each.timing === timing) &&
        matchesText(text.trim().toLowerCase(), wordsOf(each)),
    )
    .toSorted((a, b) => b.quarter - a.quarter || (b.date ?? '').localeCompare(a.date ?? ''));
}

/** What fits, what still waits for a decision first, the dearest first. */
export function shownItems(
  items: readonly ShadowItItem[],
  { text, unit }: Pick<RegisterView, 'text' | 'unit'>,
): readonly ShadowItItem[] {
  const rank = ({ disposition }: ShadowItItem) =>
    disposition === 'discovered' ? 0 : disposition === 'tolerated' ? 1 : 2;
  return items
    .filter(
      (each) =>
        (unit === null || each.businessUnitId === unit) &&
        matchesText(text.trim().toLowerCase(), `${each.name} ${each.supplier ?? ''}`),
    )
    .toSorted((a, b) => rank(a) - rank(b) || b.annualCost - a.annualCost);
}
