import { quarterLabel, type KeyResult } from '@northing/domain';
import { percent } from '../words/numbers.js';
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
  const { name, unit, baseline, target, actual, dueQuarter } = result;
  const side = (value: number | null) => (value === null ? 'not set' : measured(value, unit));
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
        <span>{side(baseline)}</span>
        <span aria-hidden>→</span>
        <span className="item-result__actual">
          {actual === null ? 'not measured yet' : `now ${side(actual)}`}
        </span>
        <span aria-hidden>→</span>
        <span>{side(target)}</span>
      </p>
      <p className="item-result__note">
        {attainment !== null && `${percent(attainment)} attained, `}
        {dueQuarter === null ? 'no due quarter' : `due ${quarterLabel(dueQuarter)}`}
      </p>
    </div>
  );
}
