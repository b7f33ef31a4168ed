import { sameValue, type Insight } from '@northing/domain';
import type { Actor } from '../actor.js';
import type { InsightAnswer } from '../workshop.js';
import { inPlan, type WorkPorts } from './in-plan.js';

/** Adds an insight or changes one that no published revision cites. */
export function saveInsight(
  ports: WorkPorts,
  actor: Actor,
  planId: string,
  insight: Insight,
): Promise<InsightAnswer> {
  return inPlan(ports, actor, planId, 'addInsight', async (unit): Promise<InsightAnswer> => {
    if (insight.title.trim() === '') return { kind: 'noteMissing', about: 'insight' };
    const known = (await unit.readRecords()).insights.find(({ id }) => id === insight.id);
    const saved = insight.id === '' ? { ...insight, id: ports.newId() } : insight;
    if (known && !sameValue(known, saved) && (await unit.readCited()).has(saved.id)) {
      return { kind: 'insightCited', insightId: saved.id };
    }
    await unit.putInsight(saved);
    await unit.tell({ kind: 'recordsChanged', branchId: null, version: null });
    return { kind: 'insightSaved', planId, insight: saved };
  });
}
