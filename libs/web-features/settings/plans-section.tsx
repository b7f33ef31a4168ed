import { FieldStateNote, TextEditor } from '@northing/web-ui';
import { Link } from 'react-router';
import { draftAddress } from '../address/draft-view.js';
import { roadmapAddress } from '../address/roadmap-view.js';
import { counted } from '../words/numbers.js';
import { AddRow, ArchiveToggle } from './add-row.js';
import type { SectionProps } from './use-workspace.js';

type Plan = SectionProps['workspace']['plans'][number];

/** The workspace's plans, and how to begin one with nothing in it. */
export function PlansSection({ workspace, saving, refusal }: SectionProps) {
  return (
    <>
      {workspace.plans.length === 0 && <p>No plan yet. Create one, then open its first draft.</p>}
      <ul className="settings__list">
        {workspace.plans.map((plan) => (
          <PlanRow key={plan.id} plan={plan} saving={saving} refusal={refusal} />
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

function PlanRow({ plan, saving, refusal }: Omit<SectionProps, 'workspace'> & { readonly plan: Plan }) {
  const { id, name, archivedAt } = plan;
  const key = (field: string) => `plan ${id} ${field}`;
  return (
    <li className="settings__row" data-archived={archivedAt !== null}>
      <TextEditor
        label="Name"
        value={name}
        state={saving.stateOf(key('name'))}
        onCommit={(next) => void saving.save(key('name'), (requests) => requests.renamePlan(id, next.trim()))}
      />
      <PlanState plan={plan} />
      <ArchiveToggle
        name={name}
        archived={archivedAt !== null}
        refusal={refusal}
        onArchive={(archived) =>
          void saving.save(key('archived'), (requests) => requests.archivePlan(id, archived))
        }
      />
      <FieldStateNote state={saving.stateOf(key('archived'))} />
    </li>
  );
}

/** How far the plan is, and the way into it. */
function PlanState({ plan: { id, name, revisions } }: { readonly plan: Plan }) {
  if (revisions.length === 0) {
    return (
      <span className="settings__plan">
        <span>Empty</span>
        <Link to={draftAddress({ plan: id })} aria-label={`Open the first draft of ${name}`}>
          Open the first draft
        </Link>
      </span>
    );
  }
  return (
    <span className="settings__plan">
      <span>{counted(revisions.length, 'revision')}</span>
      <Link to={roadmapAddress({ plan: id })} aria-label={`Show the roadmap of ${name}`}>
        Show the roadmap
      </Link>
    </span>
  );
}
