import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readPlanDocument, stringifyPlanDocument, writePlanDocument } from './plan-document.js';
import { wholePlan } from './whole-plan.fixture.js';

function read(source: Uint8Array | string) {
  const result = readPlanDocument(source, 'x.plan.json');
  if (result.kind === 'invalid') throw new Error(JSON.stringify(result.errors.entries.slice(0, 3)));
  return result.plan;
}

describe('plan documents there and back', () => {
  it.each(['kestrel', 'small', 'every-key'])('[D2] nothing of %s.plan.json is dropped or moved', (file) => {
    const bytes = readFileSync(new URL(`../../../test/fixtures/ok/${file}.plan.json`, import.meta.url));
    const { format, ...original } = JSON.parse(bytes.toString('utf8')) as Record<string, unknown>;
    const written = writePlanDocument(read(bytes));
    expect(format ?? 'northing.plan/1').toBe('northing.plan/1');
    expect(lines(written)).toEqual(lines({ format: 'northing.plan/1', ...original }));
  });

  it('[D2] reading what was written gives the same plan, and writing that the same text', () => {
    fc.assert(
      fc.property(wholePlan, (plan) => {
        const text = [...stringifyPlanDocument(plan)].join('');
        const again = read(text);
        expect(again).toEqual(plan);
        expect([...stringifyPlanDocument(again)].join('')).toBe(text);
      }),
      { numRuns: 150, seed: 20261122 },
    );
  });

  it('[D4] a document that ends early is refused, wherever it ends', () => {
    const text = readFileSync(
      new URL('../../../test/fixtures/ok/small.plan.json', import.meta.url),
      'utf8',
    ).trimEnd();
    fc.assert(
      fc.property(fc.integer({ min: 1, max: text.length - 1 }), (length) => {
        const result = readPlanDocument(text.slice(0, length), 'x.plan.json');
        expect(result.kind).toBe('invalid');
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  it('[D4] an unknown key is named with its path, wherever it stands', () => {
    const text = readFileSync(
      new URL('../../../test/fixtures/ok/every-key.plan.json', import.meta.url),
      'utf8',
    );
    const places = objectPaths(JSON.parse(text), '').filter(
      (path) => !/\.(oldValue|newValue|value)\b/.test(path),
    );
    expect(places.length).toBeGreaterThan(120);
    for (const path of places) {
      const spoiled = JSON.parse(text) as unknown;
      (at(spoiled, path) as Record<string, unknown>)['colour'] = 1;
      const result = readPlanDocument(JSON.stringify(spoiled), 'x.plan.json');
      expect(
        result.kind === 'invalid' && result.errors.entries.map(({ column, code }) => [column, code]),
      ).toEqual([[path === '' ? 'colour' : `${path}.colour`, 'unknownKey']]);
    }
  });
});

/** Line by line, so that the order of keys counts and a difference is short. */
function lines(value: unknown): string[] {
  return JSON.stringify(value, null, 1).split('\n');
}

function objectPaths(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => objectPaths(item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return [
    path,
    ...Object.entries(value).flatMap(([key, inner]) =>
      objectPaths(inner, path === '' ? key : `${path}.${key}`),
    ),
  ];
}

function at(root: unknown, path: string): unknown {
  const steps = path.match(/[^.[\]]+/g) ?? [];
  return steps.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], root);
}
