import type { RevisionHead } from '@northing/domain';
import { ChangeBars, DecisionCard, type DecisionVerdictProps } from '@northing/web-ui';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { insightsAddress } from '../address/insights-view.js';
import { FieldTable } from '../compare/change-detail.js';
import { allLines } from '../compare/change-lines.js';
import { usePlan, useToday } from '../shell/plan-context.js';
import { changedBars } from './changed-bars.js';
import { decisionEffects } from './decision-effects.js';
import { decisionView, type DecisionBundle } from './decision-view.js';
import { effectNames, reviewedContents } from './effect-facts.js';
import type { Room } from './read-room.js';
import type { Reviewed } from './use-reviewed.js';
import type { ReviewActions } from './use-review-actions.js';
import { useSaving } from './use-saving.js';

interface DecisionPaneProps {
  readonly bundle: DecisionBundle;
  readonly of: number;
  readonly revision: RevisionHead;
  readonly room: Room;
  readonly reviewed: Reviewed;
  readonly act: ReviewActions;
  readonly verdict: DecisionVerdictProps;
}

/** All that is needed to take one decision. */
export function DecisionPane({ bundle, of, revision, room, reviewed, act, verdict }: DecisionPaneProps) {
  const plan = usePlan();
  const today = useToday();
  const navigate = useNavigate();
  const saving = useSaving();
  const { items, id } = bundle.decision;
  const effects = useMemo(
    () => decisionEffects(items, reviewedContents(reviewed, plan), effectNames(reviewed, plan)),
    [items, reviewed, plan],
  );
  const view = decisionView(bundle, effects, {
    ...{ plan, today },
    submittedById: revision.submittedById,
    comments: room.comments,
    insightAddress: (open) => insightsAddress({ plan: plan.id, open }),
  });
  const commenting = {
    state: saving.state,
    onComment: (text: string) => saving.run(() => act.comment(id, text)),
  };
  return (
    <DecisionCard
      decision={view}
      of={of}
      changes={
        <>
          <ChangeBars bars={changedBars(bundle.entries, reviewed.model.context)} />
          <AllFields bundle={bundle} reviewed={reviewed} />
        </>
      }
      commenting={commenting}
      verdict={verdict}
      onNavigate={(href) => void navigate(href)}
    />
  );
}

/** Every field before and after, folded: the picture tells most of it. */
function AllFields({ bundle, reviewed }: Pick<DecisionPaneProps, 'bundle' | 'reviewed'>) {
  const { compared, model } = reviewed;
  const tables = bundle.entries.map(({ key, item, rows }) => ({
    ...{ key, name: item.name },
    lines: allLines(
      rows.map(({ change }) => change),
      item,
      model.context,
    ),
  }));
  const told = tables.filter(({ lines }) => lines.length > 0);
  if (told.length === 0) return null;
  return (
    <details className="room-fields">
      <summary>Every field, before and after</summary>
      {told.map(({ key, name, lines }) => (
        <section key={key}>
          <h4>{name}</h4>
          <FieldTable lines={lines} compared={compared} />
        </section>
      ))}
    </details>
  );
}
