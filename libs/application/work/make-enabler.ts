import { newItem, type Edit, type Enabler } from '@northing/domain';
import type { Actor } from '../actor.js';
import { isFailure, type FailureOf } from '../failures.js';
import type { PlanUnit } from '../work-ports.js';
import type { EditFailure, Reason } from '../workshop.js';
import { editIn } from './edit-branch.js';
import type { WorkPorts } from './in-plan.js';

/** A new enabler with what is known of it; the rest is for whoever edits the draft. */
export interface EnablerToMake {
  readonly name: string;
  readonly known: Partial<Enabler>;
  readonly reason: Reason;
}

/** Adds an enabler to the open draft within a piece of work; answers with its id. */
export async function makeEnabler(
  ports: WorkPorts,
  actor: Actor,
  unit: PlanUnit,
  { name, known, reason }: EnablerToMake,
): Promise<string | EditFailure | FailureOf<'noDraft'>> {
  if (!unit.draft) return { kind: 'noDraft', planId: unit.frame.plan.id };
  const id = ports.newId();
  const item: Enabler = { ...(newItem('enabler', id, name.trim()) as Enabler), ...known };
  const edits: readonly Edit[] = [{ op: 'add', type: 'enabler', item }];
  const done = await editIn(ports, actor, unit, unit.draft.id, { kind: 'steps', edits }, reason);
  return isFailure(done) ? done : id;
}
