import { readImportOptions } from './import-options.js';

it('takes an absent part as every default', () => {
  expect(readImportOptions(null)).toEqual({ kind: 'options', options: { dryRun: false } });
});

it('reads what the contract names', () => {
  const options = {
    workspaceId: 'w',
    planId: 'p',
    planName: 'Plan',
    format: 'csv',
    mapping: { name: 'x' },
    files: [{ name: 'a.csv', anchorQuarter: 'FY2027-Q1' }],
    badRows: 'skip',
    dryRun: true,
    progressToken: 'abcd-1234',
  };
  expect(readImportOptions(JSON.stringify(options))).toEqual({ kind: 'options', options });
});

it.each([
  ['{', 'it is not JSON.'],
  ['[]', /expected object/i],
  ['{"dryRun":"yes"}', /^dryRun: .+\.$/],
  ['{"files":[{"name":"a","anchorQuarter":"Q1"}]}', 'files.0.anchorQuarter: a quarter is written FY2027-Q1.'],
  ['{"progressToken":"short"}', /^progressToken: a token/],
])('refuses %s and names the place', (text, reason) => {
  const read = readImportOptions(text);
  expect(read.kind).toBe('invalidOptions');
  expect(read).toMatchObject({
    reason: typeof reason === 'string' ? reason : (expect.stringMatching(reason) as string),
  });
});

it('refuses what is nested beyond any document, without walking it to its end', () => {
  const mapping = '['.repeat(100_000) + ']'.repeat(100_000);
  expect(readImportOptions(`{"mapping":${mapping}}`)).toEqual({
    kind: 'invalidOptions',
    reason: 'it is nested too deeply.',
  });
});
