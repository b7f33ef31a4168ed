import { useEffect, useRef, type KeyboardEvent } from 'react';
import { slipText, trendOf, trendText, type TrendItem } from './trend-item.js';
import { LABEL_HEIGHT, type TrendLabel } from './trend-layout.js';

export interface TrendOptionsProps {
  readonly label: string;
  /** Most slipped first. */
  readonly items: readonly TrendItem[];
  /** Those that have room to be seen. */
  readonly labels: readonly TrendLabel[];
  /** Where labels begin, from the left. */
  readonly left: number;
  readonly narrow: boolean;
  readonly selectedId: string | null;
  readonly shownId: string | null;
  readonly activeId: string | null;
  readonly idPrefix: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocusChange: (focused: boolean) => void;
  readonly onHover: (id: string | null) => void;
  readonly onPress: (id: string) => void;
}

/** All items as a list for the keyboard; the labels of the picture are those of its options that fit. */
export function TrendOptions(props: TrendOptionsProps) {
  const { label, items, labels, left, narrow, activeId, idPrefix, onKeyDown, onFocusChange } = props;
  const list = useRef<HTMLUListElement>(null);
  const places = new Map(labels.map(({ item, y }) => [item.id, y]));
  useEffect(() => {
    if (activeId === null) return;
    list.current?.querySelector('[data-active="true"]')?.scrollIntoView?.({ block: 'nearest' });
  }, [activeId]);
  return (
    <ul
      ref={list}
      className="n-trend__options"
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={activeId === null ? undefined : idPrefix + activeId}
      style={narrow ? undefined : { insetInlineStart: left }}
      onKeyDown={onKeyDown}
      onFocus={() => onFocusChange(true)}
      onBlur={() => onFocusChange(false)}
    >
      {items.map((item) => (
        <Option key={item.id} {...props} item={item} top={places.get(item.id) ?? null} />
      ))}
    </ul>
  );
}

interface OptionProps extends TrendOptionsProps {
  readonly item: TrendItem;
  /** The middle of its label; null when it has none. */
  readonly top: number | null;
}

function Option({
  item,
  top,
  narrow,
  selectedId,
  shownId,
  activeId,
  idPrefix,
  onHover,
  onPress,
}: OptionProps) {
  const trend = trendOf(item);
  const labelled = top !== null;
  return (
    <li
      id={idPrefix + item.id}
      role="option"
      aria-selected={item.id === selectedId}
      aria-label={`${item.name}, ${trendText(item)}`}
      className={labelled ? 'n-trend__option' : 'n-hidden'}
      data-active={item.id === activeId}
      data-shown={item.id === shownId}
      style={labelled && !narrow ? { top: top - LABEL_HEIGHT / 2 } : undefined}
      onPointerEnter={() => onHover(item.id)}
      onPointerLeave={() => onHover(null)}
      onClick={() => onPress(item.id)}
    >
      <span>{item.name}</span>
      <span>{trend.kind === 'undated' ? '' : slipText(trend.slip)}</span>
    </li>
  );
}
