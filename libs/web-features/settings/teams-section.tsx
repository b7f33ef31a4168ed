import type { TeamChange } from '@northing/web-data';
import { TextEditor } from '@northing/web-ui';
import { AddRow, ArchiveToggle } from './add-row.js';
import type { SectionProps } from './use-workspace.js';

/** Teams whose capacity is planned. */
export function TeamsSection({ workspace, saving, refusal }: SectionProps) {
  return (
    <>
      {workspace.teams.length === 0 && <p>No team yet. Add the first by its name.</p>}
      <ul className="settings__list">
        {workspace.teams.map(({ id, name, skill, archived }) => {
          const key = (field: string) => `team ${id} ${field}`;
          const set = (field: string, change: TeamChange) =>
            void saving.save(key(field), (requests) => requests.saveTeam({ id, ...change }));
          return (
            <li key={id} className="settings__row" data-archived={archived}>
              <TextEditor
                label="Name"
                value={name}
                state={saving.stateOf(key('name'))}
                onCommit={(next) => set('name', { name: next })}
              />
              <TextEditor
                label="Skill"
                placeholder="Not set"
                value={skill ?? ''}
                state={saving.stateOf(key('skill'))}
                onCommit={(next) => set('skill', { skill: next.trim() || null })}
              />
              <ArchiveToggle
                name={name}
                archived={archived}
                refusal={refusal}
                onArchive={(next) => set('name', { archived: next })}
              />
            </li>
          );
        })}
      </ul>
      <AddRow
        label="Name of the new team"
        action="Add a team"
        refusal={refusal}
        saving={saving}
        add={(requests, name) => requests.saveTeam({ name })}
      />
    </>
  );
}
