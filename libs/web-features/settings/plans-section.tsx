import { FieldStateNote } from '@northing/web-ui';
import { Link } from 'react-router';
import { draftAddress } from '../address/draft-view.js';
import { roadmapAddress } from '../address/roadmap-view.js';
import { counted } from '../words/numbers.js';
import { AddRow, ArchiveToggle } from './add-row.js';
import type { SectionProps } from './use-workspace.js';

/** The workspace's plans, and how to begin one with nothing in it. */
export function PlansSection({ workspace, saving, refusal }: SectionProps) {
  return (
    <>
      {workspace.plans.length === 0 && <p>No plan yet. Create one, then open its first draft.</p>}
      <ul className="settings__list">
        {workspace.plans.map(({ id, name, archivedAt, revisions }) => (
          <li key={id} className="settings__row" data-archived={archivedAt !== null}>
            <span className="settings__plan">
              {revisions.length === 0 ? (
                <Link to={draftAddress({ plan: id })}>{name}: open the first draft</Link>
              ) : (
                <Link to={roadmapAddress({ plan: id })}>{name}</Link>
              )}
              <span>{revisions.length === 0 ? 'Empty' : counted(revisions.length, 'revision')}</span>
            </span>
            <ArchiveToggle
              name={name}
              archived={archivedAt !== null}
              refusal={refusal}
              onArchive={(archived) =>
                void saving.save(`plan ${id}`, (requests) => requests.archivePlan(id, archived))
              }
            />
            <FieldStateNote state={saving.stateOf(`plan ${id}`)} />
          </li>
        ))}
      </ul>
      <AddRow
        label="Name of the new plan"
        action="Create an empty plan"
        refusal={refusal}
        saving={saving}
        add={(requests, name) => requests.createPlan(name)}
      />
    </>
  );
}
