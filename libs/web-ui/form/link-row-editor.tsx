import { X } from 'lucide-react';
import { useId } from 'react';
import { IconButton } from '../controls/button.js';
import { editKeys } from './edit-keys.js';
import { FieldStateNote } from './field-state-note.js';
import type { FieldState } from './field-state.js';
import { rangeText, readNumber, withUnit, type NumberRule } from './read-number.js';
import { useNumberText } from './use-number-text.js';

/** A link to another item and how much it carries. */
export interface LinkRow {
  /** The id of the item linked to. */
  readonly id: string;
  readonly name: string;
  /** E.g. "2 now, target 4". */
  readonly note?: string;
  readonly amount: number;
  /** Each link is saved on its own. */
  readonly state: FieldState;
}

export type AmountRule = NumberRule & { readonly min: number; readonly max: number; readonly step: number };

interface LinkRowEditorProps {
  readonly link: LinkRow;
  /** What the amount is called, e.g. "Uplift". */
  readonly amountLabel: string;
  readonly rule: AmountRule;
  readonly onRemove: (id: string) => void;
  readonly onCommit: (id: string, next: number, seen: number) => void;
}

/** One link: its amount by slider or number, and a way to take it away. */
export function LinkRowEditor(props: LinkRowEditorProps) {
  const { link, rule, onRemove } = props;
  const edit = useAmount(props);
  const id = useId();
  return (
    <li>
      <span className="n-links__name">
        {link.name}
        {link.note && <span className="n-links__note">{link.note}</span>}
      </span>
      <AmountSlider {...props} edit={edit} />
      <span className="n-editor__unit">
        <input
          {...edit.handlers}
          type="text"
          inputMode="decimal"
          className="n-input"
          aria-label={`${props.amountLabel} of ${link.name}, ${rule.unit}`}
          aria-invalid={edit.why !== null || undefined}
          aria-describedby={edit.why === null ? undefined : id}
          value={edit.shown}
        />
        <span aria-hidden>{rule.unit}</span>
      </span>
      <IconButton
        size="sm"
        label={`Remove ${link.name}`}
        icon={<X aria-hidden />}
        onClick={() => onRemove(link.id)}
      />
      <div className="n-links__state">
        {edit.why !== null && (
          <p id={id} className="n-field__error">
            {edit.why}
          </p>
        )}
        <FieldStateNote state={link.state} />
      </div>
    </li>
  );
}

function AmountSlider({
  link,
  amountLabel,
  rule,
  edit,
}: LinkRowEditorProps & { readonly edit: ReturnType<typeof useAmount> }) {
  return (
    <input
      {...edit.handlers}
      type="range"
      aria-label={`${amountLabel} of ${link.name}`}
      aria-valuetext={withUnit(String(edit.amount), rule.unit)}
      min={rule.min}
      max={rule.max}
      step={rule.step}
      value={edit.amount}
      onPointerUp={edit.handlers.onBlur}
    />
  );
}

/** Slider and number hold the same text. */
function useAmount({ link, rule, onCommit }: LinkRowEditorProps) {
  const edit = useNumberText({
    value: link.amount,
    rule,
    state: link.state,
    onCommit: (next, seen) => onCommit(link.id, next ?? link.amount, seen ?? link.amount),
    refuse: (next) => (next === null ? `Give a number: ${rangeText(rule)}` : null),
  });
  const read = readNumber(edit.shown, rule);
  return {
    shown: edit.shown,
    why: edit.why,
    amount: read.kind === 'read' ? (read.value ?? rule.min) : link.amount,
    handlers: {
      onChange: (event: { readonly target: { readonly value: string } }) => edit.type(event.target.value),
      onBlur: () => edit.commit(),
      onKeyDown: editKeys(edit),
    },
  };
}
