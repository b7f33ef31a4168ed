import { quarterLabel } from '@northing/domain';
import { plainWords } from '../item/linked-words.js';
import { STATUS_LOOK } from '../item/outcome-status.js';
import { nameOf, type PlanFrame } from '../plan/plan-frame.js';
import type { OutcomeRow } from './outcome-rows.js';

/** The columns of the list as a file. */
export function outcomeFileColumns({ people, units }: Pick<PlanFrame, 'people' | 'units'>) {
  const column = (header: string, value: (row: OutcomeRow) => string | number | null) => ({ header, value });
  return [
    column('Outcome', ({ outcome }) => outcome.name),
    column('Id', ({ outcome }) => outcome.id),
    column('Owner', ({ outcome }) => nameOf(people, outcome.ownerId)),
    column('Business unit', ({ outcome }) => nameOf(units, outcome.businessUnitId)),
    column('Weight', ({ outcome }) => outcome.weight),
    column('Status', ({ status }) => STATUS_LOOK[status].word),
    column('Cause', ({ cause }) => plainWords(cause)),
    column('Coverage planned', ({ metrics }) => metrics.coveragePlanned),
    column('Coverage forecast', ({ metrics }) => metrics.coverageForecast),
    column('Key results attained', ({ metrics }) => metrics.attainment),
    column('Due', ({ metrics }) => (metrics.dueQuarter === null ? null : quarterLabel(metrics.dueQuarter))),
    column('Least slack in quarters', ({ metrics }) => metrics.minSlackQuarters),
  ];
}
