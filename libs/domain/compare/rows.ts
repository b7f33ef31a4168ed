import type { Enabler } from '../plan/enabler.js';
import type { Change } from './change.js';
import { costRows } from './cost.js';
import { demandRows } from './demand.js';
import { fieldRows } from './fields.js';
import type { Frame, Windows } from './frame.js';
import { horizonRows } from './horizon-rows.js';
import { keyResultRows } from './key-results.js';
import { linkRows } from './links.js';
import { presenceRows } from './presence.js';
import { capacityRows, envelopeRows } from './resources.js';
import { inOrder } from './row-order.js';
import { scheduleRows } from './schedule.js';
import { entersStopped, stageRows } from './stage.js';

/** Every row of a comparison, in order. */
export function rowsOf(frame: Frame): readonly Change[] {
  const rows = [
    ...presenceRows(frame),
    ...outcomeRows(frame),
    ...capabilityRows(frame),
    ...enablerRows(frame),
    ...[...frame.pairs.values()].flatMap((pair) => horizonRows(pair, frame.windows)),
    ...linkRows(frame),
    ...capacityRows(frame),
    ...envelopeRows(frame),
  ];
  return inOrder(withParts(rows, frame));
}

function outcomeRows({ diff }: Frame): readonly Change[] {
  return diff.outcome.flatMap((each) => {
    if (each.op !== 'updated') return [];
    const owner = { entityType: 'outcome', entityId: each.key } as const;
    const rows = fieldRows('outcome', each.before, each.after, each.fields, owner);
    return each.fields.includes('keyResults') ? [...rows, ...keyResultRows(each.before, each.after)] : rows;
  });
}

function capabilityRows({ diff }: Frame): readonly Change[] {
  return diff.capability.flatMap((each) => {
    if (each.op !== 'updated') return [];
    const owner = { entityType: 'capability', entityId: each.key } as const;
    return fieldRows('capability', each.before, each.after, each.fields, owner);
  });
}

/** Which rule of its own a changed field calls for; demand is measured against the schedule, so both call for it. */
const RULES: readonly {
  readonly fields: ReadonlySet<keyof Enabler>;
  readonly rows: (before: Enabler, after: Enabler, windows: Windows) => readonly Change[];
}[] = [
  { fields: new Set(['stage']), rows: stageRows },
  { fields: new Set(['startQuarter', 'endQuarter']), rows: scheduleRows },
  {
    fields: new Set(['cost']),
    rows: (before, after, { costYears }) => costRows(before, after, costYears),
  },
  { fields: new Set(['sourcing', 'supplier']), rows: resourcedRows },
  {
    fields: new Set(['capacityDemand', 'sustainDemand', 'startQuarter', 'endQuarter']),
    rows: demandRows,
  },
];

function enablerRows({ diff, windows }: Frame): readonly Change[] {
  return diff.enabler.flatMap((each) => {
    if (each.op !== 'updated') return [];
    const { before, after, fields } = each;
    const owner = { entityType: 'enabler', entityId: each.key } as const;
    const ruled = RULES.filter((rule) => fields.some((field) => rule.fields.has(field)));
    return [
      ...fieldRows('enabler', before, after, fields, owner),
      ...ruled.flatMap(({ rows }) => rows(before, after, windows)),
    ];
  });
}

function resourcedRows(before: Enabler, after: Enabler): readonly Change[] {
  return [
    {
      kind: 'resourced',
      category: 'replanning',
      entityType: 'enabler',
      entityId: after.id,
      from: [before.sourcing, before.supplier],
      to: [after.sourcing, after.supplier],
    },
  ];
}

/** Acts themselves never are a part of another one. */
const ACTS: ReadonlySet<Change['kind']> = new Set(['added', 'removed', 'split', 'merged']);

/** Re-planning of an enabler that was stopped, or of a split's surviving source, is a detail of that act. */
function withParts(rows: readonly Change[], frame: Frame): readonly Change[] {
  const acts = new Map<string, string>();
  for (const { sourceId, sourceSurvives } of frame.groups.splits) {
    if (sourceSurvives) acts.set(sourceId, `split:${sourceId}`);
  }
  for (const each of frame.diff.enabler) {
    if (each.op === 'updated' && entersStopped(each.before, each.after)) {
      acts.set(each.key, `stopped:${each.key}`);
    }
  }
  if (acts.size === 0) return rows;
  return rows.map((row) => {
    const partOf = row.entityType === 'enabler' ? acts.get(row.entityId) : undefined;
    if (partOf === undefined || row.category !== 'replanning' || ACTS.has(row.kind)) return row;
    return { ...row, category: 'part', partOf };
  });
}
