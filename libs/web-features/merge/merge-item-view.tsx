import { Button, MergeTable } from '@northing/web-ui';
import { automaticField } from './automatic-field.js';
import { conflictField } from './conflict-field.js';
import type { MergeGroup } from './merge-groups.js';
import type { OwnContext } from './own-value.js';
import { ScheduleStrip } from './schedule-strip.js';
import type { Merging } from './use-merge.js';

interface MergeItemViewProps {
  readonly group: MergeGroup;
  readonly merging: Merging;
  readonly context: OwnContext;
  readonly readOnly: boolean;
}

/** One item of a merge: its dates as a picture, every field that is asked or was merged as rows. */
export function MergeItemView({ group, merging, context, readOnly }: MergeItemViewProps) {
  const { answers, answer } = merging;
  const sides = group.conflicts.filter(({ kind }) => kind !== 'lineage');
  const takeAll = (take: 'ours' | 'theirs') => {
    for (const { key } of sides) answer(key, { take });
  };
  const fields = [
    ...group.conflicts.map((conflict) => conflictField(conflict, answers[conflict.key], context, answer)),
    ...group.automatic.map((each, at) => automaticField(each, `automatic ${at}`, context.words)),
  ];
  return (
    <article className="merge-item" aria-label={group.name}>
      <header className="merge-item__head">
        <h3>
          {group.name} <span>{group.id.slice(group.id.indexOf(':') + 1)}</span>
        </h3>
        {sides.length > 0 && !readOnly && (
          <>
            <Button size="sm" onClick={() => takeAll('ours')}>
              Keep draft
            </Button>
            <Button size="sm" onClick={() => takeAll('theirs')}>
              Take scenario
            </Button>
          </>
        )}
      </header>
      <ScheduleStrip group={group} answers={answers} />
      <fieldset className="merge-item__fields" disabled={readOnly}>
        <MergeTable item={group.name} fields={fields} />
      </fieldset>
    </article>
  );
}
