import { HEAT_LEVELS, type HeatScale } from './heat-scale.js';
import './heat-tile.css';
import './heat-legend.css';

export interface HeatLegendProps {
  readonly scale: HeatScale;
  /** What the hatched tiles are. */
  readonly unrated?: string;
  /** Whether the tiles have squares of maturity. */
  readonly squares?: boolean;
}

/** The five ranges of a heat scale, the hatched tiles, and what the squares mean. */
export function HeatLegend({ scale, unrated = 'Not assessed', squares = true }: HeatLegendProps) {
  return (
    <div className="n-heat-legend" role="group" aria-label="Legend">
      <span aria-hidden>{scale.label}</span>
      <ul aria-label={scale.label}>
        {HEAT_LEVELS.map((level) => (
          <li key={level}>
            <span className="n-heat-legend__fill" data-heat={level} aria-hidden />
            {scale.ranges[level]}
          </li>
        ))}
        <li>
          <span className="n-heat-legend__fill" data-heat="none" aria-hidden />
          {unrated}
        </li>
      </ul>
      {squares && <Squares />}
    </div>
  );
}

function Squares() {
  return (
    <ul aria-label="Squares">
      <li>
        <span className="n-maturity__square" data-fill="full" aria-hidden />
        current
      </li>
      <li>
        <span className="n-maturity__square" data-target="true" aria-hidden />
        target
      </li>
    </ul>
  );
}
