import { Checkbox } from '@northing/web-ui';
import type { ReactNode } from 'react';
import type { DemandView } from '../address/demand-view.js';
import { TextFilter } from '../filter/text-filter.js';

interface DemandToolbarProps {
  readonly view: DemandView;
  readonly change: (patch: Partial<DemandView>) => void;
  /** Null: the administrator alone, who has raised nothing as a person. */
  readonly personId: string | null;
  readonly action: ReactNode;
}

/** Search, one's own requests, and a new one. */
export function DemandToolbar({ view, change, personId, action }: DemandToolbarProps) {
  return (
    <div className="demand__bar">
      <TextFilter label="Search requests" value={view.text} onChange={(text) => change({ text })} />
      {personId !== null && (
        <Checkbox label="Raised by me" checked={view.mine} onChange={(mine) => change({ mine })} />
      )}
      <span className="demand__space" />
      {action}
    </div>
  );
}
