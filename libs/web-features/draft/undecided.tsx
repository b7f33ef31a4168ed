import { FIELD_CATALOGUE, type FieldEntry, type PlanContent } from '@northing/domain';
import { FieldStateNote } from '@northing/web-ui';
import { useMemo } from 'react';
import { useBranch } from '../editing/branch.js';
import { fieldNote } from '../editing/field-note.js';
import { itemAt, type FieldPlace } from '../editing/work.js';
import type { WordsContext } from '../plan/field-words.js';
import { indexPlan } from '../plan/plan-index.js';
import { usePlan } from '../shell/plan-context.js';

/** What was changed by two at once, on every page of the draft: not each of them has the field to say it at. */
export function Undecided() {
  const { undecided } = useBranch();
  return undecided.length === 0 ? null : <UndecidedList undecided={undecided} />;
}

function UndecidedList({ undecided }: { readonly undecided: readonly FieldPlace[] }) {
  const branch = useBranch();
  const plan = usePlan();
  const { content } = branch;
  const context = useMemo((): WordsContext => ({ plan, index: indexPlan(content) }), [plan, content]);
  return (
    <ul className="draft-undecided" aria-label="Changed by somebody else meanwhile">
      {undecided.map((place) => (
        <li key={`${place.type} ${place.key} ${place.field}`}>
          <b>{placeName(place, content)}</b>
          <FieldStateNote state={fieldNote(branch, place, context)} />
        </li>
      ))}
    </ul>
  );
}

/** `Customer portal: Placed at score`. */
function placeName({ type, key, field }: FieldPlace, content: PlanContent): string {
  const item = itemAt(content, type, key);
  const entries: Readonly<Record<string, FieldEntry>> = FIELD_CATALOGUE[type];
  const label = entries[field]?.label ?? field;
  return item !== null && 'name' in item ? `${item.name}: ${label}` : label;
}
