import { AS_COST, AS_DEMAND } from './comparison-rules.js';
import { words } from './choices.js';
import type { Enabler } from './enabler.js';
import type { FieldEntry } from './field-entry.js';

/** What an enabler costs and whom it needs. */
export const NEED_FIELDS = {
  cost: {
    label: 'Cost',
    group: 'money',
    value: { type: 'costCells' },
    comparedAs: AS_COST,
    inDocument: 'always',
    headers: words(
      'budget, total cost, total budget, spend, opex, capex, whole life cost, whole life costs, total baseline, estimate',
    ),
    hint: 'Opex and capex by fiscal year, in whole thousands.',
  },
  capacityDemand: {
    label: 'Demand',
    group: 'people',
    value: { type: 'demandCells' },
    comparedAs: AS_DEMAND,
    inDocument: 'always',
    headers: words('capacity demand, fte, effort, people, team demand'),
    hint: 'FTE by team and quarter, counted from the start.',
  },
  sustainDemand: {
    label: 'Demand after delivery',
    group: 'people',
    value: { type: 'sustainCells' },
    comparedAs: AS_DEMAND,
    inDocument: 'always',
    headers: words('sustain demand, run fte, support fte, sustain fte'),
    hint: 'FTE a product keeps needing from the quarter after its end until it retires.',
  },
} satisfies Partial<Record<keyof Enabler, FieldEntry>>;
