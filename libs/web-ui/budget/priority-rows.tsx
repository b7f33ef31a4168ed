import { useDraggable, useDroppable } from '@dnd-kit/core';
import { ChevronDown, ChevronRight, Ellipsis, GripVertical, Hand, Lock } from 'lucide-react';
import { IconButton } from '../controls/button.js';
import { Menu } from '../overlay/menu.js';
import { Tooltip } from '../overlay/tooltip.js';
import { classNames } from '../style/class-names.js';
import type { CommittedWork, ListLine, PriorityItem } from './priority-item.js';

export interface RowActions {
  /** Last place a row may move to. */
  readonly last: number;
  readonly move: ((from: number, to: number) => void) | null;
  readonly onOpen: (id: string) => void;
}

interface Scale {
  /** The longest bar, in whole thousands. */
  readonly total: number;
  readonly limit: number | null;
}

interface ItemRowProps {
  /** Row number for assistive technology. */
  readonly place: number;
  readonly item: PriorityItem;
  readonly index: number;
  readonly scale: Scale;
  /** The column of that figure is shown. */
  readonly wsjf: boolean;
  readonly actions: RowActions;
  readonly selected: boolean;
}

export function ItemRow({ place, item, index, scale, wsjf, actions, selected }: ItemRowProps) {
  const { setNodeRef, isOver, active } = useDroppable({ id: item.id });
  const activeIndex = active?.data.current?.['index'] as number | undefined;
  return (
    <tr
      ref={setNodeRef}
      aria-rowindex={place}
      data-id={item.id}
      data-fit={item.fit}
      data-drop={isOver && activeIndex !== undefined ? (activeIndex < index ? 'below' : 'above') : undefined}
      className={classNames('n-priority__row', selected && 'n-table__row--selected')}
      aria-current={selected ? 'true' : undefined}
    >
      <td className="n-priority__grip">{actions.move && <Handle item={item} index={index} />}</td>
      <td data-align="end" className="n-priority__rank">
        {index + 1}
      </td>
      <Name item={item} onOpen={actions.onOpen} />
      <td className="n-priority__wide">{item.band}</td>
      <td data-align="end" className="n-priority__wide">
        <Score item={item} />
      </td>
      {wsjf && <Wsjf figure={item.wsjf} />}
      <td className="n-priority__wide">{item.funding}</td>
      <td data-align="end" className="n-priority__wide">
        {item.fte}
      </td>
      <td data-align="end">{item.cost}</td>
      <td className="n-priority__wide n-priority__total">
        <Total
          scale={scale}
          amount={item.runningTotal}
          text={item.runningText}
          waits={item.fit === 'waits'}
        />
      </td>
      <td className="n-priority__menu">
        <RowMenu item={item} index={index} actions={actions} />
      </td>
    </tr>
  );
}

/** The name in full on hover: beside a label there may be no room for all of it. */
function Name({ item, onOpen }: { readonly item: PriorityItem; readonly onOpen: (id: string) => void }) {
  return (
    <th scope="row">
      <span className="n-priority__cell">
        <button type="button" className="n-table__open" title={item.name} onClick={() => onOpen(item.id)}>
          {item.name}
        </button>
        {item.fitText !== null && <span className="n-priority__fit">{item.fitText}</span>}
        <span className="n-priority__note">{item.note}</span>
      </span>
    </th>
  );
}

function Handle({ item, index }: { readonly item: PriorityItem; readonly index: number }) {
  const { attributes, listeners, setNodeRef, isDragging } = useDraggable({ id: item.id, data: { index } });
  return (
    <button
      type="button"
      ref={setNodeRef}
      className="n-priority__handle"
      data-dragging={isDragging || undefined}
      aria-label={`Move ${item.name}: drag, or Alt and arrow up or down`}
      aria-roledescription={attributes['aria-roledescription']}
      {...listeners}
    >
      <GripVertical aria-hidden size={14} />
    </button>
  );
}

function Score({ item }: { readonly item: PriorityItem }) {
  const score = item.score ?? '–';
  return (
    <span className="n-priority__score" title={item.score === null ? item.scoreReason : undefined}>
      {item.placed && (
        <Tooltip text="Moved by hand: its place is not that of its score">
          <span className="n-priority__placed" role="img" aria-label="Moved by hand">
            <Hand aria-hidden size={12} />
          </span>
        </Tooltip>
      )}
      {score}
      {item.score === null && <span className="n-hidden">{item.scoreReason}</span>}
    </span>
  );
}

const NO_WSJF = 'No value, criticality, risk or job size was estimated';

