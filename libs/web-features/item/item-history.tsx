import { ItemHistoryDocument } from '@northing/web-data';
import { MilestoneTrend, PanelSection } from '@northing/web-ui';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { insightsAddress } from '../address/insights-view.js';
import { revisionLabel } from '../address/revision-token.js';
import type { ItemRef } from '../address/item-token.js';
import type { WordsContext } from '../plan/field-words.js';
import { useLoaded, type Loaded } from '../plan/loaded.js';
import { nameOf } from '../plan/plan-frame.js';
import { usePlan, useToday } from '../shell/plan-context.js';
import { WithLoaded } from '../shell/states.js';
import { dayLabel } from '../words/dates.js';
import {
  endsOf,
  historySteps,
  readHistory,
  reasonFields,
  reasonNote,
  type AnyItem,
  type HistoryEntry,
  type HistoryReason,
} from './history.js';

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

/** What became of the item from revision to revision, who changed it when and why, beside its planned ends. */
export function ItemHistorySection({ history, context }: ItemHistorySectionProps) {
  return (
    <PanelSection title="History">
      <WithLoaded loaded={history} what="The history">
        {(entries) => (
          <>
            <Trend entries={entries} />
            <ol className="item-history">
              {historySteps(entries, context).map(({ revision, changes, reasons }) => (
                <li key={revision.id}>
                  <span className="item-history__revision">{revisionLabel(revision)}</span>
                  {changes.map((change) => (
                    <p key={change} className="item-history__text">
                      {change}
                    </p>
                  ))}
                  {reasons.map((reason) => (
                    <Reason
                      key={`${reason.driver} ${reason.fields.join()}`}
                      reason={reason}
                      type={typeOf(entries)}
                    />
                  ))}
                </li>
              ))}
            </ol>
          </>
        )}
      </WithLoaded>
    </PanelSection>
  );
}

function typeOf(entries: readonly HistoryEntry[]): AnyItem['type'] {
  return entries.find(({ held }) => held !== null)?.held?.type ?? 'enabler';
}

function Reason({ reason, type }: { readonly reason: HistoryReason; readonly type: AnyItem['type'] }) {
  const { id: plan, people } = usePlan();
  const today = useToday();
  const fields = reasonFields(type, reason);
  const person = (id: string) => nameOf(people, id) ?? id;
  return (
    <div className="item-history__why">
      <p>{fields === null ? reason.driver : `${fields}: ${reason.driver}`}</p>
      <p className="item-history__text">{reasonNote(reason, person, (day) => dayLabel(day, today))}</p>
      {reason.evidence.map(({ id, title }) => (
        <p key={id} className="item-history__text">
          Rests on <Link to={insightsAddress({ plan, open: id })}>{title}</Link>
        </p>
      ))}
    </div>
  );
}

/** The planned end over the revisions; nothing for what has none. */
function Trend({ entries }: { readonly entries: readonly HistoryEntry[] }) {
  const ends = useMemo(() => endsOf(entries), [entries]);
  const held = entries.findLast(({ held: item }) => item !== null)?.held;
  if (ends.length < 2 || held?.type !== 'enabler') return null;
  const { id, name, stage } = held.item;
  return (
    <MilestoneTrend
      label={`Planned end of ${name}`}
      revisions={entries.map(({ revision }) => ({
        key: revision.id,
        label: revisionLabel(revision),
        quarter: revision.anchorQuarter,
      }))}
      items={[{ id, name, ends, delivered: stage === 'delivered' }]}
      selectedId={id}
      onSelect={() => undefined}
      height={200}
    />
  );
}
