import { useId, useRef } from 'react';
import { LinkRowEditor, type AmountRule, type LinkRow } from './link-row-editor.js';
import type { ReferenceOption } from './matching-options.js';
import { SearchedPicker } from './searched-picker.js';
import './link-list-editor.css';

export interface LinkListEditorProps {
  /** E.g. "Capabilities raised". */
  readonly label: string;
  /** What the amount is called, e.g. "Uplift" or "Weight". */
  readonly amountLabel: string;
  readonly rule: AmountRule;
  readonly links: readonly LinkRow[];
  /** What can still be linked. */
  readonly options: readonly ReferenceOption[];
  /** Said on the button that adds, e.g. "Add capability". */
  readonly addLabel: string;
  readonly onAdd: (id: string) => void;
  readonly onRemove: (id: string) => void;
  readonly onCommit: (id: string, next: number, seen: number) => void;
}

/** Links of one item, each with its amount by slider or number. */
export function LinkListEditor(props: LinkListEditorProps) {
  const { label, links, options, addLabel, onAdd } = props;
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  const remove = (linkId: string) => {
    props.onRemove(linkId);
    group.current?.querySelector<HTMLElement>('.n-picker')?.focus();
  };
  return (
    <div className="n-links" role="group" aria-labelledby={id} ref={group}>
      <span id={id} className="n-field__label">
        {label}
      </span>
      <ul>
        {links.map((link) => (
          <LinkRowEditor key={link.id} {...props} link={link} onRemove={remove} />
        ))}
      </ul>
      <SearchedPicker
        label={addLabel}
        placeholder={addLabel}
        chosen={null}
        options={options}
        onChoose={onAdd}
      />
    </div>
  );
}
