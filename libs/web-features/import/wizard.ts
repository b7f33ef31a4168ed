import type {
  FileSettings,
  ImportOptions,
  ImportReport,
  Mapping,
  PreviewAnswer,
  TablePreview,
} from '@northing/web-data';

export const STEPS = ['file', 'match', 'check', 'import'] as const;
export type Step = (typeof STEPS)[number];

/** A file in the order in which it becomes a revision. */
export interface WizardFile {
  readonly key: number;
  readonly file: File;
  /** What the server found in it; null while it is looking. */
  readonly preview: PreviewAnswer | null;
  /** The first quarter it plans, `FY2027-Q1`; null: as its name or the mapping tells. */
  readonly anchorQuarter: string | null;
}

/** Where it goes: a plan of its own, or the next revisions of another. */
export type WizardTarget =
  { readonly kind: 'new'; readonly name: string } | { readonly kind: 'plan'; readonly planId: string };

/** Everything that was entered, kept until the import is done. */
export interface Wizard {
  readonly files: readonly WizardFile[];
  readonly nextKey: number;
  readonly target: WizardTarget;
  readonly settings: FileSettings;
  /** First month of the fiscal year of a new plan. */
  readonly yearStartMonth: number;
  /** ISO 4217; empty: none, amounts read as numbers. */
  readonly currency: string;
  /** Null until a file has been looked at. */
  readonly mapping: Mapping | null;
  /** The mapping was loaded or edited: a new look at the file does not replace it. */
  readonly mappingIsOwn: boolean;
  readonly badRows: 'reject' | 'skip';
}

export const NEW_WIZARD: Wizard = {
  files: [],
  nextKey: 1,
  target: { kind: 'new', name: '' },
  settings: {},
  yearStartMonth: 1,
  currency: '',
  mapping: null,
  mappingIsOwn: false,
  badRows: 'reject',
};

export type WizardAction =
  | { readonly do: 'start'; readonly planId: string | null; readonly yearStartMonth: number | null }
  | { readonly do: 'addFiles'; readonly files: readonly File[] }
  | { readonly do: 'removeFile'; readonly key: number }
  | { readonly do: 'moveFile'; readonly key: number; readonly by: -1 | 1 }
  | { readonly do: 'previewed'; readonly key: number; readonly preview: PreviewAnswer }
  | { readonly do: 'setAnchor'; readonly key: number; readonly quarter: string | null }
  | { readonly do: 'setTarget'; readonly target: WizardTarget }
  | { readonly do: 'setSettings'; readonly settings: FileSettings }
  | { readonly do: 'setYear'; readonly month: number }
  | { readonly do: 'setCurrency'; readonly currency: string }
  | { readonly do: 'setMapping'; readonly mapping: Mapping }
  | { readonly do: 'setBadRows'; readonly badRows: Wizard['badRows'] }
  | { readonly do: 'reset' };

/** A plan document holds its own fields: nothing has to be matched. */
export function isPlanDocument({ name }: Pick<File, 'name'>): boolean {
  return /\.json$/i.test(name);
}

export function hasPlanDocument({ files }: Pick<Wizard, 'files'>): boolean {
  return files.some(({ file }) => isPlanDocument(file));
}

/** `Calder_portfolio_FY27.xlsx` → `Calder portfolio FY27`. */
export function nameFromFile(name: string): string {
  return name
    .replace(/\.[^.]+$/, '')
    .replace(/[_\s]+/g, ' ')
    .trim();
}

