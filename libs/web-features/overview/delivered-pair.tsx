import { PairBars, type PairSide } from '@northing/web-ui';
import { useState } from 'react';
import type { ItemRef } from '../address/item-token.js';
import { ItemLink } from '../item/item-parts.js';
import { counted } from '../words/numbers.js';
import { enablerName, type OverviewFacts } from './overview-facts.js';

interface DeliveredPairProps {
  readonly facts: OverviewFacts;
  readonly onOpen: (item: ItemRef) => void;
}

const SIDES = [
  { key: 'delivered', label: 'Delivered in four quarters', look: 'delivered' },
  { key: 'inProgress', label: 'In progress', look: 'progress' },
] as const;

/** Delivered last year and in progress this year, side by side, open to the named lists. */
export function DeliveredPair({ facts, onOpen }: DeliveredPairProps) {
  const { load } = facts.context.metrics;
  const [shown, setShown] = useState<(typeof SIDES)[number]['key'] | null>(null);
  const sideOf = ({ key, label, look }: (typeof SIDES)[number]): PairSide => ({
    key,
    label,
    look,
    amount: { kind: 'known', count: load[key].length },
    ...(load[key].length > 0 && { onOpen: () => setShown(shown === key ? null : key) }),
  });
  return (
    <div className="overview-pair">
      <PairBars
        label="Delivered and in progress"
        sides={[sideOf(SIDES[0]), sideOf(SIDES[1])]}
        format={(count) => counted(count, 'project')}
      />
      {shown !== null && (
        <section aria-live="polite">
          <h4>{SIDES.find(({ key }) => key === shown)?.label}</h4>
          <ul className="item-list">
            {load[shown].map((id) => (
              <ItemLink key={id} name={enablerName(facts, id)} to={{ type: 'enabler', id }} onOpen={onOpen} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
