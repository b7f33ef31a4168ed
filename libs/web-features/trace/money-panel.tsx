import { Button, PanelSection, SidePanel, StatusChip } from '@northing/web-ui';
import { useState } from 'react';
import { CopyLink } from '../item/copy-link.js';
import { yearLabel } from '../plan/field-words.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { usePlan } from '../shell/plan-context.js';
import { RAISES_NOTHING, UNTRACED, type MoneyFlow } from './money-flow.js';
import type { MoneyTrace } from './money-model.js';
import {
  entriesOf,
  layerOf,
  moneyNames,
  shareWords,
  type MoneyEntry,
  type MoneyLayer,
} from './money-words.js';
import { namesOf } from './trace-words.js';

export interface MoneyPanelProps {
  readonly index: PlanIndex;
  readonly trace: MoneyTrace;
  /** What is followed. */
  readonly focus: string | null;
  readonly onFollow: (node: string) => void;
  readonly onClose: () => void;
}

/** How much there is of what is followed, what it comes from and where it leads; each one press further. */
export function MoneyPanel({ index, trace, focus, onFollow, onClose }: MoneyPanelProps) {
  const nameOf = moneyNames(namesOf(index));
  return (
    <SidePanel
      title={focus === null ? `Where the money of ${yearLabel(trace.year)} leads` : nameOf(focus)}
      eyebrow={
        <>
          <StatusChip>Money {yearLabel(trace.year)}</StatusChip>
          {focus !== null && <span>{kindOf(focus)}</span>}
        </>
      }
      actions={<CopyLink />}
      onClose={onClose}
    >
      <MoneySections {...{ index, trace, focus, onFollow }} />
    </SidePanel>
  );
}

const KINDS = {
  outcome: 'Outcome',
  capability: 'Capability',
  enabler: 'Enabler',
} satisfies Record<MoneyLayer, string>;

function kindOf(node: string): string {
  return node === UNTRACED || node === RAISES_NOTHING ? 'Leads to no outcome' : KINDS[layerOf(node)];
}

const TITLES = {
  outcome: { outcome: '', capability: 'Through capabilities', enabler: 'From enablers' },
  capability: { outcome: 'Leads to outcomes', capability: '', enabler: 'From enablers' },
  enabler: { outcome: 'Leads to outcomes', capability: 'Through capabilities', enabler: '' },
} satisfies Record<MoneyLayer, Record<MoneyLayer, string>>;

const ORDER = {
  outcome: ['enabler', 'capability'],
  capability: ['outcome', 'enabler'],
  enabler: ['outcome', 'capability'],
} satisfies Record<MoneyLayer, readonly MoneyLayer[]>;

/** The amount and the lists behind it. */
export function MoneySections({ index, trace, focus, onFollow }: Omit<MoneyPanelProps, 'onClose'>) {
  const { money } = usePlan();
  const { whole, through, year } = trace;
  if (focus !== null && through === null) {
    return (
      <PanelSection>
        <p className="slip-note">
          {whole.total > 0
            ? `It has no part in what is spent in ${yearLabel(year)}.`
            : `Nothing is planned to be spent in ${yearLabel(year)}.`}
        </p>
      </PanelSection>
    );
  }
  const layer = focus === null ? null : layerOf(focus);
  const shown = through ?? whole;
  return (
    <>
      <PanelSection>
        <p className="money-amount">{money.exact(shown.total)}</p>
        <p className="slip-note" role="status">
          {through === null ? untracedWords(whole, trace) : shareWords(through.total, whole.total, money)}
        </p>
        {focus === null && <UnphasedNote index={index} />}
      </PanelSection>
      {(layer === null ? (['outcome'] as const) : ORDER[layer]).map((each) => (
        <Entries
          key={`${focus} ${each}`}
          title={layer === null ? 'To outcomes' : TITLES[layer][each]}
          flow={shown}
          layer={each}
          index={index}
          onFollow={onFollow}
        />
      ))}
    </>
  );
}

function untracedWords({ nodes, total }: MoneyFlow, { year }: MoneyTrace): string {
  const untraced = nodes.get(UNTRACED) ?? 0;
  if (total === 0) return `Nothing is planned to be spent in ${yearLabel(year)}.`;
  if (untraced === 0) return 'All of it leads to an outcome.';
  return `${Math.max(1, Math.round((untraced / total) * 100))}% leads to no outcome.`;
}

/** Cost that no year has is in no picture. */
function UnphasedNote({ index }: { readonly index: PlanIndex }) {
  const { money } = usePlan();
  const cells = index.content.enablers.flatMap(({ cost }) => cost);
  const unphased = cells
    .filter(({ fiscalYear }) => fiscalYear === null)
    .reduce((sum, { opex, capex }) => sum + opex + capex, 0);
  if (unphased === 0) return null;
  return (
    <p className="slip-estimate">{money.short(unphased)} of the plan has no fiscal year and is in none.</p>
  );
}

const PAGE = 12;

interface EntriesProps {
  readonly title: string;
  readonly flow: MoneyFlow;
  readonly layer: MoneyLayer;
  readonly index: PlanIndex;
  readonly onFollow: (node: string) => void;
}

function Entries({ title, flow, layer, index, onFollow }: EntriesProps) {
  const [room, setRoom] = useState(PAGE);
  const entries = entriesOf(flow, layer);
  const rest = entries.length - room;
  const nameOf = moneyNames(namesOf(index));
  if (entries.length === 0) return null;
  return (
    <PanelSection title={title}>
      <ul className="money-entries">
        {entries.slice(0, room).map((entry) => (
          <Entry key={entry.node} entry={entry} name={nameOf(entry.node)} onFollow={onFollow} />
        ))}
      </ul>
      {rest > 0 && (
        <Button size="sm" onClick={() => setRoom(room + PAGE)}>
          Show {Math.min(PAGE, rest)} more
        </Button>
      )}
    </PanelSection>
  );
}

interface EntryProps {
  readonly entry: MoneyEntry;
  readonly name: string;
  readonly onFollow: (node: string) => void;
}

function Entry({ entry: { node, amount }, name, onFollow }: EntryProps) {
  const { money } = usePlan();
  const untraced = node === UNTRACED || node === RAISES_NOTHING;
  return (
    <li>
      <button type="button" data-untraced={untraced || undefined} onClick={() => onFollow(node)}>
        <span>{name}</span>
        <span>{money.short(amount)}</span>
      </button>
    </li>
  );
}
