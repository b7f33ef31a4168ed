import { FactList, PanelSection, StatusChip } from '@northing/web-ui';
import type { ReactNode } from 'react';
import type { ItemRef } from '../address/item-token.js';
import type { ItemFacts } from './facts.js';
import './item.css';

/** Fields by group, then the names of those nobody has filled in. */
export function FactSections({ facts }: { readonly facts: ItemFacts }) {
  return (
    <>
      {facts.groups.map(({ group, label, facts: list }) => (
        <PanelSection key={group} title={label}>
          <FactList facts={list} />
        </PanelSection>
      ))}
      {facts.unset.length > 0 && (
        <PanelSection title="Not set">
          <p className="item-unset">{facts.unset.join(', ')}</p>
        </PanelSection>
      )}
    </>
  );
}

export interface ItemLinkProps {
  readonly name: string;
  readonly note?: ReactNode;
  readonly chip?: string | null;
  readonly to: ItemRef;
  readonly onOpen: (item: ItemRef) => void;
}

/** Another item, one press away. */
export function ItemLink({ name, note, chip, to, onOpen }: ItemLinkProps) {
  return (
    <li className="item-link">
      <button type="button" onClick={() => onOpen(to)}>
        <span className="item-link__name">{name}</span>
        {note != null && <span className="item-link__note">{note}</span>}
      </button>
      {chip && <StatusChip>{chip}</StatusChip>}
    </li>
  );
}

export interface AmountBarsProps {
  readonly rows: readonly { readonly label: string; readonly amount: number; readonly text: string }[];
}

/** One bar an amount, on one scale. */
export function AmountBars({ rows }: AmountBarsProps) {
  const largest = Math.max(1, ...rows.map((row) => row.amount));
  return (
    <dl className="item-amounts">
      {rows.map(({ label, amount, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <span className="item-amounts__track" aria-hidden>
              <span style={{ width: `${(amount / largest) * 100}%` }} />
            </span>
            <span className="n-num">{text}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
