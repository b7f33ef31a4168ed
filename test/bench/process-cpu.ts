import { readFileSync, readdirSync } from 'node:fs';

/** Clock ticks a second of /proc, which Linux fixes for programs. */
const TICKS = 100;

/**
 * CPU of a process and all that descends from it, ended children included, in milliseconds. Null where the system has
 * no /proc.
 */
export function treeCpuMs(pid: number): number | null {
  const parents = new Map<number, number[]>();
  const ticks = new Map<number, number>();
  let names: readonly string[];
  try {
    names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return null;
  }
  for (const name of names) {
    const fields = statOf(name);
    if (!fields) continue;
    const parent = Number(fields[1]);
    parents.set(parent, [...(parents.get(parent) ?? []), Number(name)]);
    ticks.set(
      Number(name),
      fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0),
    );
  }
  const total = (id: number): number =>
    (ticks.get(id) ?? 0) + (parents.get(id) ?? []).reduce((sum, child) => sum + total(child), 0);
  return (total(pid) * 1000) / TICKS;
}

/** The fields of /proc/<pid>/stat after the name, which may hold spaces: state, parent … */
function statOf(pid: string): readonly string[] | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}
