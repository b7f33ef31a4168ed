import { capabilityTree } from '@northing/domain';
import { Button, EmptyState, HeatLegend, HeatMap } from '@northing/web-ui';
import { LayoutGrid, ListFilter } from 'lucide-react';
import { lazy, Suspense, useMemo, useRef, type RefObject } from 'react';
import type { CapabilitiesView } from '../address/capabilities-view.js';
import { sameItem, type ItemRef } from '../address/item-token.js';
import { revisionLabel } from '../address/revision-token.js';
import type { RevisionReading } from '../figures/use-revision-reading.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { counted, plainNumber } from '../words/numbers.js';
import { branchesOf, inOrder, isGroup, type Branch } from './branches.js';
import { CapabilitiesStrip } from './capabilities-strip.js';
import { CapabilitiesTable } from './capabilities-table.js';
import { CapabilitiesToolbar } from './capabilities-toolbar.js';
import { HEAT_SCALES, heatNodes } from './heat-nodes.js';
import { mapChange, type MapChange } from './map-change.js';
import { OpenGapsSection } from './open-gaps-section.js';
import { openGaps, type OpenGaps } from './open-gaps.js';
import type { ChangeCapabilities } from './use-capabilities-view.js';

const ItemPanel = lazy(async () => ({ default: (await import('../item/item-panel.js')).ItemPanel }));

interface CapabilitiesContentProps {
  readonly reading: RevisionReading;
  readonly view: CapabilitiesView;
  readonly change: ChangeCapabilities;
}

/** What the page draws, made once for all its parts. */
export interface CapabilitiesModel {
  readonly branches: readonly Branch[];
  /** Null for the first revision. */
  readonly changed: MapChange | null;
  readonly open: OpenGaps;
}

/** The bar, the figures, the map or its table with the gaps that stay open, and the panel of the open item. */
export function CapabilitiesContent({ reading, view, change }: CapabilitiesContentProps) {
  const search = useRef<HTMLInputElement>(null);
  useCapabilitiesKeys(view, change, search);
  const model = useModel(reading, view);
  const open = (item: ItemRef | null) => {
    if (!sameItem(item, view.item)) change({ item });
  };
  const { index, revision } = reading;
  if (index.content.capabilities.length === 0) return <NoCapabilities />;
  return (
    <div className="app-body">
      <CapabilitiesToolbar {...{ reading, model, view, change, search }} />
      <CapabilitiesStrip {...{ reading, model, change }} />
      <div className="app-split">
        <div className="app-split__main">
          <div className="capabilities-main">
            <Summary reading={reading} model={model} />
            <Picture {...{ reading, model, view, change }} onOpen={open} />
            <OpenGapsSection {...{ reading, model }} text={view.text} selected={view.item} onOpen={open} />
          </div>
        </div>
        {view.item && (
          <Suspense fallback={null}>
            <ItemPanel
              item={view.item}
              index={index}
              sequence={revision.sequence}
              onOpen={open}
              onClose={() => open(null)}
            />
          </Suspense>
        )}
      </div>
    </div>
  );
}

function useModel(reading: RevisionReading, { text, color }: CapabilitiesView): CapabilitiesModel {
  const { index, metrics, before } = reading;
  const branches = useMemo(
    () => branchesOf(index, metrics.parentMaturity, text),
    [index, metrics.parentMaturity, text],
  );
  const changed = useMemo(() => before && mapChange(before.index, index, color), [before, index, color]);
  const open = useMemo(() => openGaps(index, metrics), [index, metrics]);
  return useMemo(() => ({ branches, changed, open }), [branches, changed, open]);
}

function NoCapabilities() {
  return (
    <div className="app-center">
      <EmptyState icon={<LayoutGrid aria-hidden size={18} />} title="No capabilities in this revision">
        Capabilities are shown here with current and target maturity once the plan holds some.
      </EmptyState>
    </div>
  );
}

type PartProps = { readonly reading: RevisionReading; readonly model: CapabilitiesModel };

/** Read aloud when the page or the revision has changed. */
function Summary({ reading, model }: PartProps) {
  const { index, metrics, revision } = reading;
  const { leaves } = capabilityTree(index.content.capabilities);
  const [largest] = metrics.capabilityGaps;
  const name = largest && (index.capabilities.get(largest.capabilityId)?.name ?? largest.capabilityId);
  const words = [
    `${revisionLabel(revision)}: ${counted(leaves.length, 'capability', 'capabilities')}`,
    largest && largest.gap > 0
      ? `the largest gap is ${name}, ${plainNumber(largest.weightedGap)}`
      : 'no gap is open',
    `the plan leaves ${counted(model.open.gaps.length, 'gap')} open`,
  ];
  return (
    <p className="n-hidden" role="status">
      {words.join('; ')}.
    </p>
  );
}

interface PictureProps extends PartProps, Pick<CapabilitiesContentProps, 'view' | 'change'> {
  readonly onOpen: (item: ItemRef) => void;
}

function Picture({ reading, model, view, change, onOpen }: PictureProps) {
  const { branches, changed } = model;
  const { color, item } = view;
  const nodes = useMemo(() => heatNodes(branches, color, changed), [branches, color, changed]);
  const selectedId = item?.type === 'capability' ? item.id : null;
  const select = (id: string) => onOpen({ type: 'capability', id });
  if (branches.length === 0) return <NothingMatches view={view} change={change} />;
  if (view.show === 'table') {
    return <CapabilitiesTable {...{ reading, model, color, selectedId }} onSelect={select} />;
  }
  return (
    <>
      <h2 className="n-hidden">{HEAT_SCALES[color].label} by capability</h2>
      <HeatLegend scale={HEAT_SCALES[color]} />
      <HeatMap
        label={`Capabilities of ${revisionLabel(reading.revision)}`}
        figureLabel={HEAT_SCALES[color].label}
        nodes={nodes}
        selectedId={selectedId}
        onSelect={select}
      />
    </>
  );
}

function NothingMatches({ view, change }: Pick<CapabilitiesContentProps, 'view' | 'change'>) {
  return (
    <EmptyState
      icon={<ListFilter aria-hidden size={18} />}
      title="No capabilities match"
      action={
        <Button variant="secondary" onClick={() => change({ text: '' })}>
          Clear the search
        </Button>
      }
    >
      No capability, and nothing it is part of, is called “{view.text.trim()}”.
    </EmptyState>
  );
}

/** The leaves shown, in the order of the map. */
export function leavesShown({ branches }: Pick<CapabilitiesModel, 'branches'>): readonly Branch[] {
  return inOrder(branches).filter((branch) => !isGroup(branch));
}

function useCapabilitiesKeys(
  view: CapabilitiesView,
  change: ChangeCapabilities,
  search: RefObject<HTMLInputElement | null>,
): void {
  useShortcuts({
    t: () => change({ show: view.show === 'table' ? 'map' : 'table' }),
    '/': () => search.current?.focus(),
    Escape: () => {
      if (view.item) change({ item: null });
    },
  });
}
