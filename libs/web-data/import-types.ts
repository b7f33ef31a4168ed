/** Shapes of the import over HTTP (the API's contract for files); GraphQL does not carry uploads. */

export const FILE_ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type FileEncoding = (typeof FILE_ENCODINGS)[number];

export const FILE_DELIMITERS = [',', ';', '\t', '|'] as const;
export type FileDelimiter = (typeof FILE_DELIMITERS)[number];

export const MONEY_UNITS = ['ones', 'thousands', 'millions', 'billions'] as const;
export type MoneyUnit = (typeof MONEY_UNITS)[number];

/** How to read a table file; what is absent is detected. */
export interface FileSettings {
  readonly encoding?: FileEncoding;
  readonly delimiter?: FileDelimiter;
  readonly sheet?: string;
  /** Counts from 1. */
  readonly headerRow?: number;
  /** Names stand in the first column. */
  readonly transposed?: boolean;
}

/** What written values mean; null: nothing. */
export type ValueMap = Readonly<Record<string, string | number | boolean | null>>;

/** How one column, or a constant, fills a field. */
export interface MappingColumn {
  readonly field: string;
  readonly column?: string;
  readonly columns?: readonly string[];
  readonly constant?: string | number | boolean;
  readonly optional?: boolean;
  /** A map, or the name of one of the mapping's tables. */
  readonly values?: string | ValueMap;
  readonly unit?: MoneyUnit;
  readonly decimal?: '.' | ',';
  readonly dateOrder?: 'dmy' | 'mdy';
  readonly quarters?: 'fiscal' | 'calendar';
  /** Of a cost; null or absent: the whole life's. */
  readonly fiscalYear?: number | null;
  readonly costKind?: 'opex' | 'capex';
  readonly separator?: string;
}

export interface MappingCalendar {
  readonly yearStartMonth: number;
  readonly yearLabel: 'startYear' | 'endYear';
}

/** How the columns of a table become fields of a plan: the document that people save and share. */
export interface Mapping {
  readonly format: 'northing.mapping/1';
  readonly name: string;
  readonly notes?: string | readonly string[];
  readonly entity?: 'enabler' | 'outcome' | 'capability';
  readonly file?: FileSettings;
  readonly calendar?: MappingCalendar;
  readonly id?: 'fromName';
  readonly columns: readonly MappingColumn[];
  readonly skip?: readonly { readonly column: string; readonly values: readonly string[] }[];
  readonly tables?: Readonly<Record<string, ValueMap>>;
  readonly badRows?: 'reject' | 'skip';
  readonly anchors?: readonly {
    readonly file: string;
    readonly quarter?: string;
    readonly day?: string;
    readonly dayInName?: true;
  }[];
}

/** A cell the suggested field cannot take. */
export interface CellToFix {
  readonly row: number | null;
  readonly text: string;
  /** `FY2028-Q3` to offer; null when nothing suggests itself. */
  readonly suggestion: string | null;
}

export interface ColumnPreview {
  readonly index: number;
  readonly name: string;
  readonly samples: readonly string[];
  /** Rows with a value. */
  readonly filled: number;
  readonly distinctCount: number;
  /** Most frequent first, at most 50. */
  readonly distinctValues: readonly { readonly value: string; readonly rows: number }[];
  readonly suggestedField: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly toFix: readonly CellToFix[];
  readonly toFixCount: number;
}

/** What a table file holds and what its columns probably mean. */
export interface TablePreview {
  readonly format: string;
  readonly sheets: readonly { readonly name: string }[];
  readonly sheet: string | null;
  readonly encoding: FileEncoding | null;
  readonly delimiter: FileDelimiter | null;
  readonly headerRow: number;
  readonly transposed: boolean;
  readonly rowCount: number;
  readonly columns: readonly ColumnPreview[];
  /** Made of the suggestions. */
  readonly mapping: Mapping;
  /** `FY2027-Q1`, from the file's name; null when it tells none. */
  readonly anchorQuarter: string | null;
}

export interface ReportEntry {
  readonly file: string;
  /** As a spreadsheet counts, the header included; null for files without rows. */
  readonly row: number | null;
  readonly column: string | null;
  readonly code: string;
  /** What is wrong and what to do about it. */
  readonly message: string;
}

/** The answer to an import; lists are capped at 1,000 entries, counts are not. */
export interface ImportReport {
  readonly planId: string | null;
  readonly dryRun: boolean;
  readonly format: string;
  readonly revisions: readonly {
    readonly id: string;
    readonly sequence: number;
    readonly anchorQuarter: string;
  }[];
  readonly counts: {
    readonly outcomes: number;
    readonly capabilities: number;
    readonly enablers: number;
    readonly links: number;
  };
  readonly skipped: number;
  readonly warnings: readonly ReportEntry[];
  readonly errors: readonly ReportEntry[];
  readonly warningCount: number;
  readonly errorCount: number;
}

export interface ImportOptions {
  readonly planId?: string;
  readonly planName?: string;
  readonly mapping?: Mapping;
  /** In the order of revisions. */
  readonly files?: readonly { readonly name: string; readonly anchorQuarter?: string }[];
  readonly badRows?: 'reject' | 'skip';
  /** ISO 4217, for the workspace of a new plan. */
  readonly currency?: string;
  readonly dryRun: boolean;
  readonly progressToken?: string;
}

export interface ImportProgress {
  readonly state: 'running' | 'done' | 'failed';
  /** 0 to 1. */
  readonly share: number;
  readonly step: string;
}
