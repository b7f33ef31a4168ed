import { similarItems, type DemandRequest, type SimilarItem } from '@northing/domain';
import { PanelSection } from '@northing/web-ui';
import { useId, useMemo } from 'react';
import { Link } from 'react-router';
import { revisionToken } from '../address/revision-token.js';
import { roadmapAddress } from '../address/roadmap-view.js';
import { nameOf } from '../plan/plan-frame.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { newestOf, usePlan } from '../shell/plan-context.js';
import { sentenceList } from '../words/numbers.js';

interface SimilarSectionProps {
  readonly request: DemandRequest;
  readonly index: PlanIndex;
}

/** What the plan holds already that may answer the request, enablers beside capabilities. */
export function SimilarSection({ request, index }: SimilarSectionProps) {
  const { enablers, capabilities } = useMemo(() => similarItems(request, index.content), [request, index]);
  return (
    <PanelSection title="Similar in the plan">
      <div className="demand-beside">
        <SimilarList title="Enablers" type="enabler" items={enablers} index={index} />
        <SimilarList title="Capabilities" type="capability" items={capabilities} index={index} />
      </div>
    </PanelSection>
  );
}

interface SimilarListProps {
  readonly title: string;
  readonly type: 'enabler' | 'capability';
  readonly items: readonly SimilarItem[];
  readonly index: PlanIndex;
}

function SimilarList({ title, type, items, index }: SimilarListProps) {
  const plan = usePlan();
  const heading = useId();
  const newest = newestOf(plan);
  const rev = newest && revisionToken(newest);
  return (
    <section aria-labelledby={heading}>
      <h4 id={heading}>{title}</h4>
      {items.length === 0 ? (
        <p className="demand-note">None shares a word or an outcome with it.</p>
      ) : (
        <ul className="demand-similar">
          {items.map((item) => (
            <li key={item.id}>
              <Link to={roadmapAddress({ plan: plan.id, rev, item: { type, id: item.id } })}>
                {item.name}
              </Link>
              <span className="demand-note">{sharedText(item, index)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function sharedText({ words, outcomeIds }: SimilarItem, { outcomes }: PlanIndex): string {
  const parts = [
    ...(words.length > 0 ? [`Words: ${words.join(', ')}`] : []),
    ...(outcomeIds.length > 0
      ? [`Serves ${sentenceList(outcomeIds.map((id) => nameOf(outcomes, id) ?? id))}`]
      : []),
  ];
  return parts.join('. ');
}
