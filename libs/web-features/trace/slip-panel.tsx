import { isOpen, type Enabler, type RevisionHead } from '@northing/domain';
import { Button, PanelSection, SidePanel, Slider, StatusChip } from '@northing/web-ui';
import { GitBranch } from 'lucide-react';
import { lazy, Suspense, useMemo, useState } from 'react';
import { readItem, type ItemRef } from '../address/item-token.js';
import type { TraceView } from '../address/trace-view.js';
import { CopyLink } from '../item/copy-link.js';
import { ItemLink } from '../item/item-parts.js';
import { nameOf } from '../plan/plan-frame.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { usePlan } from '../shell/plan-context.js';
import { quarterRange } from '../words/dates.js';
import { counted } from '../words/numbers.js';
import { pathOf } from './path-of.js';
import type { PlanLinks } from './plan-links.js';
import { SlipEffectSections } from './slip-effect.js';
import { refusalWords } from './slip-words.js';
import { standing } from './trace-nodes.js';
import { namesOf } from './trace-words.js';
import type { Traced } from './use-trace-model.js';
import type { ChangeTrace } from './use-trace-view.js';

const SaveSlipDialog = lazy(async () => ({
  default: (await import('../scenarios/save-slip.js')).SaveSlipDialog,
}));

export interface SlipPanelProps {
  readonly revision: RevisionHead;
  readonly index: PlanIndex;
  readonly view: TraceView;
  readonly change: ChangeTrace;
  readonly traced: Traced;
  readonly quarters: number;
}

/** By how much the enabler slips, and what that does. */
export function SlipPanel(props: SlipPanelProps) {
  const { index, view, change, traced } = props;
  const { item } = view;
  const enabler = item?.type === 'enabler' ? index.enablers.get(item.id) : undefined;
  return (
    <SidePanel
      title={item?.type === 'enabler' ? (enabler?.name ?? item.id) : 'What slips?'}
      eyebrow={
        <>
          <StatusChip>Slip test</StatusChip>
          {item?.type === 'enabler' && <span>{item.id}</span>}
        </>
      }
      summary={enabler && <Summary {...enabler} />}
      actions={<CopyLink />}
      onClose={() => change({ slip: null })}
    >
      {item?.type === 'enabler' ? (
        <SlipSections {...props} />
      ) : (
        <ChooseEnabler {...{ item, index, traced, change }} />
      )}
    </SidePanel>
  );
}

type SummaryProps = Pick<Enabler, 'startQuarter' | 'endQuarter' | 'itOwnerId' | 'businessOwnerId'>;

function Summary({ startQuarter, endQuarter, itOwnerId, businessOwnerId }: SummaryProps) {
  const { people } = usePlan();
  const when =
    startQuarter === null || endQuarter === null ? 'Not scheduled' : quarterRange(startQuarter, endQuarter);
  return <>{[when, nameOf(people, itOwnerId ?? businessOwnerId)].filter(Boolean).join(' · ')}</>;
}

/** The slider goes further only where the address does. */
const USUAL = 4;
const FARTHEST = 8;

function SlipSections(props: SlipPanelProps) {
  const { revision, index, change, traced, quarters } = props;
  const { slip } = traced;
  const refused = slip !== null && slip.kind !== 'tested' ? refusalWords(slip, enablerName(index)) : null;
  return (
    <>
      <PanelSection>
        <Slider
          label="Slips by"
          value={refused === null ? quarters : 0}
          max={quarters > USUAL ? FARTHEST : USUAL}
          words={counted(refused === null ? quarters : 0, 'quarter')}
          onChange={(value, step) => change({ slip: value }, { replace: step === 'passing' })}
          disabledReason={refused}
        />
      </PanelSection>
      {slip?.kind === 'tested' && (
        <>
          <SlipEffectSections {...{ revision, index, quarters }} effect={slip} />
          <SaveSlip {...props} />
        </>
      )}
    </>
  );
}

function SaveSlip({ revision, index, view, quarters }: SlipPanelProps) {
  const [saving, setSaving] = useState(false);
  const enabler = view.item === null ? undefined : index.enablers.get(view.item.id);
  if (!enabler || quarters === 0) return null;
  return (
    <PanelSection>
      <Button icon={<GitBranch aria-hidden size={16} />} onClick={() => setSaving(true)}>
        Save as a scenario
      </Button>
      {saving && (
        <Suspense fallback={null}>
          <SaveSlipDialog {...{ enabler, quarters, revision }} onClose={() => setSaving(false)} />
        </Suspense>
      )}
    </PanelSection>
  );
}

function enablerName({ enablers }: PlanIndex): (id: string) => string {
  return (id) => enablers.get(id)?.name ?? id;
}

interface ChooseEnablerProps {
  readonly item: ItemRef | null;
  readonly index: PlanIndex;
  readonly traced: Traced;
  readonly change: ChangeTrace;
}

/** Most enablers offered beside the picture. */
const OFFERED = 12;

/** Scheduled open work that a node rests on, what finishes first first. */
function workBelow(focus: string, links: PlanLinks, { enablers }: PlanIndex): readonly Enabler[] {
  return [...pathOf(links, focus).linked]
    .flatMap((node) => enablers.get(readItem(node)?.id ?? '') ?? [])
    .filter((enabler) => isOpen(enabler) && enabler.startQuarter !== null && enabler.endQuarter !== null)
    .sort((a, b) => (a.endQuarter ?? 0) - (b.endQuarter ?? 0) || a.name.localeCompare(b.name));
}

/** Only work slips: of an outcome or a capability the work it rests on is offered. */
function ChooseEnabler({ item, index, traced: { links, focus }, change }: ChooseEnablerProps) {
  const enablers = useMemo(
    () => (focus === null ? [] : workBelow(focus, links, index)),
    [focus, links, index],
  );
  const name = focus === null ? null : namesOf(index)(focus);
  return (
    <PanelSection>
      <p className="slip-note">
        {item === null || name === null
          ? 'Choose an enabler in the picture or by its name.'
          : enablers.length === 0
            ? `Only enablers slip, and ${name} rests on none that could. Choose another in the picture or by its name.`
            : `Only enablers slip. ${name} rests on these:`}
      </p>
      <ul className="item-list">
        {enablers.slice(0, OFFERED).map((enabler) => (
          <ItemLink
            key={enabler.id}
            name={enabler.name}
            note={`ends ${standing(enabler)}`}
            to={{ type: 'enabler', id: enabler.id }}
            onOpen={(next) => change({ item: next })}
          />
        ))}
      </ul>
      {enablers.length > OFFERED && (
        <p className="slip-note">{enablers.length - OFFERED} more stand in the picture.</p>
      )}
    </PanelSection>
  );
}
