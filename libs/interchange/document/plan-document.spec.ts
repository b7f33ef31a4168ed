import { readFileSync } from 'node:fs';
import { readPlanDocument, stringifyPlanDocument, writePlanDocument } from './plan-document.js';

const sampleFile = new URL('../../../test/fixtures/ok/kestrel.plan.json', import.meta.url);
const sampleBytes = readFileSync(sampleFile);

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

  it('[D7] tells once a revision and field what a draft or a table left out', () => {
    const file = new URL('../../../test/fixtures/ok/small.plan.json', import.meta.url);
    const text = readFileSync(file, 'utf8')
      .replaceAll('"submittedAt": "2026-03-02"', '"submittedAt": null')
      .replaceAll(/"scope": "[^"]*"/g, '"scope": null')
      .replaceAll('"unit": "% of sales"', '"unit": null');
    const result = readPlanDocument(text, 'x.plan.json');
    expect(result.kind === 'ok' && result.warnings.total).toBe(4);
    expect(result.kind === 'ok' && result.warnings.entries.slice(0, 2)).toEqual([
      {
        file: 'x.plan.json',
        row: null,
        column: 'revisions[0].content.outcomes[*].keyResults[*].unit',
        code: 'incomplete',
        message: 'Unit is missing in one item (k1), shown as incomplete. Fill it in before submitting.',
      },
      {
        file: 'x.plan.json',
        row: null,
        column: 'revisions[0].content.enablers[*].scope',
        code: 'incomplete',
        message: 'Scope is missing in 2 items (e1, e2), shown as incomplete. Fill it in before submitting.',
      },
    ]);
  });

  it('[D2] writes the same text in pieces', () => {
    const { plan } = readSample();
    const pieces = [...stringifyPlanDocument(plan)];
    expect(pieces.length).toBeGreaterThan(plan.revisions.length);
    expect(pieces.join('')).toBe(JSON.stringify(writePlanDocument(plan)));
  });
});
