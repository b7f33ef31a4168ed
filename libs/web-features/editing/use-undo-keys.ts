import { useEffect } from 'react';
import type { Branch } from './branch.js';

/** Ctrl Z takes back, Ctrl Shift Z does again. */
export function useUndoKeys({ undo, redo, editable }: Pick<Branch, 'undo' | 'redo' | 'editable'>): void {
  useEffect(() => {
    if (!editable) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
      // In a field the keys take back what is typed there.
      const inField = event.target instanceof Element && event.target.closest('input, textarea, select');
      if (!isUndo || inField || event.altKey) return;
      event.preventDefault();
      if (event.shiftKey) redo();
      else undo();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [undo, redo, editable]);
}
