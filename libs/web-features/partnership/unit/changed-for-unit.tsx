import type { RevisionHead } from '@northing/domain';
import { ChangeMark } from '@northing/web-ui';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { compareAddress, NO_CHANGE_FILTER } from '../../address/compare-view.js';
import { revisionLabel, revisionToken } from '../../address/revision-token.js';
import { inListOrder } from '../../compare/change-groups.js';
import { itemLine } from '../../compare/change-words.js';
import type { Compared } from '../../compare/read-comparison.js';
import { useCompareModel } from '../../compare/use-compare-model.js';
import { useChangeRows, useComparison } from '../../compare/use-comparison.js';
import { usePlan } from '../../shell/plan-context.js';
import { WithLoaded } from '../../shell/states.js';
import { counted } from '../../words/numbers.js';

/** As many as fit the brief; the comparison has all. */
const SHOWN = 5;

/** What the latest published comparison changed for the unit. */
export function ChangedForUnit({ unitId }: { readonly unitId: string }) {
  const { revisions } = usePlan();
  const published = revisions.filter(({ state }) => state === 'published' || state === 'superseded');
  const [from, to] = published.slice(-2);
  if (!from || !to) {
    return <p className="partner-none">– Two published revisions are needed to tell what changed.</p>;
  }
  return <Between {...{ unitId, from, to }} />;
}

interface BetweenProps {
  readonly unitId: string;
  readonly from: RevisionHead;
  readonly to: RevisionHead;
}

function Between({ unitId, from, to }: BetweenProps) {
  const plan = usePlan();
  const loaded = useComparison({ planId: plan.id, from: from.sequence, to: to.sequence });
  return (
    <WithLoaded loaded={loaded} what="The comparison">
      {(outcome) =>
        outcome.kind === 'compared' ? (
          <Changes unitId={unitId} compared={outcome.compared} />
        ) : (
          <p className="partner-none">– {outcome.message}</p>
        )
      }
    </WithLoaded>
  );
}

function Changes({ unitId, compared }: { readonly unitId: string; readonly compared: Compared }) {
  const plan = usePlan();
  const { from, to } = compared;
  const rows = useChangeRows({ planId: plan.id, from: from.sequence, to: to.sequence });
  const view = useMemo(() => ({ filter: { ...NO_CHANGE_FILTER, unitIds: [unitId] }, group: null }), [unitId]);
  const model = useCompareModel(compared, rows, view);
  const entries = inListOrder(model.groups.decisions);
  const all = compareAddress({
    ...{ plan: plan.id, filter: view.filter },
    pair: { from: revisionToken(from), to: revisionToken(to) },
  });
  return (
    <>
      <ul className="unit-list">
        {entries.slice(0, SHOWN).map(({ key, item, rows: own }) => (
          <li key={key}>
            {item.mark !== null && <ChangeMark kind={item.mark} wordHidden />}
            {item.name}
            <span className="partner-none">
              {itemLine(
                item,
                own.map(({ change }) => change),
                model.context,
              )}
            </span>
          </li>
        ))}
      </ul>
      <Link className="partner-onward" to={all}>
        {entries.length === 0
          ? `Nothing was decided about its work in ${revisionLabel(to)}`
          : `${counted(entries.length, 'change')} in ${revisionLabel(to)}, since ${revisionLabel(from)}`}
      </Link>
    </>
  );
}
