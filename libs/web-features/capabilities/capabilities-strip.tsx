import { capabilityTree } from '@northing/domain';
import { SummaryStrip } from '@northing/web-ui';
import { useMemo } from 'react';
import { revisionLabel, revisionToken } from '../address/revision-token.js';
import { PlanFigure } from '../figures/plan-figure.js';
import type { RevisionReading } from '../figures/use-revision-reading.js';
import type { CapabilitiesModel } from './capabilities-content.js';
import { ImportanceFigure } from './importance-figure.js';
import { importanceSpread } from './importance-spread.js';
import { changeSentence } from './map-change.js';
import { RevisionSlider } from './revision-slider.js';
import type { ChangeCapabilities } from './use-capabilities-view.js';

interface CapabilitiesStripProps {
  readonly reading: RevisionReading;
  readonly model: CapabilitiesModel;
  readonly change: ChangeCapabilities;
}

/** The figure of the map with what it is gamed by, and the way through the revisions. */
export function CapabilitiesStrip({ reading, model, change }: CapabilitiesStripProps) {
  const { index, plan, revision, before } = reading;
  const spread = useMemo(() => importanceSpread(capabilityTree(index.content.capabilities).leaves), [index]);
  return (
    <div className="capabilities-strip">
      <SummaryStrip label="Summary of capabilities">
        <PlanFigure metric="weightedGap" context={reading} />
      </SummaryStrip>
      <ImportanceFigure spread={spread} />
      <div className="capabilities-course">
        <RevisionSlider
          revisions={plan.revisions}
          current={revision}
          onChange={(next, options) => change({ rev: revisionToken(next) }, options)}
        />
        <p className="capabilities-course__change" aria-live="polite">
          {before && model.changed
            ? changeSentence(model.changed, revisionLabel(before.revision))
            : plan.revisions[0] === revision
              ? 'The first revision: nothing to compare with.'
              : ''}
        </p>
      </div>
    </div>
  );
}
