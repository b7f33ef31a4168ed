import { formatQuarter, type YearRule } from '@northing/domain';
import { anchorInName } from './anchors.js';

export interface SuggestedAnchor {
  readonly name: string;
  /** `FY2027-Q1`; null when the name tells none. */
  readonly anchorQuarter: string | null;
}

/** Files in the order of the quarters that their names tell; files that tell none come last, by name. */
export function suggestAnchors(names: readonly string[], calendar: YearRule): readonly SuggestedAnchor[] {
  return names
    .map((name) => ({ name, quarter: anchorInName(name, calendar) }))
    .sort((a, b) => (a.quarter ?? Infinity) - (b.quarter ?? Infinity) || (a.name < b.name ? -1 : 1))
    .map(({ name, quarter }) => ({ name, anchorQuarter: quarter === null ? null : formatQuarter(quarter) }));
}
