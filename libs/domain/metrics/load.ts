import { ratio } from '../compare/rounding.js';
import type { PlanContent } from '../plan/plan-content.js';
import { plusQuarters, type FiscalQuarter } from '../time/fiscal-quarter.js';
import type { Light, Load } from './revision-metrics.js';

const QUARTERS_LOOKED_BACK = 4;
const GREEN_UP_TO = 1;
const AMBER_UP_TO = 1.5;

/** Projects in progress against those delivered in the four quarters before the anchor (DOMAIN §4.3, SPEC.md [M47]). */
export function loadOf({ enablers }: Pick<PlanContent, 'enablers'>, anchor: FiscalQuarter): Load {
  const since = plusQuarters(anchor, -QUARTERS_LOOKED_BACK);
  const projects = enablers.filter(({ kind }) => kind === 'project');
  const delivered = projects.filter(({ stage, actualEndQuarter: end }) => {
    return (stage === 'delivered' || stage === 'retired') && end !== null && end >= since && end < anchor;
  });
  const inProgress = projects.filter(({ stage }) => stage === 'inProgress');
  const idsOf = (list: typeof projects) => list.map(({ id }) => id).sort();
  return {
    delivered: idsOf(delivered),
    inProgress: idsOf(inProgress),
    ratio: delivered.length > 0 ? ratio(inProgress.length, delivered.length) : null,
    light: delivered.length > 0 ? lightOf(inProgress.length / delivered.length) : null,
  };
}

function lightOf(load: number): Light {
  if (load <= GREEN_UP_TO) return 'green';
  return load <= AMBER_UP_TO ? 'amber' : 'red';
}
