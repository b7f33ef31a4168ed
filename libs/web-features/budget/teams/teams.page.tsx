import { quarterLabel, type RevisionHead, type Utilisation } from '@northing/domain';
import {
  CellHeat,
  EmptyState,
  HeatLegend,
  PanelSection,
  SegmentedSwitch,
  SidePanel,
  UTILISATION_SCALE,
} from '@northing/web-ui';
import { Users } from 'lucide-react';
import { useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { revisionToken } from '../../address/revision-token.js';
import { readTeams, teamsAddress, type TeamsView } from '../../address/teams-view.js';
import { roadmapAddress } from '../../address/roadmap-view.js';
import { useShortcuts } from '../../keyboard/shortcuts.js';
import { CopyLink } from '../../item/copy-link.js';
import { ItemLink } from '../../item/item-parts.js';
import { nameOf } from '../../plan/plan-frame.js';
import type { PlanIndex } from '../../plan/plan-index.js';
import { useRevisionContent } from '../../plan/use-plan.js';
import { AtRevision, RevisionGone } from '../../shell/at-revision.js';
import { budgetTabs } from '../../shell/budget-tabs.js';
import { usePlan } from '../../shell/plan-context.js';
import { WithLoaded } from '../../shell/states.js';
import { plainNumber } from '../../words/numbers.js';
import { cellId, heatOf, teamUse, demandWords } from './team-cells.js';

/** How much of its capacity each team is asked for, quarter by quarter, and by which enablers. */
export function TeamsPage() {
  const plan = usePlan();
  const [params] = useSearchParams();
  const view = useMemo(() => readTeams(params), [params]);
  const addressAt = (rev: NonNullable<TeamsView['rev']>) => teamsAddress({ ...view, plan: plan.id, rev });
  return (
    <AtRevision
      title="Budget"
      documentTitle="Teams"
      tabs={(at) => budgetTabs('teams', { plan: plan.id, rev: at && revisionToken(at) })}
      rev={view.rev}
      addressAt={addressAt}
    >
      {(revision) => <TeamsAt revision={revision} view={view} addressAt={addressAt} />}
    </AtRevision>
  );
}

interface TeamsAtProps {
  readonly revision: RevisionHead;
  readonly view: TeamsView;
  readonly addressAt: (rev: NonNullable<TeamsView['rev']>) => string;
}

function TeamsAt({ revision, view, addressAt }: TeamsAtProps) {
  const loaded = useRevisionContent(usePlan().id, revision);
  return (
    <WithLoaded loaded={loaded} what="The revision">
      {(content) =>
        content ? (
          <TeamsContent index={content.index} revision={revision} view={view} />
        ) : (
          <RevisionGone addressAt={addressAt} />
        )
      }
    </WithLoaded>
  );
}

const HORIZONS = [
  { value: '1', label: 'One year' },
  { value: '5', label: 'Five years' },
] as const;

interface TeamsContentProps extends Omit<TeamsAtProps, 'addressAt'> {
  readonly index: PlanIndex;
}

function TeamsContent({ index, revision, view }: TeamsContentProps) {
  const { settings, teams } = usePlan();
  const navigate = useNavigate();
  const change = (patch: Partial<TeamsView>) => void navigate(teamsAddress({ ...view, ...patch }));
  useShortcuts({
    '1': () => change({ horizon: 1 }),
    '5': () => change({ horizon: 5 }),
    Escape: () => view.cell && change({ cell: null }),
  });
  const quarters = view.horizon === 5 ? settings.fiveYearQuarters : settings.oneYearQuarters;
  const use = useMemo(
    () => teamUse(index.content, revision.anchorQuarter, quarters, settings),
    [index, revision.anchorQuarter, quarters, settings],
  );
  const chosen = view.cell && use.find((each) => cellId(each) === cellId(view.cell!));
  const open = (id: string) => {
    const cell = use.find((each) => cellId(each) === id);
    if (cell) change({ cell });
  };
  if (use.length === 0) return <NoTeams />;
  return (
    <div className="app-body">
      <div className="app-filters">
        <SegmentedSwitch
          label="Horizon"
          options={HORIZONS}
          value={view.horizon === 5 ? '5' : '1'}
          onChange={(horizon) => change({ horizon: horizon === '5' ? 5 : 1 })}
        />
        <span className="app-filters__space" />
        <HeatLegend scale={UTILISATION_SCALE} unrated="No capacity" squares={false} />
      </div>
      <div className="app-split">
        <div className="app-page" tabIndex={0} role="region" aria-label="Use of the teams">
          <CellHeat
            caption="Demand as a share of capacity, by team and quarter"
            rowsLabel="Team"
            {...heatOf(use, (id) => nameOf(teams, id) ?? id)}
            selectedId={chosen ? cellId(chosen) : null}
            onSelect={open}
          />
        </div>
        {chosen && <CellPanel use={chosen} {...{ index, revision }} onClose={() => change({ cell: null })} />}
      </div>
    </div>
  );
}

interface CellPanelProps {
  readonly use: Utilisation;
  readonly index: PlanIndex;
  readonly revision: RevisionHead;
  readonly onClose: () => void;
}

/** The enablers behind a cell, the largest demand first. */
function CellPanel({ use, index, revision, onClose }: CellPanelProps) {
  const plan = usePlan();
  const navigate = useNavigate();
  const shares = use.demandBy.toSorted((a, b) => b.fte - a.fte || a.enablerId.localeCompare(b.enablerId));
  return (
    <SidePanel
      title={`${nameOf(plan.teams, use.teamId) ?? use.teamId}, ${quarterLabel(use.quarter)}`}
      eyebrow="Use of a team"
      summary={demandWords(use)}
      actions={<CopyLink />}
      onClose={onClose}
      takeFocus
    >
      <PanelSection title="Asked for by">
        {shares.length === 0 && <p className="app-page__lead">No enabler needs this team in this quarter.</p>}
        <ul className="item-list">
          {shares.map(({ enablerId, fte }) => (
            <ItemLink
              key={enablerId}
              name={index.enablers.get(enablerId)?.name ?? enablerId}
              note={`${plainNumber(fte)} FTE`}
              to={{ type: 'enabler', id: enablerId }}
              onOpen={(item) =>
                void navigate(roadmapAddress({ plan: plan.id, rev: revisionToken(revision), item }))
              }
            />
          ))}
        </ul>
      </PanelSection>
    </SidePanel>
  );
}

function NoTeams() {
  return (
    <div className="app-center">
      <EmptyState icon={<Users aria-hidden size={18} />} title="No capacity and no demand">
        How much of each team is asked for is shown here once enablers need teams, or teams have a capacity.
      </EmptyState>
    </div>
  );
}
