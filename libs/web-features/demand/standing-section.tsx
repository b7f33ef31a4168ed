import { successorsOf, type DemandRequest } from '@northing/domain';
import { PanelSection } from '@northing/web-ui';
import { Circle, CircleCheck } from 'lucide-react';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { revisionToken } from '../address/revision-token.js';
import { roadmapAddress } from '../address/roadmap-view.js';
import { nameOf } from '../plan/plan-frame.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { newestOf, usePlan, useToday } from '../shell/plan-context.js';
import { WithLoaded } from '../shell/states.js';
import { dayLabel } from '../words/dates.js';
import type { EnablerRun } from './read-demand.js';
import { standingSteps, type StandingStep } from './standing.js';
import { useEnablerRun } from './use-demand.js';

interface StandingSectionProps {
  readonly request: DemandRequest;
  readonly index: PlanIndex;
}

/** The way of a request so far, down to the revision in which it arrived or left. */
export function StandingSection({ request, index }: StandingSectionProps) {
  const plan = usePlan();
  const loaded = useEnablerRun(plan.id, request.enablerId);
  return (
    <PanelSection title="Where it stands">
      {request.enablerId === null ? (
        <Steps steps={standingSteps(request, [])} />
      ) : (
        <WithLoaded loaded={loaded} what="The way of its enabler">
          {(found) => <Way {...{ request, index, found }} enablerId={request.enablerId ?? ''} />}
        </WithLoaded>
      )}
    </PanelSection>
  );
}

type WayProps = StandingSectionProps & { readonly found: EnablerRun; readonly enablerId: string };

function Way({ request, index, found, enablerId }: WayProps) {
  const steps = useMemo(() => standingSteps(request, found.run), [request, found]);
  const successors = successorsOf(index.content.enablers, enablerId);
  return (
    <>
      <Steps steps={steps} />
      <p className="demand-way">
        Its enabler is <EnablerLink id={enablerId} name={found.name ?? enablerId} />.
        {successors.length > 0 && ' It went on as '}
        {successors.map((id, at) => (
          <span key={id}>
            {at > 0 && ', '}
            <EnablerLink id={id} name={nameOf(index.enablers, id) ?? id} />
          </span>
        ))}
        {successors.length > 0 && '.'}
      </p>
    </>
  );
}

export function EnablerLink({ id, name }: { readonly id: string; readonly name: string }) {
  const plan = usePlan();
  const newest = newestOf(plan);
  const rev = newest && revisionToken(newest);
  return <Link to={roadmapAddress({ plan: plan.id, rev, item: { type: 'enabler', id } })}>{name}</Link>;
}

function Steps({ steps }: { readonly steps: readonly StandingStep[] }) {
  const { people } = usePlan();
  const today = useToday();
  return (
    <ol className="demand-steps" aria-label="Steps">
      {steps.map(({ id, text, on, byId, isNext }) => {
        const note = [on && dayLabel(on, today), nameOf(people, byId)].filter(Boolean).join(', ');
        return (
          <li key={id} aria-current={isNext ? 'step' : undefined}>
            {isNext ? <Circle aria-hidden size={14} /> : <CircleCheck aria-hidden size={14} />}
            <span>
              {text}
              {note !== '' && <span className="demand-steps__note">{note}</span>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
