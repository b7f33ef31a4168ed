import { INSIGHT_TYPE_LABELS, type InsightType } from '@northing/domain';
import { X } from 'lucide-react';
import { useRef } from 'react';
import { Address } from '../controls/address.js';
import { IconButton } from '../controls/button.js';
import { FieldStateNote } from './field-state-note.js';
import type { FieldState } from './field-state.js';
import { InsightGlyph } from './insight-glyph.js';
import type { ReferenceOption } from './matching-options.js';
import { SearchedPicker } from './searched-picker.js';
import { useHeldEdit } from './use-held-edit.js';
import './evidence-picker.css';

/** A piece of evidence as it is cited. */
export interface EvidenceItem {
  readonly id: string;
  readonly type: InsightType;
  readonly title: string;
  /** E.g. "Oct 14, 2026". */
  readonly dateText: string;
  readonly href: string | null;
}

export interface EvidencePickerProps {
  readonly label?: string;
  /** Every insight that can be cited. */
  readonly insights: readonly EvidenceItem[];
  readonly value: readonly string[];
  readonly state: FieldState;
  readonly onCommit: (next: readonly string[], seen: readonly string[]) => void;
  readonly onNavigate: (href: string) => void;
}

/** What is cited, and a search for more. Adding and taking away are reported one by one. */
export function EvidencePicker(props: EvidencePickerProps) {
  const { label = 'Evidence', insights, value, state, onCommit, onNavigate } = props;
  const edit = useHeldEdit(value, state, onCommit);
  const group = useRef<HTMLDivElement>(null);
  const cited = edit.shown.flatMap((id) => insights.find((insight) => insight.id === id) ?? []);
  const remove = (id: string) => {
    edit.commit(edit.shown.filter((other) => other !== id));
    // The pressed button goes; focus moves to what adds again.
    group.current?.querySelector<HTMLElement>('.n-picker')?.focus();
  };
  return (
    <div ref={group} role="group" aria-label={label} className="n-evidence">
      <span aria-hidden className="n-field__label">
        {label}
      </span>
      <EvidenceList items={cited} onNavigate={onNavigate} onRemove={remove} />
      <SearchedPicker
        label="Add evidence"
        placeholder="Add evidence"
        chosen={null}
        options={insights.filter(({ id }) => !edit.shown.includes(id)).map(asOption)}
        onChoose={(id) => edit.commit([...edit.shown, id])}
      />
      <FieldStateNote state={state} />
    </div>
  );
}

function asOption({ id, title, type, dateText }: EvidenceItem): ReferenceOption {
  return { id, name: title, note: `${INSIGHT_TYPE_LABELS[type]}, ${dateText}` };
}

export interface EvidenceListProps {
  readonly items: readonly EvidenceItem[];
  readonly onNavigate: (href: string) => void;
  readonly onRemove?: (id: string) => void;
}

/** Evidence by type, title and date. */
export function EvidenceList({ items, onNavigate, onRemove }: EvidenceListProps) {
  if (items.length === 0) return null;
  return (
    <ul className="n-evidence__list">
      {items.map((item) => (
        <li key={item.id}>
          <InsightGlyph type={item.type} />
          <span className="n-evidence__text">
            {item.href === null ? (
              item.title
            ) : (
              <Address href={item.href} onNavigate={onNavigate}>
                {item.title}
              </Address>
            )}{' '}
            <span className="n-evidence__note">
              {INSIGHT_TYPE_LABELS[item.type]}, {item.dateText}
            </span>
          </span>
          {onRemove && (
            <IconButton
              size="sm"
              label={`Remove ${item.title}`}
              icon={<X aria-hidden />}
              onClick={() => onRemove(item.id)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
