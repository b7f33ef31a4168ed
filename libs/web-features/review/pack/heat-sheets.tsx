import { capabilityTree, type Capability } from '@northing/domain';
import { GAP_SCALE, heatLevel, maturityText } from '@northing/web-ui';
import { plainNumber } from '../../words/numbers.js';
import { continued, dealt, type PackFacts, type Sheet } from './sheet.js';

/** Five columns of eight. */
const TILES = 40;

interface Tile {
  readonly capability: Capability;
  /** Gap × importance; null where it was not assessed. */
  readonly weighted: number | null;
}

/** Capabilities by gap × importance, the largest first. */
export function heatSheets({ reviewed }: PackFacts): readonly Sheet[] {
  const { index, metrics } = reviewed.reading;
  const gaps = new Map(
    metrics.capabilityGaps.map(({ capabilityId, weightedGap }) => [capabilityId, weightedGap]),
  );
  const tiles = capabilityTree(index.content.capabilities)
    .leaves.map((capability): Tile => ({ capability, weighted: gaps.get(capability.id) ?? null }))
    .toSorted((a, b) => (b.weighted ?? -1) - (a.weighted ?? -1));
  return dealt(tiles, TILES).map((shown, page) => ({
    id: `heat-${page}`,
    headline: continued(heatHeadline(tiles), page),
    note: 'The number is gap × importance; below it current and target maturity.',
    body: (
      <ul className="pack-heat">
        {shown.map(({ capability, weighted }) => (
          <li key={capability.id} data-heat={weighted === null ? 'none' : heatLevel(weighted, GAP_SCALE)}>
            <span>{capability.name}</span>
            <b>{weighted === null ? '–' : plainNumber(weighted)}</b>
            <span>{maturityText(capability.currentMaturity, capability.targetMaturity)}</span>
          </li>
        ))}
      </ul>
    ),
  }));
}

/** `Largest gap: Demand forecasting, 15; 12 of 17 capabilities are below target`. */
export function heatHeadline(tiles: readonly Tile[]): string {
  const open = tiles.filter(({ weighted }) => (weighted ?? 0) > 0);
  const [largest] = open;
  if (!largest) return 'No capability is below its target.';
  const count = `${open.length} of ${tiles.length} capabilities ${open.length === 1 ? 'is' : 'are'} below target`;
  return `Largest gap: ${largest.capability.name}, ${plainNumber(largest.weighted ?? 0)}; ${count}.`;
}
