import { ShortcutSheet } from '@northing/web-ui';
import { lazy, Suspense } from 'react';
import { ActAsDialog } from '../acting/act-as-dialog.js';
import { KEYBOARD_MAP } from '../keyboard/keyboard-map.js';
import { setPreference, usePreferences } from '../preferences/preferences.js';
import { CommandPalette } from './command-palette.js';
import { GlossaryDialog } from './glossary-dialog.js';

const LogSheet = lazy(async () => ({ default: (await import('../partnership/log-sheet.js')).LogSheet }));

export type Sheet = 'palette' | 'keyboard' | 'glossary' | 'acting' | 'engagement';

interface SheetsProps {
  readonly sheet: Sheet;
  readonly onClose: () => void;
}

/** What opens over any page; read when first asked for. */
export function Sheets({ sheet, onClose }: SheetsProps) {
  const { letterKeys } = usePreferences();
  const over = {
    open: true,
    onOpenChange: (open: boolean) => {
      if (!open) onClose();
    },
  };
  if (sheet === 'palette') return <CommandPalette {...over} />;
  if (sheet === 'engagement') {
    return (
      <Suspense fallback={null}>
        <LogSheet onClose={onClose} />
      </Suspense>
    );
  }
  if (sheet === 'acting') return <ActAsDialog {...over} />;
  if (sheet === 'glossary') return <GlossaryDialog {...over} />;
  return (
    <ShortcutSheet
      {...over}
      groups={KEYBOARD_MAP}
      letterKeys={{ on: letterKeys, onChange: (on) => setPreference('letterKeys', on) }}
    />
  );
}
