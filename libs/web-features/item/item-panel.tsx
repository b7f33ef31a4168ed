import type { Capability } from '@northing/domain';
import { PanelSection, SidePanel, StatusChip } from '@northing/web-ui';
import type { ReactNode } from 'react';
import { sameItem, type ItemRef } from '../address/item-token.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { CopyLink } from './copy-link.js';
import { EnablerDetail, enablerEyebrow } from './enabler-panel.js';
import { CapabilityDetail } from './capability-panel.js';
import { OutcomeDetail } from './outcome-panel.js';

export interface ItemPanelProps {
  readonly item: ItemRef;
  readonly index: PlanIndex;
  readonly sequence: number;
  readonly onOpen: (item: ItemRef) => void;
  readonly onClose: () => void;
}

interface Shown {
  readonly title: string;
  readonly eyebrow: readonly [string, string];
  readonly summary?: string | null;
  readonly detail: ReactNode;
}

/** The side panel of an item, the same from any place. */
export function ItemPanel(props: ItemPanelProps) {
  const { item, onClose } = props;
  const { title, eyebrow, summary, detail } = shownOf(props);
  return (
    <SidePanel
      key={`${item.type}:${item.id}`}
      title={title}
      eyebrow={
        <>
          <StatusChip>{eyebrow[0]}</StatusChip>
          <span>{eyebrow[1]}</span>
        </>
      }
      {...(summary && { summary })}
      actions={<CopyLink />}
      onClose={onClose}
    >
      {detail}
    </SidePanel>
  );
}

function shownOf({ item, index, sequence, onOpen }: ItemPanelProps): Shown {
  const open = (next: ItemRef) => {
    if (!sameItem(next, item)) onOpen(next);
  };
  if (item.type === 'enabler') {
    const enabler = index.enablers.get(item.id);
    if (!enabler) return missing(item);
    return {
      title: enabler.name,
      eyebrow: enablerEyebrow(enabler),
      summary: enabler.scope,
      detail: <EnablerDetail enabler={enabler} index={index} sequence={sequence} onOpen={open} />,
    };
  }
  if (item.type === 'capability') {
    const capability = index.capabilities.get(item.id);
    if (!capability) return missing(item);
    const detail = <CapabilityDetail {...{ capability, index, sequence }} onOpen={open} />;
    return { title: capability.name, eyebrow: [capabilityEyebrow(capability, index), item.id], detail };
  }
  const outcome = item.type === 'outcome' ? index.outcomes.get(item.id) : undefined;
  if (!outcome) return missing(item);
  const detail = <OutcomeDetail {...{ outcome, index, sequence }} onOpen={open} />;
  return { title: outcome.name, eyebrow: ['Outcome', item.id], detail };
}

/** `Capability · Supply and fulfilment`: what it is part of. */
function capabilityEyebrow({ parentId }: Capability, { capabilities }: PlanIndex): string {
  const parent = parentId === null ? undefined : capabilities.get(parentId);
  return parent ? `Capability · ${parent.name}` : 'Capability';
}

function missing({ type, id }: ItemRef): Shown {
  return {
    title: 'Not in this revision',
    eyebrow: [type, id],
    detail: (
      <PanelSection>
        <p>This revision does not hold {id}. Another revision may.</p>
      </PanelSection>
    ),
  };
}
