import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { budgetPage } from './budget-page.bench.js';
import { budgetMove } from './budget.bench.js';
import { clientSize } from './client-size.bench.js';
import { cycle } from './cycle.bench.js';
import { domainComparison } from './domain.bench.js';
import { metricsOfPlans } from './metrics.bench.js';
import { openPlan } from './open-plan.bench.js';
import { startup } from './startup.bench.js';
import { sameChange, storage } from './storage.bench.js';
import { printSection, verdict, type Section } from './table.js';
import { timeline } from './timeline.bench.js';
import { trace } from './trace.bench.js';

const root = join(import.meta.dirname, '../../..');
const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    only: { type: 'string' },
    sizes: { type: 'string' },
    revisions: { type: 'string' },
  },
});
const sizes = (values.sizes ?? '500,5000,50000').split(',').map(Number);

const benchmarks: Record<string, () => Promise<Section>> = {
  domain: domainComparison,
  metrics: metricsOfPlans,
  budget: budgetMove,
  'budget-page': () => budgetPage(root),
  change: () => sameChange([5000, 50_000]),
  storage: () => storage(sizes, Number(values.revisions ?? 40)),
  open: () => openPlan(root),
  cycle,
  timeline: () => timeline(root, [500, 10_000, 50_000]),
  trace: () => trace(root),
  client: () => Promise.resolve(clientSize(root)),
  startup: () => startup(root),
};

const sections: Section[] = [];
for (const [name, run] of Object.entries(benchmarks)) {
  if (values.only !== undefined && values.only !== name) continue;
  const section = await run();
  sections.push(section);
  console.log(printSection(section));
}
const figures = sections.flatMap((section) => section.figures);
const missed = figures.filter((figure) => verdict(figure) === 'missed');
console.log(`\n${figures.length} figures, ${missed.length} beyond their limit`);
if (values.json)
  writeFileSync(values.json, JSON.stringify({ node: process.version, sizes, sections }, null, 2));
