import { Command } from 'cmdk';
import { Search } from 'lucide-react';
import type { ReactNode } from 'react';
import './palette.css';

export interface PaletteItem {
  readonly id: string;
  readonly label: string;
  /** What tells it from others of the same name: its kind, where it belongs. */
  readonly note?: string;
  readonly icon?: ReactNode;
  /** Further words it is found by. */
  readonly keywords?: readonly string[];
  /** Keys that do the same, e.g. ["G", "R"]. */
  readonly keys?: readonly string[];
}

export interface PaletteGroup {
  readonly id: string;
  readonly label: string;
  readonly items: readonly PaletteItem[];
}

export interface PaletteProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly groups: readonly PaletteGroup[];
  readonly onChoose: (id: string) => void;
  readonly placeholder?: string;
  /** Controls the text, for groups that are searched elsewhere; `filter: false` leaves matching to the caller. */
  readonly query?: string;
  readonly onQueryChange?: (query: string) => void;
  readonly filter?: boolean;
}

/** Everything by name: places, items, actions. */
export function Palette(props: PaletteProps) {
  const { open, onOpenChange, groups, onChoose, query, onQueryChange, filter = true } = props;
  const placeholder = props.placeholder ?? 'Search items and actions';
  return (
    <Command.Dialog
      open={open}
      onOpenChange={onOpenChange}
      label="Search and commands"
      className="n-palette"
      overlayClassName="n-dialog__veil"
      shouldFilter={filter}
      loop
    >
      <div className="n-palette__query">
        <Search aria-hidden size={16} />
        <Command.Input placeholder={placeholder} value={query} onValueChange={onQueryChange} />
      </div>
      <Command.List className="n-palette__list">
        <Command.Empty className="n-palette__empty">Nothing has that name.</Command.Empty>
        {groups.map((group) => (
          <Command.Group key={group.id} heading={group.label}>
            {group.items.map((item) => (
              <Command.Item
                key={item.id}
                value={`${group.id}/${item.id}`}
                keywords={[item.label, ...(item.note ? [item.note] : []), ...(item.keywords ?? [])]}
                onSelect={() => {
                  onOpenChange(false);
                  onChoose(item.id);
                }}
              >
                <span className="n-palette__icon">{item.icon}</span>
                <span className="n-palette__label">{item.label}</span>
                {item.note && <span className="n-palette__note">{item.note}</span>}
                {item.keys && <Keys keys={item.keys} />}
              </Command.Item>
            ))}
          </Command.Group>
        ))}
      </Command.List>
    </Command.Dialog>
  );
}

/** Keys as they are printed on a keyboard. */
export function Keys({ keys }: { readonly keys: readonly string[] }) {
  return (
    <span className="n-keys">
      {keys.map((key, index) => (
        <kbd key={`${index}${key}`}>{key}</kbd>
      ))}
    </span>
  );
}
