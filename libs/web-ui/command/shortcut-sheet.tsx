import { Dialog } from '../overlay/dialog.js';
import { Checkbox } from '../controls/choice.js';
import { Keys } from './palette.js';
import './shortcut-sheet.css';

export interface ShortcutSheetProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly groups: readonly {
    readonly label: string;
    readonly shortcuts: readonly { readonly keys: readonly string[]; readonly does: string }[];
  }[];
  /** Single-letter keys can be turned off. */
  readonly letterKeys?: { readonly on: boolean; readonly onChange: (on: boolean) => void };
}

export function ShortcutSheet({ open, onOpenChange, groups, letterKeys }: ShortcutSheetProps) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Keyboard" wide>
      <div className="n-shortcuts">
        {groups.map((group) => (
          <section key={group.label}>
            <h3>{group.label}</h3>
            <dl>
              {group.shortcuts.map((shortcut) => (
                <div key={shortcut.does}>
                  <dt>
                    <Keys keys={shortcut.keys} />
                  </dt>
                  <dd>{shortcut.does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      {letterKeys && (
        <Checkbox
          label="Single-letter keys (never inside a field)"
          checked={letterKeys.on}
          onChange={letterKeys.onChange}
        />
      )}
    </Dialog>
  );
}
