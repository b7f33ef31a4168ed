import { ItemHistoryDocument } from '@northing/web-data';
import { PanelSection } from '@northing/web-ui';
import { useMemo } from 'react';
import { revisionLabel } from '../address/revision-token.js';
import type { ItemRef } from '../address/item-token.js';
import type { WordsContext } from '../plan/field-words.js';
import { useLoaded, type Loaded } from '../plan/loaded.js';
import { WithLoaded } from '../shell/states.js';
import { historySteps, readHistory, type HistoryEntry } from './history.js';

export function useItemHistory(planId: string, { type, id }: ItemRef): Loaded<readonly HistoryEntry[]> {
  const variables = useMemo(
    () => (type === 'team' || type === 'envelope' ? null : { planId, entityType: type, entityId: id }),
    [planId, type, id],
  );
  return useLoaded(ItemHistoryDocument, { variables }, readHistory);
}

interface ItemHistorySectionProps {
  readonly history: Loaded<readonly HistoryEntry[]>;
  readonly context: WordsContext;
}

/** What became of the item from revision to revision, and why. */
export function ItemHistorySection({ history, context }: ItemHistorySectionProps) {
  return (
    <PanelSection title="History">
      <WithLoaded loaded={history} what="The history">
        {(entries) => (
          <ol className="item-history">
            {historySteps(entries, context).map(({ revision, changes, drivers }) => (
              <li key={revision.id}>
                <span className="item-history__revision">{revisionLabel(revision)}</span>
                {changes.map((change) => (
                  <p key={change} className="item-history__text">
                    {change}
                  </p>
                ))}
                {drivers.map((driver) => (
                  <p key={driver} className="item-history__why">
                    {driver}
                  </p>
                ))}
              </li>
            ))}
          </ol>
        )}
      </WithLoaded>
    </PanelSection>
  );
}