export function wizardStep(wizard: Wizard, action: WizardAction): Wizard {
  switch (action.do) {
    case 'start':
      return started(wizard, action.planId, action.yearStartMonth);
    case 'addFiles':
      return withFiles(wizard, action.files);
    case 'removeFile':
      return withoutFile(wizard, action.key);
    case 'moveFile':
      return { ...wizard, files: moved(wizard.files, action.key, action.by) };
    case 'previewed':
      return previewed(wizard, action.key, action.preview);
    case 'setAnchor':
      return { ...wizard, files: changed(wizard.files, action.key, { anchorQuarter: action.quarter }) };
    case 'setTarget':
      return { ...wizard, target: action.target };
    case 'setSettings':
      return {
        ...wizard,
        settings: action.settings,
        files: wizard.files.map((file) => ({ ...file, preview: null })),
      };
    case 'setYear':
      return { ...wizard, yearStartMonth: action.month };
    case 'setCurrency':
      return { ...wizard, currency: action.currency };
    case 'setMapping':
      return withMapping(wizard, action.mapping);
    case 'setBadRows':
      return { ...wizard, badRows: action.badRows };
    case 'reset':
      return { ...NEW_WIZARD, nextKey: wizard.nextKey };
  }
}

function started(wizard: Wizard, planId: string | null, yearStartMonth: number | null): Wizard {
  const untouched = wizard.files.length === 0;
  return {
    ...wizard,
    ...(yearStartMonth !== null && untouched && { yearStartMonth }),
    ...(planId !== null && untouched && { target: { kind: 'plan' as const, planId } }),
  };
}

function withFiles(wizard: Wizard, added: readonly File[]): Wizard {
  const files = added.map((file, index) => ({
    key: wizard.nextKey + index,
    file,
    preview: null,
    anchorQuarter: null,
  }));
  const [first] = added;
  const named = wizard.target.kind === 'new' && wizard.target.name === '' && first !== undefined;
  // Snapshots of one plan are mostly named by their date: their names sort as their revisions follow.
  const names = new Set(added.map(({ name }) => name));
  const kept = wizard.files.filter(({ file }) => !names.has(file.name));
  const all = [...kept, ...files].sort((a, b) =>
    a.file.name.localeCompare(b.file.name, 'en', { numeric: true }),
  );
  return {
    ...wizard,
    files: all,
    nextKey: wizard.nextKey + added.length,
    ...(named && { target: { kind: 'new' as const, name: nameFromFile(first.name) } }),
  };
}

function withoutFile(wizard: Wizard, key: number): Wizard {
  const files = wizard.files.filter((file) => file.key !== key);
  if (files.length > 0) return { ...wizard, files };
  const target = wizard.target.kind === 'new' ? NEW_WIZARD.target : wizard.target;
  return { ...wizard, files, target, settings: {}, ...(!wizard.mappingIsOwn && { mapping: null }) };
}

function moved(files: readonly WizardFile[], key: number, by: -1 | 1): readonly WizardFile[] {
  const at = files.findIndex((file) => file.key === key);
  const file = files[at];
  const other = files[at + by];
  if (!file || !other) return files;
  return files.map((each) => (each === file ? other : each === other ? file : each));
}

function changed(
  files: readonly WizardFile[],
  key: number,
  change: Partial<WizardFile>,
): readonly WizardFile[] {
  return files.map((file) => (file.key === key ? { ...file, ...change } : file));
}

function previewed(wizard: Wizard, key: number, preview: PreviewAnswer): Wizard {
  const files = changed(wizard.files, key, { preview });
  const isFirst = files[0]?.key === key;
  const suggests = preview.kind === 'preview' && isFirst && !wizard.mappingIsOwn;
  return { ...wizard, files, ...(suggests && { mapping: preview.preview.mapping }) };
}

/** Whether the files have been looked at just as the settings say. */
function isReadSo(preview: TablePreview | null, settings: FileSettings): boolean {
  if (preview === null) return false;
  const { encoding, delimiter, sheet, headerRow, transposed } = settings;
  return (
    (encoding === undefined || encoding === preview.encoding) &&
    (delimiter === undefined || delimiter === preview.delimiter) &&
    (sheet === undefined || sheet === preview.sheet) &&
    (headerRow === undefined || headerRow === preview.headerRow) &&
    (transposed === undefined || transposed === preview.transposed)
  );
}

