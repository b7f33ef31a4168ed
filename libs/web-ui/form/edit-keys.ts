import type { KeyboardEvent } from 'react';

interface EditKeys {
  readonly commit: () => void;
  /** False when there was nothing to restore: the key is then left to what stands around the field. */
  readonly restore: () => boolean;
}

/** Enter commits, Esc restores; in text of several lines Enter is a line and Ctrl or ⌘ Enter commits. */
export function editKeys({ commit, restore }: EditKeys, lines: 'one' | 'several' = 'one') {
  return (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (lines === 'one' || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      commit();
    }
    if (event.key === 'Escape' && restore()) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
}
