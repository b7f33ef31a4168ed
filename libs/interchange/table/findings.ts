import { EntryCollector, MAX_ENTRIES, type EntryList } from '../report.js';

/** Where in a file something was found. */
export interface Place {
  readonly row: number | null;
  readonly column: string | null;
}

export const WHOLE_FILE: Place = { row: null, column: null };

/** What was found while tables were read. */
export class Findings {
  readonly #errors = new EntryCollector();
  readonly #warnings = new EntryCollector();
  readonly #remarks = new EntryCollector();
  #skipped = 0;

  error(file: string, place: Place, code: string, message: string): void {
    this.#errors.add({ file, ...place, code, message });
  }

  /** Something of the file was not taken over as it stands. */
  warn(file: string, place: Place, code: string, message: string): void {
    this.#warnings.add({ file, ...place, code, message });
  }

  /** A warning about what was taken over as it stands; many of them must not hide what was not. */
  remark(file: string, place: Place, code: string, message: string): void {
    this.#remarks.add({ file, ...place, code, message });
  }

  skip(rows: number): void {
    this.#skipped += rows;
  }

  get skipped(): number {
    return this.#skipped;
  }

  get errorCount(): number {
    return this.#errors.total;
  }

  /** In the order they were found, remarks last. */
  warnings(): EntryList {
    const [warnings, remarks] = [this.#warnings.list(), this.#remarks.list()];
    const entries = [...warnings.entries, ...remarks.entries].slice(0, MAX_ENTRIES);
    return { entries, total: warnings.total + remarks.total };
  }

  errors(): EntryList {
    return this.#errors.list();
  }
}
