import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { Button, IconButton } from '../controls/button.js';
import type { EditorProps } from './editor-field.js';
import { FieldStateNote } from './field-state-note.js';
import { keptEntries, movedEntry } from './list-edit.js';
import { useHeldEdit } from './use-held-edit.js';
import './text-list-editor.css';

export interface TextListEditorProps extends EditorProps<readonly string[]> {
  /** What one entry is called, e.g. "Deliverable". */
  readonly entryLabel: string;
}

/**
 * A list of short texts. Enter keeps an entry and begins the next; Alt ↑ ↓ moves it; an entry left empty goes.
 */
export function TextListEditor(props: TextListEditorProps) {
  const { label, labelHidden, hint, error, entryLabel, state } = props;
  const group = useRef<HTMLDivElement>(null);
  const list = useEntries(props, group);
  const id = useId();
  return (
    <div className="n-editor n-entries" role="group" aria-labelledby={id} ref={group}>
      <span id={id} className={labelHidden ? 'n-hidden' : 'n-field__label'}>
        {label}
      </span>
      <ol>
        {list.shown.map((entry, index) => (
          // Entries have no identity of their own: focus is moved with them by place.
          <li key={index}>
            <input
              type="text"
              className="n-input"
              aria-label={`${entryLabel} ${index + 1} of ${list.shown.length}`}
              value={entry}
              onChange={(event) => list.type(index, event.target.value)}
              onBlur={(event) => list.leave(event.relatedTarget)}
              onKeyDown={(event) => list.onKeyDown(event, index)}
            />
            <EntryButtons name={`${entryLabel} ${index + 1}`} index={index} list={list} />
          </li>
        ))}
      </ol>
      <Button size="sm" icon={<Plus aria-hidden />} onClick={list.begin}>
        Add {entryLabel.toLowerCase()}
      </Button>
      {hint != null && <p className="n-field__hint">{hint}</p>}
      {error && <p className="n-field__error">{error}</p>}
      <span className="n-hidden" role="status">
        {list.said}
      </span>
      <FieldStateNote state={state} />
    </div>
  );
}

interface EntryButtonsProps {
  readonly name: string;
  readonly index: number;
  readonly list: ReturnType<typeof useEntries>;
}

function EntryButtons({ name, index, list }: EntryButtonsProps) {
  const isLast = index === list.shown.length - 1;
  return (
    <span className="n-entries__buttons">
      <IconButton
        size="sm"
        label={`Move ${name} up`}
        icon={<ArrowUp aria-hidden />}
        disabledReason={index === 0 ? 'It is the first' : null}
        onClick={() => list.move(index, index - 1)}
      />
      <IconButton
        size="sm"
        label={`Move ${name} down`}
        icon={<ArrowDown aria-hidden />}
        disabledReason={isLast ? 'It is the last' : null}
        onClick={() => list.move(index, index + 1)}
      />
      <IconButton
        size="sm"
        label={`Remove ${name}`}
        icon={<X aria-hidden />}
        onClick={() => list.remove(index)}
      />
    </span>
  );
}

function useEntries(props: TextListEditorProps, group: RefObject<HTMLDivElement | null>) {
  const { value, state, onCommit, entryLabel } = props;
  const edit = useHeldEdit(value, state, onCommit);
  const [said, setSaid] = useState('');
  const focusOn = useFocusByPlace(group);
  const leave = (to: Element | null) => {
    edit.commit(keptEntries(edit.shown));
    // An entry just begun is empty: it stays while the list is being written.
    if (group.current?.contains(to)) edit.type(edit.shown);
  };
  const begin = () => {
    edit.type([...edit.shown, '']);
    focusOn(edit.shown.length);
  };
  const move = (from: number, to: number) => {
    const next = movedEntry(edit.shown, from, to);
    if (next === edit.shown) return;
    edit.commit(keptEntries(next));
    setSaid(`${entryLabel} ${to + 1} of ${next.length}`);
    focusOn(to);
  };
  const remove = (index: number) => {
    edit.commit(keptEntries(edit.shown.filter((_, other) => other !== index)));
    focusOn(Math.max(0, index - 1));
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (event.nativeEvent.isComposing) return;
    const isMove = event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown');
    if (isMove) move(index, index + (event.key === 'ArrowUp' ? -1 : 1));
    if (event.key === 'Enter') nextEntry(edit, index, begin, focusOn);
    const isRestore = event.key === 'Escape' && edit.restore();
    if (isRestore) event.stopPropagation();
    if (isMove || isRestore || event.key === 'Enter') event.preventDefault();
  };
  const type = (index: number, text: string) => edit.type(edit.shown.with(index, text));
  return { shown: edit.shown, said, type, leave, begin, move, remove, onKeyDown };
}

/** Enter reports what is typed and goes on to the next entry, or begins one after the last. */
function nextEntry(
  edit: { readonly shown: readonly string[]; readonly commit: (next: readonly string[]) => void },
  index: number,
  begin: () => void,
  focusOn: (index: number) => void,
) {
  if (edit.shown[index]?.trim() === '') return;
  edit.commit(keptEntries(edit.shown));
  if (index === edit.shown.length - 1) begin();
  else focusOn(index + 1);
}

/** Focus goes to an entry once it is drawn. */
function useFocusByPlace(group: RefObject<HTMLDivElement | null>) {
  const [place, setPlace] = useState<{ readonly index: number } | null>(null);
  useEffect(() => {
    if (place === null) return;
    const entries = group.current?.querySelectorAll<HTMLElement>('input');
    const target = entries?.[Math.min(place.index, entries.length - 1)];
    (target ?? group.current?.querySelector<HTMLElement>('.n-entries > button'))?.focus();
  }, [group, place]);
  return (index: number) => setPlace({ index });
}
