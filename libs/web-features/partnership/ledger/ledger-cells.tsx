import type { LedgerEntry } from '@northing/domain';
import { Link, useLocation } from 'react-router';
import { insightsAddress } from '../../address/insights-view.js';
import { registerAddress } from '../../address/register-view.js';
import { itemHref } from '../../item/item-href.js';
import { nameOf } from '../../plan/plan-frame.js';
import { usePlan } from '../../shell/plan-context.js';
import { enablerText, movedText } from './ledger-rows.js';

interface CellProps {
  readonly entry: LedgerEntry;
}

/** What was brought, by whom, and whether the business stands for it. */
export function BroughtCell({ entry }: CellProps) {
  const { source, sourceId, title, businessUnitId, personId, isConfirmed } = entry;
  const { id: plan, units, people } = usePlan();
  const isTold = source === 'engagement';
  const open = { plan, open: sourceId };
  const what = isTold ? `Conversation with ${nameOf(units, businessUnitId) ?? 'a unit'}` : 'Evidence';
  const confirmed = isConfirmed ? 'confirmed' : 'not confirmed';
  const notes = [title === null ? null : what, nameOf(people, personId), isTold ? confirmed : null];
  return (
    <>
      <Link to={isTold ? registerAddress(open) : insightsAddress(open)}>{title ?? what}</Link>
      <span className="partner-none">{notes.filter((note) => note !== null).join(', ')}</span>
    </>
  );
}

export function EvidenceCell({
  entry,
  titles,
}: CellProps & { readonly titles: ReadonlyMap<string, string> }) {
  const { id: plan } = usePlan();
  if (entry.insightIds.length === 0) return <>–</>;
  return (
    <ul>
      {entry.insightIds.map((id) => (
        <li key={id}>
          <Link to={insightsAddress({ plan, open: id })}>{titles.get(id) ?? id}</Link>
        </li>
      ))}
    </ul>
  );
}

export function EnablerCell({ entry }: CellProps) {
  const location = useLocation();
  const { enabler, enablerId } = entry;
  if (!enabler) return <>{enablerId === null ? '–' : 'Named, not published yet'}</>;
  const { id, name, isInPlan } = enabler;
  return (
    <>
      {isInPlan ? <Link to={itemHref(location, { type: 'enabler', id })}>{name}</Link> : name}
      <span className="partner-none">{enablerText(entry)}</span>
    </>
  );
}

export function MovedCell({ entry }: CellProps) {
  const lines = entry.keyResults.map(movedText).filter((text) => text !== null);
  if (lines.length === 0) return <>–</>;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
