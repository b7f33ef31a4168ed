import { readdirSync, readFileSync } from 'node:fs';
import { VIOLATION_RULES } from '@northing/domain';
import { MAX_ENTRIES } from '../report.js';
import { readPlanDocument } from './plan-document.js';

const directory = new URL('../../../test/fixtures/not-ok/', import.meta.url);
const bytes = (name: string) => readFileSync(new URL(name, directory));

interface Expected {
  readonly row: number | null;
  readonly column: string | null;
  readonly code: string;
  readonly message: string;
}
/** What each document beside it is refused for. */
const expected = JSON.parse(bytes('expected.json').toString('utf8')) as Record<string, Expected[]>;
const documents = readdirSync(directory).filter((name) => name.endsWith('.plan.json'));

function errorsOf(source: Uint8Array | string, fileName: string) {
  const result = readPlanDocument(source, fileName);
  return result.kind === 'invalid' ? result.errors : { entries: [], total: 0 };
}

describe('refused plan documents', () => {
  it.each(documents)('[D4] %s', (name) => {
    const { entries, total } = errorsOf(bytes(name), name);
    expect(entries).toEqual(expected[name]?.map((entry) => ({ file: name, ...entry })));
    expect(total).toBe(entries.length);
  });

  it('[D4] there is one for each rule of a plan', () => {
    const codes = new Set(Object.values(expected).flatMap((entries) => entries.map(({ code }) => code)));
    expect(Object.keys(VIOLATION_RULES).filter((code) => !codes.has(code))).toEqual([]);
    expect(Object.keys(expected).sort()).toEqual(documents.sort());
  });

  it('[D5] lists at most a thousand errors and counts all', () => {
    const small = JSON.parse(readFileSync(new URL('../ok/small.plan.json', directory), 'utf8')) as {
      teams: unknown[];
    };
    small.teams = Array.from({ length: 1500 }, (_, index) => ({ id: `t${index}`, name: '' }));
    const errors = errorsOf(JSON.stringify(small), 'many.plan.json');
    expect(errors.entries).toHaveLength(MAX_ENTRIES);
    expect(errors.total).toBe(1500);
    expect(errors.entries[999]).toEqual({
      file: 'many.plan.json',
      row: null,
      column: 'teams[999].name',
      code: 'blank',
      message: 'Must not be empty. Fill it in.',
    });
  });

  it('[D4] values nested deeper than they are written are refused', () => {
    const nested = `${'['.repeat(30)}1${']'.repeat(30)}`;
    const text = readFileSync(new URL('../ok/small.plan.json', directory), 'utf8').replace(
      '"oldValue": "FY2027-Q4"',
      `"oldValue": ${nested}`,
    );
    expect(errorsOf(text, 'deep.plan.json').entries.map(({ column, code }) => [column, code])).toEqual([
      ['revisions[1].changeRecords[0].oldValue', 'tooDeep'],
    ]);
  });

  it('[D4] a key that JavaScript objects inherit is unknown like any other', () => {
    const text = readFileSync(new URL('../ok/small.plan.json', directory), 'utf8').replace(
      '"name": "Small Company"',
      '"name": "Small Company", "__proto__": {}, "constructor": 1',
    );
    expect(errorsOf(text, 'proto.plan.json').entries.map(({ column, code }) => [column, code])).toEqual([
      ['workspace.__proto__', 'unknownKey'],
      ['workspace.constructor', 'unknownKey'],
    ]);
  });
});
