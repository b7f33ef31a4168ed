import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

type Json = Record<string, unknown>;

const SMALL = resolve(import.meta.dirname, '../fixtures/ok/small.plan.json');

const ASSESSED = { parentId: null, importance: 4, targetQuarter: 'FY2028-Q4', assessedQuarter: 'FY2026-Q4' };

function capability(id: string, name: string, more: Json): Json {
  return { id, name, currentMaturity: null, targetMaturity: null, ...ASSESSED, ...more };
}

function outcome(id: string, name: string, weight: number | null, keyResults: readonly Json[]): Json {
  return { id, name, weight, ownerId: null, businessUnitId: null, keyResults };
}

function keyResult(id: string, more: Json): Json {
  return {
    id,
    name: `Measure ${id}`,
    unit: 'days',
    baseline: 10,
    target: 5,
    dueQuarter: 'FY2028-Q4',
    actual: null,
    ...more,
  };
}

/** A draft in which most figures cannot be given, each for a reason of its own. */
const NULLS: Json = {
  outcomes: [
    outcome('o1', 'Weighed by half', 50, [keyResult('k1', {})]),
    outcome('o2', 'Without key results', 30, []),
    outcome('o3', 'Never due', 10, [keyResult('k3', { dueQuarter: null, baseline: null })]),
    outcome('o4', 'Linked to nothing', null, [keyResult('k4', {})]),
    outcome('o5', 'Resting on the unassessed', null, [keyResult('k5', { target: null })]),
  ],
  capabilities: [
    capability('c1', 'Waiting', { currentMaturity: 1, targetMaturity: 3, importance: null }),
    capability('c2', 'At target', { currentMaturity: 3, targetMaturity: 3 }),
    capability('c3', 'Unassessed', {}),
    capability('c4', 'Without enabler', { currentMaturity: 2, targetMaturity: 4, targetQuarter: null }),
  ],
  outcomeCapabilityLinks: [
    { outcomeId: 'o1', capabilityId: 'c1', weight: 70 },
    { outcomeId: 'o1', capabilityId: 'c2', weight: 20 },
    { outcomeId: 'o2', capabilityId: 'c2', weight: 100 },
    { outcomeId: 'o3', capabilityId: 'c1', weight: 100 },
    { outcomeId: 'o5', capabilityId: 'c3', weight: 100 },
  ],
  enablerCapabilityLinks: [{ enablerId: 'e2', capabilityId: 'c1', uplift: 2 }],
};

/** The small plan whose second revision is that draft: its first one measures everything. */
function planWithNulls(): Json {
  const plan = JSON.parse(readFileSync(SMALL, 'utf8')) as Json & { revisions: Json[] };
  const [first, second] = plan.revisions;
  const content = second?.['content'] as Json & { enablers: Json[] };
  const enablers = content.enablers.map((enabler) =>
    enabler['id'] === 'e2'
      ? { ...enabler, startQuarter: null, endQuarter: null, capacityDemand: [] }
      : enabler,
  );
  const unsubmitted = {
    state: 'draft',
    submittedById: null,
    submittedAt: null,
    approvedAt: null,
    publishedAt: null,
    approvedById: null,
  };
  const draft = { ...second, ...unsubmitted, content: { ...content, ...NULLS, enablers } };
  return { ...plan, revisions: [{ ...first, state: 'published' }, draft] };
}

async function imported(server: string, name: string, document: Json): Promise<string> {
  const form = new FormData();
  form.append('options', JSON.stringify({ planName: name }));
  form.append('file', new Blob([JSON.stringify(document)], { type: 'application/json' }), 'plan.json');
  const response = await fetch(`${server}/api/import`, { method: 'POST', body: form });
  const report = (await response.json()) as { readonly planId?: string | null };
  if (report.planId == null) throw new Error(`The plan was refused: ${JSON.stringify(report)}`);
  return report.planId;
}

export function importNulls(server: string): Promise<string> {
  return imported(server, 'Nothing measured', planWithNulls());
}

/** A plan whose one revision holds neither outcomes nor capabilities. */
export function importBare(server: string): Promise<string> {
  const plan = JSON.parse(readFileSync(SMALL, 'utf8')) as Json & { revisions: Json[] };
  const [first] = plan.revisions;
  const content = {
    ...(first?.['content'] as Json),
    outcomes: [],
    capabilities: [],
    outcomeCapabilityLinks: [],
    enablerCapabilityLinks: [],
  };
  const nothingElse = { scenarios: [], demandRequests: [] };
  return imported(server, 'Bare', {
    ...plan,
    ...nothingElse,
    revisions: [{ ...first, state: 'published', content }],
  });
}
