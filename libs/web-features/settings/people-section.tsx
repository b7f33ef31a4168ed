import { ROLES, roleText, type Role } from '@northing/domain';
import type { PersonChange } from '@northing/web-data';
import { FieldStateNote, ReferenceEditor, TextEditor, type FieldState } from '@northing/web-ui';
import { useState } from 'react';
import { AddRow, ArchiveToggle } from './add-row.js';
import { unitOptions } from './unit-options.js';
import type { SectionProps } from './use-workspace.js';

type Person = SectionProps['workspace']['people'][number];

/** Who there is and what they may do. */
export function PeopleSection(props: SectionProps) {
  const { workspace, saving, refusal } = props;
  const { people } = workspace;
  const isOpen = people.every(({ roles }) => roles.length === 0);
  return (
    <>
      {isOpen && (
        <p className="app-page__lead">
          No roles are given yet, so everybody may do everything. With the first role the rules bind.
        </p>
      )}
      <div className="settings__scroll" tabIndex={0} role="region" aria-label="Table of people">
        <table className="settings__table">
          <caption className="n-hidden">People and their roles</caption>
          <thead>
            <tr>
              {['Name', 'Title', 'Unit', ...ROLES.map(roleText)].map((header) => (
                <th key={header} scope="col">
                  {header}
                </th>
              ))}
              <th scope="col">
                <span className="n-hidden">Archive</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <Row key={person.id} person={person} {...props} />
            ))}
          </tbody>
        </table>
      </div>
      {people.length === 0 && <p>Nobody yet. Add the first person by name.</p>}
      <AddRow
        label="Name of the new person"
        action="Add a person"
        refusal={refusal}
        saving={saving}
        add={(requests, name) => requests.savePerson({ name })}
      />
    </>
  );
}

function Row({ person, workspace, saving, refusal }: SectionProps & { readonly person: Person }) {
  const { id, name, archived } = person;
  const key = (field: string) => `person ${id} ${field}`;
  const set = (field: string, change: PersonChange) =>
    void saving.save(key(field), (requests) => requests.savePerson({ id, ...change }));
  const stateOf = (field: string) => saving.stateOf(key(field));
  const [wanted, setWanted] = useState<readonly Role[] | null>(null);
  const give = async (roles: readonly Role[]) => {
    setWanted(roles);
    await saving.save(key('roles'), (requests) => requests.savePerson({ id, roles }));
    // Roles given meanwhile are being saved still.
    setWanted((now) => (now === roles ? null : now));
  };
  return (
    <tr data-archived={archived}>
      <Details person={person} units={workspace.businessUnits} stateOf={stateOf} set={set} />
      {ROLES.map((role) => (
        <td key={role}>
          <RoleBox
            role={role}
            person={{ ...person, roles: wanted ?? person.roles }}
            onChange={(roles) => void give(roles)}
          />
        </td>
      ))}
      <td>
        <ArchiveToggle
          name={name}
          archived={archived}
          refusal={refusal}
          onArchive={(next) => set('roles', { archived: next })}
        />
        <FieldStateNote state={stateOf('roles')} />
      </td>
    </tr>
  );
}

interface DetailsProps {
  readonly person: Person;
  readonly units: SectionProps['workspace']['businessUnits'];
  readonly stateOf: (field: string) => FieldState;
  readonly set: (field: string, change: PersonChange) => void;
}

function Details({ person, units, stateOf, set }: DetailsProps) {
  const { name, title, businessUnitId } = person;
  return (
    <>
      <th scope="row">
        <TextEditor
          labelHidden
          label={`Name of ${name}`}
          value={name}
          state={stateOf('name')}
          onCommit={(next) => set('name', { name: next })}
        />
      </th>
      <td>
        <TextEditor
          labelHidden
          label={`Title of ${name}`}
          value={title ?? ''}
          placeholder="Not set"
          state={stateOf('title')}
          onCommit={(next) => set('title', { title: next.trim() || null })}
        />
      </td>
      <td>
        <ReferenceEditor
          labelHidden
          label={`Unit of ${name}`}
          options={unitOptions(units, businessUnitId)}
          value={businessUnitId}
          state={stateOf('unit')}
          onCommit={(next) => set('unit', { businessUnitId: next })}
        />
      </td>
    </>
  );
}

interface RoleBoxProps {
  readonly role: Role;
  readonly person: Person;
  readonly onChange: (roles: readonly Role[]) => void;
}

function RoleBox({ role, person: { name, roles, archived }, onChange }: RoleBoxProps) {
  const has = roles.includes(role);
  return (
    <label className="settings__role">
      <span className="n-hidden">
        {name}: {roleText(role)}
      </span>
      <input
        type="checkbox"
        checked={has}
        disabled={archived}
        onChange={() => onChange(has ? roles.filter((each) => each !== role) : [...roles, role])}
      />
    </label>
  );
}
