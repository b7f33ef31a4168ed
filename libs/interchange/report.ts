/** What a reader of files has to say about one place in a file. */
export interface ReportEntry {
  readonly file: string;
  /** Counts from 1 and includes the header row, as a spreadsheet shows it; null for files without rows. */
  readonly row: number | null;
  /** The column's name, or the path inside a JSON document (`revisions[2].content.enablers[4].cost`). */
  readonly column: string | null;
  /** Stable, for programs. */
  readonly code: string;
  /** For people: what is wrong and what to do about it. */
  readonly message: string;
}

/** The longest list of entries that a report carries; the counts beside it tell the rest. */
export const MAX_ENTRIES = 1000;

/** Entries in the order they were found, at most MAX_ENTRIES of them, with how many there were. */
export interface EntryList {
  readonly entries: readonly ReportEntry[];
  readonly total: number;
}

/** The answer to an import (CONTRACT: import report). Lists are capped at MAX_ENTRIES, counts are not. */
export interface ImportReport {
  /** Null when nothing was written. */
  readonly planId: string | null;
  readonly dryRun: boolean;
  readonly format: string;
  readonly revisions: readonly {
    readonly id: string;
    readonly sequence: number;
    /** As documents write it: `FY2027-Q1`. */
    readonly anchorQuarter: string;
  }[];
  /** Items and links of the last revision. */
  readonly counts: {
    readonly outcomes: number;
    readonly capabilities: number;
    readonly enablers: number;
    readonly links: number;
  };
  /** Rows left out. */
  readonly skipped: number;
  readonly warnings: readonly ReportEntry[];
  readonly errors: readonly ReportEntry[];
  readonly warningCount: number;
  readonly errorCount: number;
}

/** Collects entries up to MAX_ENTRIES and keeps counting beyond. */
export class EntryCollector {
  readonly #entries: ReportEntry[] = [];
  #total = 0;

  add(entry: ReportEntry): void {
    this.#total += 1;
    if (this.#entries.length < MAX_ENTRIES) this.#entries.push(entry);
  }

  get total(): number {
    return this.#total;
  }

  list(): EntryList {
    return { entries: [...this.#entries], total: this.#total };
  }
}
