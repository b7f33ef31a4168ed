import type { Findings } from './findings.js';
import type { Mapping } from './mapping-schema.js';

export interface BuildContext {
  readonly file: string;
  readonly mapping: Mapping;
  readonly findings: Findings;
}
