export interface Cost {
  /** Wall time in milliseconds. */
  readonly wallMs: number;
  /** CPU of this process, user and system, in milliseconds. */
  readonly cpuMs: number;
}

/** The median cost of `runs` runs after one that warms up. */
export async function measure(run: () => unknown, runs = 5): Promise<Cost> {
  await run();
  const costs: Cost[] = [];
  for (let i = 0; i < runs; i++) {
    const cpu = process.cpuUsage();
    const started = performance.now();
    await run();
    const wallMs = performance.now() - started;
    const used = process.cpuUsage(cpu);
    costs.push({ wallMs, cpuMs: (used.user + used.system) / 1000 });
  }
  return { wallMs: median(costs.map((cost) => cost.wallMs)), cpuMs: median(costs.map((cost) => cost.cpuMs)) };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}
