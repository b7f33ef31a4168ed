import {
  applyEdits,
  diffContent,
  type DiffedType,
  type Edit,
  type Edited,
  type PlanContent,
} from '@northing/domain';

/** The edit that leads from one content to another. */
export function changedItems(before: PlanContent, after: PlanContent): Edited {
  const edited = applyEdits(before, stepsBetween(before, after));
  if (edited.kind !== 'edited') throw new Error('Steps made from two contents do not conflict.');
  return edited;
}

/** Field by field, so that taking them back meets only later edits of the same fields. */
function stepsBetween(before: PlanContent, after: PlanContent): readonly Edit[] {
  const diff = diffContent(before, after);
  return (Object.keys(diff) as DiffedType[]).flatMap((type) =>
    diff[type].flatMap((each): readonly Edit[] => {
      if (each.op === 'added') return [{ op: 'add', type, item: each.after }];
      if (each.op === 'removed') return [{ op: 'remove', type, key: each.key }];
      const values = each.after as unknown as Readonly<Record<string, unknown>>;
      const was = each.before as unknown as Readonly<Record<string, unknown>>;
      return each.fields.map((field) => ({
        ...{ op: 'set', type, key: each.key, field },
        ...{ value: values[field], expected: was[field] },
      }));
    }),
  );
}
