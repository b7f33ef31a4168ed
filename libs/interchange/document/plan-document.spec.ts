import { readFileSync } from 'node:fs';
import { readPlanDocument, stringifyPlanDocument, writePlanDocument } from './plan-document.js';

const sampleFile = new URL('../../../test/fixtures/ok/kestrel.plan.json', import.meta.url);
const sampleBytes = readFileSync(sampleFile);
const sample = JSON.parse(sampleBytes.toString('utf8')) as Record<string, unknown>;

function readSample() {
  const result = readPlanDocument(sampleBytes, 'kestrel.plan.json');
  if (result.kind !== 'ok') throw new Error(JSON.stringify(result.errors.entries.slice(0, 5)));
  return result;
}

describe('plan document', () => {
  it('[D1] reads the sample without a warning', () => {
    const { plan, warnings } = readSample();
    expect(plan.revisions.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4]);
    expect(plan.revisions[3]?.content.enablers).toHaveLength(28);
    expect(warnings).toEqual({ entries: [], total: 0 });
  });

  it('[D2] writes what it read, with the format and the keys in the same order', () => {
    const written = writePlanDocument(readSample().plan);
    expect(JSON.stringify(written)).toBe(JSON.stringify({ format: 'northing.plan/1', ...sample }));
  });

  it('[D2] writes the same text in pieces', () => {
    const { plan } = readSample();
    const pieces = [...stringifyPlanDocument(plan)];
    expect(pieces.length).toBeGreaterThan(plan.revisions.length);
    expect(pieces.join('')).toBe(JSON.stringify(writePlanDocument(plan)));
  });
});
