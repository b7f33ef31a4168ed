import { Archive, ArchiveRestore, Trash2 } from 'lucide-react';
import { useMutation } from '@apollo/client/react';
import { ArchivePlanDocument, PlansDocument } from '@northing/web-data';
import { Button, buttonClass, StatusChip, useToast } from '@northing/web-ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { revisionLabel } from '../address/revision-token.js';
import { roadmapAddress } from '../address/roadmap-view.js';
import { failureText } from '../plan/loaded.js';
import type { PlanEntry } from '../plan/plan-frame.js';
import { usePlans } from '../plan/use-plan.js';
import { useToday } from '../shell/plan-context.js';
import { WithLoaded } from '../shell/states.js';
import { TopBar } from '../shell/top-bar.js';
import { dayLabel } from '../words/dates.js';
import { counted } from '../words/numbers.js';
import { PurgeDialog } from './purge-dialog.js';
import { WorkspaceList } from './workspace-list.js';
import './plans.css';

/** Every plan, and what to do with one that was imported by mistake or is no longer needed. */
export function PlansPage() {
  const plans = usePlans();
  const [purging, setPurging] = useState<PlanEntry | null>(null);
  return (
    <>
      <TopBar title="Plans">
        <Link className={buttonClass()} to="/start">
          Start another plan
        </Link>
      </TopBar>
      <div className="app-page" tabIndex={0} role="region" aria-label="Plans">
        <div className="app-page__inner">
          <WithLoaded loaded={plans} what="The list of plans">
            {(list) => (
              <>
                <PlanList title="In use" plans={list.filter(isInUse)} onPurge={setPurging} />
                <PlanList
                  title="Archived"
                  plans={list.filter((plan) => !isInUse(plan))}
                  onPurge={setPurging}
                />
                <WorkspaceList />
              </>
            )}
          </WithLoaded>
        </div>
      </div>
      {purging && <PurgeDialog plan={purging} onClose={() => setPurging(null)} />}
    </>
  );
}

function isInUse(plan: PlanEntry): boolean {
  return plan.archivedAt === null;
}

interface PlanListProps {
  readonly title: string;
  readonly plans: readonly PlanEntry[];
  readonly onPurge: (plan: PlanEntry) => void;
}

function PlanList({ title, plans, onPurge }: PlanListProps) {
  return (
    <section>
      <h2>{title}</h2>
      {plans.length === 0 ? (
        <p className="app-page__lead">{title === 'In use' ? 'No plan is in use.' : 'No plan is archived.'}</p>
      ) : (
        <ul className="plan-list">
          {plans.map((plan) => (
            <PlanCard key={plan.id} plan={plan} onPurge={onPurge} />
          ))}
        </ul>
      )}
    </section>
  );
}

function PlanCard({
  plan,
  onPurge,
}: {
  readonly plan: PlanEntry;
  readonly onPurge: (plan: PlanEntry) => void;
}) {
  const today = useToday();
  const { id, name, workspaceName, revisions, archivedAt } = plan;
  const newest = revisions.at(-1);
  return (
    <li className="plan-card">
      <div className="plan-card__text">
        <h3>
          <Link to={roadmapAddress({ plan: id })}>{name}</Link>
        </h3>
        <p>
          {[
            workspaceName === name ? null : workspaceName,
            counted(revisions.length, 'revision'),
            newest && `newest ${revisionLabel(newest)}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      {archivedAt !== null && <StatusChip>Archived {dayLabel(archivedAt, today)}</StatusChip>}
      <ArchiveButton plan={plan} />
      <Button variant="quiet" icon={<Trash2 aria-hidden size={14} />} onClick={() => onPurge(plan)}>
        Purge
      </Button>
    </li>
  );
}

function ArchiveButton({ plan }: { readonly plan: PlanEntry }) {
  const toast = useToast();
  const archived = isInUse(plan);
  const [archive, { loading }] = useMutation(ArchivePlanDocument, {
    variables: { planId: plan.id, archived },
    refetchQueries: [PlansDocument],
  });
  const press = async () => {
    try {
      const { data } = await archive();
      const answer = data?.archivePlan;
      if (answer?.__typename !== 'PlanArchived') toast({ text: answer?.message ?? 'Nothing was changed.' });
      else toast({ text: archived ? `${plan.name} is archived.` : `${plan.name} is in use again.` });
    } catch (error) {
      toast({ text: `Nothing was changed. ${failureText(error as Error)}` });
    }
  };
  const Icon = archived ? Archive : ArchiveRestore;
  return (
    <Button
      variant="quiet"
      icon={<Icon aria-hidden size={14} />}
      disabledReason={loading ? 'Being saved' : null}
      onClick={() => void press()}
    >
      {archived ? 'Archive' : 'Restore'}
    </Button>
  );
}
