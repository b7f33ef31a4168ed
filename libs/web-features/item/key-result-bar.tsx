import { quarterLabel, type KeyResult } from '@northing/domain';
import { percent, plainNumber } from '../words/numbers.js';
import { measured, unattainableReason } from './key-result-words.js';
import { MissingFigure } from './missing-figure.js';
import './outcome-figures.css';

interface KeyResultBarProps {
  readonly result: KeyResult;
  /** 0 to 1; null when it cannot be told. */
  readonly attainment: number | null;
}

/** One key result: how far the way from its baseline to its target has been gone. */
export function KeyResultBar({ result, attainment }: KeyResultBarProps) {
  const { name, unit, actual, dueQuarter } = result;
  return (
    <div className="item-result">
      <p className="item-result__name">{name}</p>
      {attainment === null ? (
        <MissingFigure why={unattainableReason(result) ?? 'Cannot be measured'} />
      ) : (
        <span className="item-result__track" role="img" aria-label={`${percent(attainment)} attained`}>
          <span style={{ width: percent(attainment) }} />
        </span>
      )}
      <p className="item-result__figures n-num">
        <span className="item-result__actual">
          {actual === null ? 'not measured yet' : `now ${measured(actual, unit)}`}
        </span>
        <span>{spanOf(result)}</span>
      </p>
      <p className="item-result__note">
        {attainment !== null && `${percent(attainment)} attained, `}
        {dueQuarter === null ? 'no due quarter' : `due ${quarterLabel(dueQuarter)}`}
      </p>
    </div>
  );
}

/** `12 → 32%`: the way a key result has to go, its unit once. */
function spanOf({ baseline, target, unit }: KeyResult): string {
  const from = baseline === null ? 'not set' : plainNumber(baseline);
  return `${from} → ${target === null ? 'not set' : measured(target, unit)}`;
}
