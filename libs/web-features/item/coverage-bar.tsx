import { percent } from '../words/numbers.js';
import './outcome-figures.css';

interface CoverageBarProps {
  /** 0 to 1. */
  readonly planned: number;
  readonly forecast: number;
  /** Null where no threshold applies, e.g. for one capability. */
  readonly threshold: number | null;
}

/** Planned (outlined) and forecast (filled) on one track, with a tick at the threshold. */
export function CoverageBar({ planned, forecast, threshold }: CoverageBarProps) {
  return (
    <span className="item-coverage" role="img" aria-label={coverageText({ planned, forecast, threshold })}>
      <span className="item-coverage__planned" style={{ width: percentWidth(planned) }} />
      <span className="item-coverage__forecast" style={{ width: percentWidth(forecast) }} />
      {threshold !== null && (
        <span className="item-coverage__tick" style={{ insetInlineStart: percentWidth(threshold) }} />
      )}
    </span>
  );
}

function percentWidth(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}

/** "90% planned, 78% forecast, threshold 80%". */
export function coverageText({ planned, forecast, threshold }: CoverageBarProps): string {
  const figures = `${percent(planned)} planned, ${percent(forecast)} forecast`;
  return threshold === null ? figures : `${figures}, threshold ${percent(threshold)}`;
}
