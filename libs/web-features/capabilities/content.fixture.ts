import {
  EMPTY_CONTENT,
  fiscalQuarter,
  type Capability,
  type Outcome,
  type PlanContent,
} from '@northing/domain';
import { enabler } from '../compare/compared.fixture.js';

export const q = fiscalQuarter;

export function capability(id: string, more: Partial<Capability> = {}): Capability {
  return {
    id,
    name: `Capability ${id}`,
    parentId: null,
    ownerId: null,
    importance: 4,
    currentMaturity: 1,
    targetMaturity: 3,
    targetQuarter: q(2028, 4),
    assessedQuarter: q(2026, 4),
    deliberateReduction: false,
    ...more,
  };
}

export function outcome(id: string, more: Partial<Outcome> = {}): Outcome {
  return {
    id,
    name: `Outcome ${id}`,
    weight: 50,
    ownerId: null,
    businessUnitId: null,
    keyResults: [],
    ...more,
  };
}

/** An open, scheduled enabler. */
export function planned(
  id: string,
  end: ReturnType<typeof q> | null,
  more: Parameters<typeof enabler>[1] = {},
) {
  return enabler(id, {
    stage: 'funded',
    startQuarter: end === null ? null : q(2027, 1),
    endQuarter: end,
    ...more,
  });
}

export function content(more: Partial<PlanContent>): PlanContent {
  return { ...EMPTY_CONTENT, ...more };
}
