import { ItemLink } from '../item/item-parts.js';
import type { ItemRef } from '../address/item-token.js';
import { counted } from '../words/numbers.js';
import { enablerName, type OverviewFacts } from './overview-facts.js';

interface DeliveredPairProps {
  readonly facts: OverviewFacts;
  readonly onOpen: (item: ItemRef) => void;
}

/** Delivered last year and in progress this year, side by side, open to the named lists. */
export function DeliveredPair({ facts, onOpen }: DeliveredPairProps) {
  const { delivered, inProgress } = facts.context.metrics.load;
  return (
    <details className="overview-pair">
      <summary>Show both lists</summary>
      <div className="overview-pair__lists">
        {[
          { label: 'Delivered in the last four quarters', ids: delivered },
          { label: 'In progress', ids: inProgress },
        ].map(({ label, ids }) => (
          <section key={label}>
            <h4>{`${label}: ${counted(ids.length, 'project')}`}</h4>
            <ul className="item-list">
              {ids.map((id) => (
                <ItemLink
                  key={id}
                  name={enablerName(facts, id)}
                  to={{ type: 'enabler', id }}
                  onOpen={onOpen}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </details>
  );
}
