const KEY = 'northing.read-gates';

/** Gates this browser has read; without storage none is. */
export function readGates(): ReadonlySet<string> {
  try {
    return new Set(JSON.parse(localStorage.getItem(KEY) ?? '[]') as readonly string[]);
  } catch {
    return new Set();
  }
}

/** Remembers a gate as read; one cycle is enough to remember. */
export function keepReadGates(ids: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(ids));
  } catch {
    // Storage is full or switched off: the gate stays unread.
  }
}
