import { ShareBar, StatusChip } from '@northing/web-ui';
import { usePlan } from '../shell/plan-context.js';
import { counted } from '../words/numbers.js';
import { confirmedText, type TimingCount } from './unit-timing.js';

interface TimingBarProps {
  /** Whose conversations, e.g. a unit's name. */
  readonly label: string;
  readonly count: TimingCount;
}

/** When IT was brought in: before or after the decision, with how far the entries can be relied on. */
export function TimingBar({ label, count }: TimingBarProps) {
  const { settings } = usePlan();
  const { before, after } = count;
  const total = before + after;
  if (total === 0)
    return <p className="partner-none">– Nobody recorded whether IT came in before a decision</p>;
  return (
    <div className="partner-timing">
      <ShareBar
        label={`When IT is brought in, ${label}`}
        parts={[
          { key: 'before', label: 'Before deciding', amount: before },
          { key: 'after', label: 'After deciding', amount: after },
        ]}
        format={(amount) => counted(amount, 'conversation')}
        none=""
        legend={false}
      />
      <p className="partner-timing__note">
        {`${before} of ${total} before. ${confirmedText(count)}.`}
        {total < settings.smallSample && <StatusChip tone="line">Few entries</StatusChip>}
      </p>
    </div>
  );
}

/** What the two fills mean; each bar says its parts in words. */
export function TimingLegend() {
  return (
    <ul className="partner-legend" aria-hidden>
      <li>
        <span className="n-share-key" data-part="1" /> Before deciding
      </li>
      <li>
        <span className="n-share-key" data-part="2" /> After deciding
      </li>
    </ul>
  );
}
