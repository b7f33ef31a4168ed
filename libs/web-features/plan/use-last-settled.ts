import { useState } from 'react';

/** The newest value that was settled: what a page shows while the next is on its way. Null before the first. */
export function useLastSettled<T>(value: T | null): T | null {
  const [kept, setKept] = useState(value);
  if (value !== null && value !== kept) setKept(value);
  return value ?? kept;
}
