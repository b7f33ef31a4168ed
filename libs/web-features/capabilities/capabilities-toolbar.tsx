import { SegmentedSwitch } from '@northing/web-ui';
import type { RefObject } from 'react';
import { HEAT_COLORS, type CapabilitiesView } from '../address/capabilities-view.js';
import type { RevisionReading } from '../figures/use-revision-reading.js';
import { TextFilter } from '../filter/text-filter.js';
import { useNarrow } from '../shell/use-narrow.js';
import type { CapabilitiesModel } from './capabilities-content.js';
import { CapabilitiesExport } from './capabilities-export.js';
import { COLOR_LABELS } from './heat-nodes.js';
import type { ChangeCapabilities } from './use-capabilities-view.js';

interface CapabilitiesToolbarProps {
  readonly reading: RevisionReading;
  readonly model: CapabilitiesModel;
  readonly view: CapabilitiesView;
  readonly change: ChangeCapabilities;
  readonly search: RefObject<HTMLInputElement | null>;
}

const COLORS = HEAT_COLORS.map((value) => ({ value, label: COLOR_LABELS[value] }));

export function CapabilitiesToolbar({ reading, model, view, change, search }: CapabilitiesToolbarProps) {
  const narrow = useNarrow();
  const { color, show, text } = view;
  return (
    <div className="app-filters">
      {!narrow && (
        <span className="capabilities-shows" aria-hidden>
          Color shows
        </span>
      )}
      <SegmentedSwitch
        label="Color shows"
        options={COLORS}
        value={color}
        onChange={(next) => change({ color: next })}
      />
      <SegmentedSwitch
        label="View"
        options={[
          { value: 'map', label: narrow ? 'List' : 'Map' },
          { value: 'table', label: 'Table' },
        ]}
        value={show}
        onChange={(next) => change({ show: next })}
      />
      <TextFilter
        label="Find a capability"
        value={text}
        inputRef={search}
        onChange={(next) => change({ text: next }, { replace: true })}
      />
      <span className="app-filters__space" />
      <CapabilitiesExport reading={reading} model={model} />
    </div>
  );
}
