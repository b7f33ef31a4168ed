import { WorkspacesDocument, type WorkspacesQuery } from '@northing/web-data';
import { Link } from 'react-router';
import { useLoaded } from '../plan/loaded.js';
import { WithLoaded } from '../shell/states.js';
import { counted } from '../words/numbers.js';

const NOTHING = {};

function read({ workspaces }: WorkspacesQuery): WorkspacesQuery['workspaces'] {
  return workspaces;
}

/** Every workspace, the empty ones too, each leading to its settings. */
export function WorkspaceList() {
  const workspaces = useLoaded(WorkspacesDocument, { variables: NOTHING }, read);
  return (
    <section>
      <h2>Workspaces</h2>
      <WithLoaded loaded={workspaces} what="The list of workspaces">
        {(list) => (
          <ul className="plan-list">
            {list.map(({ id, name, plans }) => (
              <li key={id} className="plan-card">
                <div className="plan-card__text">
                  <h3>
                    <Link to={`/settings?workspace=${encodeURIComponent(id)}`}>{name}: settings</Link>
                  </h3>
                  <p>{plans.length === 0 ? 'Empty' : counted(plans.length, 'plan')}</p>
                </div>
              </li>
            ))}
          </ul>
        )}
      </WithLoaded>
    </section>
  );
}
