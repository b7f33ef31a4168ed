import { CourseChart } from '@northing/web-ui';
import { percent } from '../words/numbers.js';
import { coursePoints } from './course-points.js';
import { ForecastMethod } from './forecast-method.js';
import './finish-forecast.css';
import { backtestWords } from './forecast-words.js';
import type { SlipForecasts } from './slip-forecast.js';
import type { Span } from './span.js';
import { reliabilityReading, type MeasuredStep } from './steady-reading.js';
import { SteadySection } from './steady-section.js';

interface ReliabilitySectionProps {
  readonly span: Span;
  readonly steps: readonly MeasuredStep[];
  readonly forecasts: SlipForecasts | null;
}

/** Whether what was due came, and how forecasts from past slips did. */
export function ReliabilitySection({ span, steps, forecasts }: ReliabilitySectionProps) {
  return (
    <SteadySection title="Forecast reliability" reading={reliabilityReading(steps)}>
      {steps.length > 0 && (
        <CourseChart
          label="Delivered when due"
          points={coursePoints(span, steps, ({ forecastReliability }) => forecastReliability)}
          format={percent}
        />
      )}
      {forecasts && <BacktestWords forecasts={forecasts} />}
    </SteadySection>
  );
}

function BacktestWords({ forecasts }: { readonly forecasts: SlipForecasts }) {
  return (
    <div className="steady-backtest">
      <h4>Forecasts from past slips</h4>
      {backtestWords(forecasts).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <ForecastMethod />
    </div>
  );
}
