import { WorkspacesDocument, type WorkspacesQuery } from '@northing/web-data';
import type { Person } from '@northing/domain';
import { useMemo } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { SETTINGS_SECTIONS, settingsAddress, type SettingsSection } from '../address/settings-view.js';
import { useActing, useActOn } from '../acting/acting.js';
import { useLoaded } from '../plan/loaded.js';
import { MissingState, WithLoaded } from '../shell/states.js';
import { TopBar } from '../shell/top-bar.js';
import { CalendarSection } from './calendar-section.js';
import { PeopleSection } from './people-section.js';
import { PlansSection } from './plans-section.js';
import { TeamsSection } from './teams-section.js';
import { ThresholdsSection } from './thresholds-section.js';
import { UnitsSection } from './units-section.js';
import { useSaving, useWorkspace, type SectionProps, type WorkspaceShown } from './use-workspace.js';
import './settings.css';

const SECTIONS = {
  calendar: { label: 'Calendar', Section: CalendarSection },
  thresholds: { label: 'Currency and thresholds', Section: ThresholdsSection },
  units: { label: 'Business units', Section: UnitsSection },
  people: { label: 'People and roles', Section: PeopleSection },
  teams: { label: 'Teams', Section: TeamsSection },
  plans: { label: 'Plans', Section: PlansSection },
} satisfies Record<SettingsSection, { label: string; Section: (props: SectionProps) => React.ReactNode }>;

/** What a workspace is set to, and what it holds beside its plans. */
export function SettingsPage() {
  const [params] = useSearchParams();
  const workspaceId = params.get('workspace');
  const workspace = useWorkspace(workspaceId);
  if (workspaceId === null) return <ChooseWorkspace />;
  return (
    <WithLoaded loaded={workspace} what="The workspace">
      {(shown) =>
        shown === null ? (
          <MissingState title="There is no such workspace" to="/plans" action="Show all plans">
            The address names a workspace that is gone or never was.
          </MissingState>
        ) : (
          <Settings key={shown.id} workspace={shown} section={sectionNamed(params.get('section'))} />
        )
      }
    </WithLoaded>
  );
}

function sectionNamed(name: string | null): SettingsSection {
  return SETTINGS_SECTIONS.find((each) => each === name) ?? 'calendar';
}

function ChooseWorkspace() {
  const workspaces = useLoaded(WorkspacesDocument, { variables: NOTHING }, readWorkspaces);
  return (
    <WithLoaded loaded={workspaces} what="The list of workspaces">
      {([first]) => <Navigate replace to={first ? settingsAddress(first.id) : '/start'} />}
    </WithLoaded>
  );
}

const NOTHING = {};

function readWorkspaces({ workspaces }: WorkspacesQuery): WorkspacesQuery['workspaces'] {
  return workspaces;
}

interface SettingsProps {
  readonly workspace: WorkspaceShown;
  readonly section: SettingsSection;
}

function Settings({ workspace, section }: SettingsProps) {
  const place = useMemo(() => {
    const inUse = workspace.people.filter(({ archived }) => !archived);
    return {
      workspaceId: workspace.id,
      people: new Map(inUse.map((person) => [person.id, person satisfies Person])),
    };
  }, [workspace]);
  useActOn(place);
  const refusal = useActing(place).refusal('administer');
  const saving = useSaving(workspace);
  const { label, Section } = SECTIONS[section];
  const tabs = SETTINGS_SECTIONS.map((name) => ({
    label: SECTIONS[name].label,
    to: settingsAddress(workspace.id, name),
    current: name === section,
  }));
  return (
    <>
      <TopBar title="Settings" documentTitle={`${label} of ${workspace.name}`} tabs={tabs}>
        <span role="status" className="settings__saved">
          {saving.words}
        </span>
      </TopBar>
      <div className="app-page" tabIndex={0} role="region" aria-label={label}>
        <div className="app-page__inner settings">
          <h2>
            {label} <span className="settings__of">{workspace.name}</span>
          </h2>
          {refusal !== null && (
            <p className="settings__refusal" role="note">
              {refusal} What is changed here would be refused.
            </p>
          )}
          <Section workspace={workspace} saving={saving} refusal={refusal} />
        </div>
      </div>
    </>
  );
}
