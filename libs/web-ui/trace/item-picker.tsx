import { Command } from 'cmdk';
import { Search } from 'lucide-react';
import type { PaletteGroup } from '../command/palette.js';
import { Button } from '../controls/button.js';
import { Popover } from '../overlay/popover.js';
import './item-picker.css';

export interface ItemPickerProps {
  /** What is chosen, e.g. "Item to trace". */
  readonly label: string;
  readonly chosen: { readonly name: string; readonly note: string } | null;
  /** Shown while nothing is chosen. */
  readonly placeholder: string;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly query: string;
  readonly onQueryChange: (query: string) => void;
  /** What the query finds: matching is the caller's. */
  readonly groups: readonly PaletteGroup[];
  readonly onChoose: (id: string) => void;
}

/** One item out of many, found by its name. */
export function ItemPicker(props: ItemPickerProps) {
  const { label, chosen, placeholder, open, onOpenChange } = props;
  return (
    <Popover
      label={label}
      open={open}
      onOpenChange={onOpenChange}
      trigger={
        <Button
          className="n-picker"
          aria-label={`${label}: ${chosen ? `${chosen.name}, ${chosen.note}` : 'none'}`}
          icon={<Search aria-hidden size={14} />}
        >
          <span className="n-picker__name">{chosen?.name ?? placeholder}</span>
          {chosen && <span className="n-picker__note">{chosen.note}</span>}
        </Button>
      }
    >
      <PickerList {...props} />
    </Popover>
  );
}

function PickerList({ label, query, onQueryChange, groups, onChoose, onOpenChange }: ItemPickerProps) {
  return (
    <Command className="n-picker__list" label={label} shouldFilter={false} loop>
      <Command.Input
        autoFocus
        className="n-picker__query"
        placeholder="Name or id"
        value={query}
        onValueChange={onQueryChange}
      />
      <Command.List>
        <Command.Empty className="n-picker__empty">Nothing has that name.</Command.Empty>
        {groups.map((group) => (
          <Command.Group key={group.id} heading={group.label}>
            {group.items.map(({ id, label: name, note }) => (
              <Command.Item
                key={id}
                value={id}
                onSelect={() => {
                  onOpenChange(false);
                  onChoose(id);
                }}
              >
                <span className="n-picker__name">{name}</span>
                {note && <span className="n-picker__note">{note}</span>}
              </Command.Item>
            ))}
          </Command.Group>
        ))}
      </Command.List>
    </Command>
  );
}
