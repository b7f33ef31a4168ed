import type { RevisionHead } from '@northing/domain';
import { Loading } from '@northing/web-ui';
import type { ReactNode } from 'react';
import { useRevisionReading, type RevisionReading } from '../figures/use-revision-reading.js';
import { AtRevision, RevisionGone, type AtRevisionProps } from './at-revision.js';
import { FailedState } from './states.js';

interface Reading {
  /** What the page looks like before anything was read. */
  readonly skeleton: ReactNode;
  readonly children: (reading: RevisionReading) => ReactNode;
}

export type FiguresAtRevisionProps = Omit<AtRevisionProps, 'children'> & Reading;

/** A view of one revision with its figures. */
export function FiguresAtRevision({ skeleton, children, ...view }: FiguresAtRevisionProps) {
  return (
    <AtRevision {...view}>
      {(revision) => (
        <Figures revision={revision} addressAt={view.addressAt} skeleton={skeleton}>
          {children}
        </Figures>
      )}
    </AtRevision>
  );
}

type FiguresProps = Reading & Pick<AtRevisionProps, 'addressAt'> & { readonly revision: RevisionHead };

function Figures({ revision, addressAt, skeleton, children }: FiguresProps) {
  const loaded = useRevisionReading(revision);
  if (loaded.kind === 'loading') return <Loading label="The revision is loading">{skeleton}</Loading>;
  if (loaded.kind === 'failed') return <FailedState what="The revision" failed={loaded} />;
  return loaded.value ? children(loaded.value) : <RevisionGone addressAt={addressAt} />;
}
