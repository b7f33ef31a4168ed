import { removalConsequences } from '@northing/domain';
import { useBranch } from '../editing/branch.js';
import { counted } from '../words/numbers.js';
import { ActionDialog } from './action-dialog.js';
import type { ItemActionProps } from './item-menu.js';

/** Says what the removal of an item does to the rest of the plan before it happens. */
export function RemoveDialog(props: ItemActionProps & { readonly onClose: () => void }) {
  const { type, id, name, context, onOpen, onClose } = props;
  const { content, edit } = useBranch();
  const found = removalConsequences(content, type, id);
  const touched = touchedLines(found, context);
  const parts = counted(found.partIds.length, 'part');
  const refused = found.partIds.length > 0 ? `It has ${parts}. Move or remove them first.` : null;
  const remove = () => {
    edit({ kind: 'remove', entityType: type, entityId: id });
    onClose();
    onOpen(null);
  };
  return (
    <ActionDialog
      title={`Remove ${name}`}
      description={
        touched.length === 0
          ? 'Nothing else is touched. Undo brings it back.'
          : 'Undo brings it back with its links.'
      }
      action="Remove"
      disabledReason={refused}
      onAct={remove}
      onClose={onClose}
    >
      {refused !== null && (
        <p className="draft-refusal">{`${refused} ${named(found.partIds, context.index.capabilities)}`}</p>
      )}
      <ul className="draft-consequences">
        {touched.map(({ label, names }) => (
          <li key={label}>
            <strong>{label}:</strong> {names}
          </li>
        ))}
      </ul>
    </ActionDialog>
  );
}

type Consequences = ReturnType<typeof removalConsequences>;

/** What loses something, by name. */
function touchedLines(found: Consequences, { index }: ItemActionProps['context']) {
  const lines = [
    ['Outcomes that lose a link', found.outcomeIds, index.outcomes],
    ['Enablers that lose a link', found.enablerIds, index.enablers],
    ['Enablers that then serve no outcome', found.untracedIds, index.enablers],
    ['Enablers that wait for it', found.successorIds, index.enablers],
  ] as const;
  return lines.flatMap(([label, ids, list]) =>
    ids.length === 0 ? [] : [{ label, names: named(ids, list) }],
  );
}

function named(ids: readonly string[], list: ReadonlyMap<string, { readonly name: string }>): string {
  return ids.map((id) => list.get(id)?.name ?? id).join(', ');
}
