import type { RevisionHead } from '@northing/domain';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { placeAddress, readPlace, type PlacePath } from '../address/place-view.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { useRevisionContent } from '../plan/use-plan.js';
import { AtRevision, type AtRevisionProps } from './at-revision.js';
import { usePlan } from './plan-context.js';
import { WithLoaded } from './states.js';

interface PlaceAtRevisionProps {
  readonly path: PlacePath;
  readonly title: string;
  readonly tabs?: AtRevisionProps['tabs'];
  readonly children: (index: PlanIndex, revision: RevisionHead) => ReactNode;
}

/** A place that shows the content of one revision. */
export function PlaceAtRevision({ path, title, tabs, children }: PlaceAtRevisionProps) {
  const plan = usePlan();
  const [params] = useSearchParams();
  return (
    <AtRevision
      title={title}
      {...(tabs && { tabs })}
      rev={readPlace(params).rev}
      addressAt={(rev) => placeAddress(path, { plan: plan.id, rev })}
    >
      {(revision) => <Content revision={revision}>{children}</Content>}
    </AtRevision>
  );
}

function Content({
  revision,
  children,
}: Pick<PlaceAtRevisionProps, 'children'> & { readonly revision: RevisionHead }) {
  const loaded = useRevisionContent(usePlan().id, revision);
  return (
    <WithLoaded loaded={loaded} what="The revision">
      {(content) => content && <div className="app-body">{children(content.index, revision)}</div>}
    </WithLoaded>
  );
}
