import { isOpen, type Enabler } from '@northing/domain';
import { PanelSection } from '@northing/web-ui';
import { usePlan } from '../shell/plan-context.js';
import { WithLoaded } from '../shell/states.js';
import { ForecastMethod } from './forecast-method.js';
import { readingOf } from './forecast-words.js';
import { useSlipForecasts, type SlipForecasts } from './slip-forecast.js';
import './finish-forecast.css';

interface FinishForecastSectionProps {
  readonly enabler: Enabler;
  readonly sequence: number;
}

/** When open work will really be done, from how plans slipped so far; why nothing is said where nothing is. */
export function FinishForecastSection({ enabler, sequence }: FinishForecastSectionProps) {
  const plan = usePlan();
  const loaded = useSlipForecasts(plan.id, sequence);
  if (!isOpen(enabler)) return null;
  return (
    <PanelSection title="Forecast from past slips">
      <WithLoaded loaded={loaded} what="The forecast">
        {(forecasts) => forecasts && <FinishForecast enablerId={enabler.id} forecasts={forecasts} />}
      </WithLoaded>
    </PanelSection>
  );
}

interface FinishForecastProps {
  readonly enablerId: string;
  readonly forecasts: SlipForecasts;
}

function FinishForecast({ enablerId, forecasts }: FinishForecastProps) {
  const plan = usePlan();
  const reading = readingOf(forecasts.byEnabler.get(enablerId), forecasts, plan);
  return (
    <div className="finish-forecast">
      {reading.kind === 'shown' ? (
        <>
          <p className="finish-forecast__figure">{reading.figure}</p>
          <p>{reading.basis}</p>
          <p>{reading.record}</p>
        </>
      ) : (
        <p>
          <span aria-hidden>– </span>
          {reading.why}
        </p>
      )}
      <ForecastMethod />
    </div>
  );
}
