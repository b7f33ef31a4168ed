import { Button } from '@northing/web-ui';
import { hiddenWords } from './forecast-words.js';
import type { SlipForecasts } from './slip-forecast.js';

interface P80SwitchProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly forecasts: Pick<SlipForecasts, 'shown' | 'backtest'>;
}

/** Reads outcomes by the quarter in which eight of ten runs are done; says why where the plan's forecasts are hidden. */
export function P80Switch({ on, onChange, forecasts }: P80SwitchProps) {
  return (
    <Button
      variant="secondary"
      aria-pressed={on}
      disabledReason={hiddenWords(forecasts)}
      onClick={() => onChange(!on)}
    >
      Use P80
    </Button>
  );
}