function withMapping(wizard: Wizard, mapping: Mapping): Wizard {
  const { file, badRows, calendar } = mapping;
  const isNew = file !== undefined && file !== wizard.mapping?.file;
  const readAnew = isNew && !isReadSo(leadingPreview(wizard), file);
  return {
    ...wizard,
    mapping,
    mappingIsOwn: true,
    ...(badRows && { badRows }),
    ...(calendar && { yearStartMonth: calendar.yearStartMonth }),
    ...(isNew && { settings: file }),
    ...(readAnew && { files: wizard.files.map((each) => ({ ...each, preview: null })) }),
  };
}

/** The preview that columns are matched by: the first file's. */
export function leadingPreview({ files }: Pick<Wizard, 'files'>): TablePreview | null {
  const preview = files[0]?.preview;
  return preview?.kind === 'preview' ? preview.preview : null;
}

/** Whether something tells which quarter a file plans first. */
export function anchorIsTold(wizard: Wizard, { preview, anchorQuarter }: WizardFile): boolean {
  if (anchorQuarter !== null || (wizard.mapping?.anchors?.length ?? 0) > 0) return true;
  return preview?.kind === 'preview' && preview.preview.anchorQuarter !== null;
}

/** The mapping as it is sent: with how to read the file and, for a new plan, its fiscal year. */
export function mappingToSend({ mapping, settings, target, yearStartMonth }: Wizard): Mapping | null {
  if (!mapping) return null;
  const { calendar, ...rest } = mapping;
  const year = { yearStartMonth, yearLabel: calendar?.yearLabel ?? ('endYear' as const) };
  return {
    ...rest,
    ...(Object.keys(settings).length > 0 && { file: { ...mapping.file, ...settings } }),
    ...(target.kind === 'new' && { calendar: year }),
  };
}

/** What an import of all that was entered asks of the server. */
export function importOptions(
  wizard: Wizard,
  run: { readonly dryRun: boolean; readonly progressToken?: string },
): ImportOptions {
  const { target, files, badRows, currency } = wizard;
  const name = target.kind === 'new' ? target.name.trim() : '';
  const isDocument = hasPlanDocument(wizard);
  const mapping = isDocument ? null : mappingToSend(wizard);
  return {
    ...(target.kind === 'plan' && !isDocument && { planId: target.planId }),
    ...(name !== '' && !isDocument && { planName: name }),
    ...(target.kind === 'new' && !isDocument && currency !== '' && { currency }),
    ...(mapping && { mapping }),
    ...(!isDocument && {
      badRows,
      files: files.map(({ file, anchorQuarter }) => ({
        name: file.name,
        ...(anchorQuarter !== null && { anchorQuarter }),
      })),
    }),
    ...run,
  };
}

/** What still has to be done before the next step; null when it can be taken. */
export function blockedAt(step: Step, wizard: Wizard, report: ImportReport | null): string | null {
  if (wizard.files.length === 0) return 'Choose a file first';
  if (step === 'file') return fileProblem(wizard);
  if (step === 'match') return matchProblem(wizard);
  if (step === 'check') {
    if (report === null) return 'The rows are being checked';
    return report.errorCount > 0 ? 'Errors have to be mended or their rows skipped first' : null;
  }
  return null;
}

function fileProblem(wizard: Wizard): string | null {
  const { files, target } = wizard;
  if (target.kind === 'new' && target.name.trim() === '' && !hasPlanDocument(wizard))
    return 'The plan needs a name';
  if (hasPlanDocument(wizard)) return files.length > 1 ? 'A plan document is imported alone' : null;
  if (files.some(({ preview }) => preview === null)) return 'The files are being read';
  if (files.some(({ preview }) => preview?.kind !== 'preview')) return 'A file cannot be read';
  return null;
}

function matchProblem(wizard: Wizard): string | null {
  const { files, mapping } = wizard;
  if (!mapping?.columns.some(({ field }) => field === 'name'))
    return 'Choose the column that names each enabler';
  // A mapping may tell it as well, so it is asked for only once there is one.
  if (files.some((file) => !anchorIsTold(wizard, file))) {
    return 'Step back and choose the first quarter each file plans';
  }
  return null;
}
