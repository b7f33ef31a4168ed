import type { FiscalCalendar } from '../time/fiscal-calendar.js';

/** Thresholds and windows of a workspace; the defaults are starting points. */
export interface WorkspaceSettings {
  readonly oneYearQuarters: number;
  readonly fiveYearQuarters: number;
  readonly costYears: number;
  readonly readinessWeeks: number;
  readonly discretionaryTargetPct: number;
  readonly coverageThreshold: number;
  readonly kneeJerkUnevidencedShare: number;
  readonly kneeJerkSingleShare: number;
  readonly bigBangShare: number;
  readonly utilisationLimit: number;
  readonly smallSample: number;
}

export const DEFAULT_SETTINGS: WorkspaceSettings = {
  oneYearQuarters: 4,
  fiveYearQuarters: 20,
  costYears: 5,
  readinessWeeks: 6,
  discretionaryTargetPct: 10,
  coverageThreshold: 0.8,
  kneeJerkUnevidencedShare: 0.1,
  kneeJerkSingleShare: 0.05,
  bigBangShare: 0.25,
  utilisationLimit: 1,
  smallSample: 5,
};

/** ISO 4217 for amounts whose currency nobody named: tables seldom do, and none is invented. */
export const NO_CURRENCY = 'XXX';

export interface Workspace {
  readonly id: string;
  readonly name: string;
  /** ISO 4217 code. */
  readonly currency: string;
  readonly costUnit: 'thousand';
  readonly capacityUnit: 'FTE';
  readonly fiscalCalendar: FiscalCalendar;
  readonly settings: WorkspaceSettings;
}

export interface BusinessUnit {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
}

export const ROLES = [
  'viewer', 'contributor', 'planner', 'architect', 'partnerManager', 'approver', 'admin',
] as const; // prettier-ignore
export type Role = (typeof ROLES)[number];

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly businessUnitId: string | null;
  readonly roles: readonly Role[];
}

export interface Team {
  readonly id: string;
  readonly name: string;
  readonly skill: string | null;
}

/** Reference data of a workspace: archived, never deleted. */
export interface ReferenceData {
  readonly businessUnits: readonly BusinessUnit[];
  readonly people: readonly Person[];
  readonly teams: readonly Team[];
}
