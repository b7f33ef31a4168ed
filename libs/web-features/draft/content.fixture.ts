import { fiscalQuarter, newItem, type Enabler } from '@northing/domain';
import type { PlanFrame } from '../plan/plan-frame.js';

/** Enablers as a new one starts, with what a test is about. */
export function enabler(id: string, fields: Partial<Enabler> = {}): Enabler {
  return { ...(newItem('enabler', id, `Enabler ${id}`) as Enabler), ...fields };
}

export const [START, END] = [fiscalQuarter(2027, 3), fiscalQuarter(2028, 1)];

const person = (id: string, name: string) =>
  [id, { id, name, title: null, businessUnitId: null, roles: [] }] as const;

export const PLAN: Pick<PlanFrame, 'people' | 'calendar'> = {
  people: new Map([person('p1', 'Ann Lee'), person('p2', 'Bo Ray'), person('p3', 'Bo Ray')]),
  calendar: { yearStartMonth: 4, yearLabel: 'endYear', budgetSeasons: [] },
};
