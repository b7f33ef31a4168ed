import { ReferenceEditor, TextEditor } from '@northing/web-ui';
import type { BusinessUnitChange } from '@northing/web-data';
import { AddRow, ArchiveToggle } from './add-row.js';
import { unitOptions, unitRows, type UnitRow } from './unit-options.js';
import type { SectionProps } from './use-workspace.js';

/** The parts of the organisation, as a tree. */
export function UnitsSection(props: SectionProps) {
  const { workspace, saving, refusal } = props;
  const { businessUnits } = workspace;
  return (
    <>
      {businessUnits.length === 0 && <p>No business unit yet. Add the first by its name.</p>}
      <ul className="settings__list">
        {unitRows(businessUnits).map((row) => (
          <Row key={row.unit.id} row={row} {...props} />
        ))}
      </ul>
      <AddRow
        label="Name of the new unit"
        action="Add a unit"
        refusal={refusal}
        saving={saving}
        add={(requests, name) => requests.saveUnit({ name })}
      />
    </>
  );
}

function Row({ row, workspace, saving, refusal }: SectionProps & { readonly row: UnitRow }) {
  const { id, name, parentId, archived } = row.unit;
  const set = (field: string, change: BusinessUnitChange) =>
    void saving.save(`unit ${id} ${field}`, (requests) => requests.saveUnit({ id, ...change }));
  const others = workspace.businessUnits.filter((unit) => unit.id !== id);
  return (
    <li className="settings__row" data-archived={archived} style={{ paddingInlineStart: row.depth * 24 }}>
      <TextEditor
        label="Name"
        value={name}
        state={saving.stateOf(`unit ${id} name`)}
        onCommit={(next) => set('name', { name: next })}
      />
      <ReferenceEditor
        label="Part of"
        emptyText="Nothing above"
        options={unitOptions(others, parentId)}
        value={parentId}
        state={saving.stateOf(`unit ${id} parent`)}
        onCommit={(next) => set('parent', { parentId: next })}
      />
      <ArchiveToggle
        name={name}
        archived={archived}
        refusal={refusal}
        onArchive={(next) => set('name', { archived: next })}
      />
    </li>
  );
}