function Wsjf({ figure }: { readonly figure: string | null }) {
  return (
    <td data-align="end" className="n-priority__wide" title={figure === null ? NO_WSJF : undefined}>
      {figure ?? '–'}
      {figure === null && <span className="n-hidden">{NO_WSJF}</span>}
    </td>
  );
}

interface TotalProps {
  readonly scale: Scale;
  readonly amount: number;
  readonly text: string;
  readonly waits: boolean;
}

function Total({ scale: { total, limit }, amount, text, waits }: TotalProps) {
  const share = (value: number) => `${total > 0 ? Math.min(100, (value / total) * 100) : 0}%`;
  return (
    <span className="n-priority__bar" title={text}>
      <span className="n-hidden">{text}</span>
      <span aria-hidden data-waits={waits || undefined} style={{ width: share(amount) }} />
      {limit !== null && <i aria-hidden style={{ insetInlineStart: share(limit) }} />}
    </span>
  );
}

function RowMenu({
  item,
  index,
  actions: { last, move, onOpen },
}: Pick<ItemRowProps, 'item' | 'index' | 'actions'>) {
  const to = (id: string, label: string, target: number, note?: string) => ({
    id,
    label,
    ...(note && { note }),
    disabled: target < 0 || target > last || target === index,
    onSelect: () => move?.(index, target),
  });
  const moves = [
    to('up', 'Move up', index - 1, 'Alt ↑'),
    to('down', 'Move down', index + 1, 'Alt ↓'),
    to('first', 'Move to the top', 0),
    to('last', 'Move to the end', last),
  ];
  const open = { id: 'open', label: 'Open', onSelect: () => onOpen(item.id) };
  return (
    <Menu
      align="end"
      trigger={
        <IconButton
          label={`Actions for ${item.name}`}
          icon={<Ellipsis aria-hidden size={16} />}
          size="sm"
          plain
        />
      }
      sections={[
        { id: 'open', items: [open] },
        ...(move ? [{ id: 'move', label: 'Order', items: moves }] : []),
      ]}
    />
  );
}

interface CommittedRowProps {
  readonly place: number;
  readonly work: CommittedWork;
  readonly scale: Scale;
  readonly wsjf: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

export function CommittedRow({ place, work, scale, wsjf, isOpen, onToggle }: CommittedRowProps) {
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <tr aria-rowindex={place} className="n-priority__committed">
      <td className="n-priority__grip">
        <Lock aria-hidden size={14} />
      </td>
      <td className="n-priority__rank" />
      <th scope="row">
        <span className="n-priority__cell">
          <button type="button" className="n-table__open" aria-expanded={isOpen} onClick={onToggle}>
            <Chevron aria-hidden size={14} />
            Committed in earlier years
          </button>
          <span className="n-priority__note">{work.note}</span>
        </span>
      </th>
      <td className="n-priority__wide" />
      <td className="n-priority__wide" />
      {wsjf && <td className="n-priority__wide" />}
      <td className="n-priority__wide" />
      <td data-align="end" className="n-priority__wide">
        {work.fte}
      </td>
      <td data-align="end">{work.cost}</td>
      <td className="n-priority__wide n-priority__total">
        <Total scale={scale} amount={work.runningTotal} text={work.cost} waits={false} />
      </td>
      <td className="n-priority__menu" />
    </tr>
  );
}

interface LockedRowProps {
  readonly place: number;
  readonly wsjf: boolean;
  readonly item: CommittedWork['items'][number];
  readonly onOpen: (id: string) => void;
}

export function LockedRow({ place, wsjf, item, onOpen }: LockedRowProps) {
  return (
    <tr aria-rowindex={place} className="n-priority__committed">
      <td className="n-priority__grip" />
      <td className="n-priority__rank" />
      <th scope="row">
        <button type="button" className="n-table__open" onClick={() => onOpen(item.id)}>
          {item.name}
        </button>
        <span className="n-priority__note">{item.note}</span>
      </th>
      <td className="n-priority__wide" />
      <td className="n-priority__wide" />
      {wsjf && <td className="n-priority__wide" />}
      <td className="n-priority__wide">{item.funding}</td>
      <td data-align="end" className="n-priority__wide">
        {item.fte}
      </td>
      <td data-align="end">{item.cost}</td>
      <td className="n-priority__wide n-priority__total" />
      <td className="n-priority__menu" />
    </tr>
  );
}

interface LineRowProps {
  readonly place: number;
  readonly line: ListLine;
  readonly columns: number;
}

export function LineRow({ place, line, columns }: LineRowProps) {
  return (
    <tr aria-rowindex={place} className="n-priority__line" data-line={line.kind}>
      <th scope="row" colSpan={columns}>
        {line.title}
        <span>{line.text}</span>
      </th>
    </tr>
  );
}
