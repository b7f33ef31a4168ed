import type { Mapping, PreviewAnswer, TablePreview } from '@northing/web-data';
import {
  blockedAt,
  importOptions,
  mappingToSend,
  nameFromFile,
  NEW_WIZARD,
  wizardStep,
  type Wizard,
  type WizardAction,
} from './wizard.js';

const mapping: Mapping = {
  format: 'northing.mapping/1',
  name: 'm',
  columns: [{ field: 'name', column: 'Title' }],
};

function file(name: string): File {
  return new File(['x'], name);
}

function preview(anchorQuarter: string | null): PreviewAnswer {
  return { kind: 'preview', preview: { anchorQuarter, mapping, columns: [] } as unknown as TablePreview };
}

function after(actions: readonly WizardAction[], start: Wizard = NEW_WIZARD): Wizard {
  return actions.reduce(wizardStep, start);
}

const twoFiles = after([
  { do: 'addFiles', files: [file('keps_2023-01-01.csv'), file('keps_2022-10-01.csv')] },
  { do: 'previewed', key: 1, preview: preview('FY2023-Q1') },
  { do: 'previewed', key: 2, preview: preview('FY2022-Q4') },
]);

describe('files', () => {
  it('stand in the order of their names and can be moved', () => {
    expect(twoFiles.files.map((entry) => entry.file.name)).toEqual([
      'keps_2022-10-01.csv',
      'keps_2023-01-01.csv',
    ]);
    const turned = wizardStep(twoFiles, { do: 'moveFile', key: 1, by: -1 });
    expect(turned.files.map(({ key }) => key)).toEqual([1, 2]);
    expect(wizardStep(turned, { do: 'moveFile', key: 1, by: -1 })).toEqual(turned);
  });

  it('name a new plan, until somebody does', () => {
    expect(nameFromFile('Calder_portfolio_FY27.xlsx')).toBe('Calder portfolio FY27');
    const named = after([
      { do: 'setTarget', target: { kind: 'new', name: 'Mine' } },
      { do: 'addFiles', files: [file('a.csv')] },
    ]);
    expect(named.target).toEqual({ kind: 'new', name: 'Mine' });
  });

  it('block until each tells its first quarter', () => {
    const silent = wizardStep(twoFiles, { do: 'previewed', key: 2, preview: preview(null) });
    expect(blockedAt('file', silent, null)).toBeNull();
    expect(blockedAt('match', silent, null)).toMatch(/first quarter/);
    const anchors = [{ file: 'keps_*.csv', dayInName: true as const }];
    const byMapping = wizardStep(silent, { do: 'setMapping', mapping: { ...mapping, anchors } });
    expect(blockedAt('match', byMapping, null)).toBeNull();
    const told = wizardStep(silent, { do: 'setAnchor', key: 2, quarter: 'FY2022-Q4' });
    expect(blockedAt('match', told, null)).toBeNull();
  });

  it('that are plan documents come alone', () => {
    const document = after([{ do: 'addFiles', files: [file('plan.json')] }]);
    expect(blockedAt('file', document, null)).toBeNull();
    const two = wizardStep(document, { do: 'addFiles', files: [file('b.csv')] });
    expect(blockedAt('file', two, null)).toMatch(/alone/);
    expect(importOptions(document, { dryRun: true })).toEqual({ dryRun: true });
  });
});

describe('the mapping', () => {
  it('is suggested by the first file and never replaces one that was loaded', () => {
    expect(twoFiles.mapping).toEqual(mapping);
    const own: Mapping = { ...mapping, name: 'own' };
    const kept = after(
      [
        { do: 'setMapping', mapping: own },
        { do: 'previewed', key: 2, preview: preview('FY2022-Q4') },
      ],
      twoFiles,
    );
    expect(kept.mapping?.name).toBe('own');
  });

  it('is sent with the fiscal year of a new plan and how the file is read', () => {
    const set = after(
      [
        { do: 'setYear', month: 4 },
        { do: 'setSettings', settings: { delimiter: ';' } },
      ],
      twoFiles,
    );
    expect(mappingToSend(set)).toMatchObject({
      file: { delimiter: ';' },
      calendar: { yearStartMonth: 4, yearLabel: 'endYear' },
    });
    const appended = wizardStep(set, { do: 'setTarget', target: { kind: 'plan', planId: 'p1' } });
    expect(mappingToSend(appended)?.calendar).toBeUndefined();
  });

  it('that reads the files otherwise has them looked at again', () => {
    const other = wizardStep(twoFiles, { do: 'setMapping', mapping: { ...mapping, file: { headerRow: 3 } } });
    expect(other.settings).toEqual({ headerRow: 3 });
    expect(other.files.every((entry) => entry.preview === null)).toBe(true);
    const same = wizardStep(twoFiles, { do: 'setMapping', mapping: { ...mapping, name: 'same' } });
    expect(same.files.every((entry) => entry.preview !== null)).toBe(true);
  });

  it('needs a column of names', () => {
    const none = wizardStep(twoFiles, { do: 'setMapping', mapping: { ...mapping, columns: [] } });
    expect(blockedAt('match', none, null)).toMatch(/names each enabler/);
    expect(blockedAt('match', twoFiles, null)).toBeNull();
  });
});

describe('what is asked of the server', () => {
  it('names files in their order with the quarters that were chosen', () => {
    const chosen = after(
      [
        { do: 'setAnchor', key: 1, quarter: 'FY2023-Q2' },
        { do: 'setCurrency', currency: 'USD' },
      ],
      twoFiles,
    );
    expect(importOptions(chosen, { dryRun: false, progressToken: 'token-123' })).toMatchObject({
      planName: 'keps 2023-01-01',
      currency: 'USD',
      badRows: 'reject',
      dryRun: false,
      progressToken: 'token-123',
      files: [{ name: 'keps_2022-10-01.csv' }, { name: 'keps_2023-01-01.csv', anchorQuarter: 'FY2023-Q2' }],
    });
  });

  it('goes into a plan without a name of its own', () => {
    const appended = wizardStep(twoFiles, { do: 'setTarget', target: { kind: 'plan', planId: 'p1' } });
    const options = importOptions(appended, { dryRun: true });
    expect(options.planId).toBe('p1');
    expect(options.planName).toBeUndefined();
    expect(options.currency).toBeUndefined();
  });
});

it('keeps what was entered when a step is taken back', () => {
  const chosen = after(
    [
      { do: 'setBadRows', badRows: 'skip' },
      { do: 'setAnchor', key: 1, quarter: 'FY2023-Q2' },
      { do: 'start', planId: 'other', yearStartMonth: 7 },
    ],
    twoFiles,
  );
  expect(chosen.target).toEqual({ kind: 'new', name: 'keps 2023-01-01' });
  expect(chosen.yearStartMonth).toBe(1);
  expect(chosen.badRows).toBe('skip');
});
