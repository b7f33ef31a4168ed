import { removalConsequences } from '@northing/domain';
import { Button, Dialog } from '@northing/web-ui';
import { useBranch } from '../editing/branch.js';
import { counted } from '../words/numbers.js';
import type { ItemActionProps } from './item-menu.js';

/** Says what the removal of an item does to the rest of the plan before it happens. */
export function RemoveDialog(props: ItemActionProps & { readonly onClose: () => void }) {
  const { type, id, name, context, onOpen, onClose } = props;
  const { content, edit } = useBranch();
  const { index } = context;
  const found = removalConsequences(content, type, id);
  const named = (ids: readonly string[], list: ReadonlyMap<string, { readonly name: string }>) =>
    ids.map((each) => list.get(each)?.name ?? each).join(', ');
  const lines = [
    ['Outcomes that lose a link', found.outcomeIds, index.outcomes],
    ['Enablers that lose a link', found.enablerIds, index.enablers],
    ['Enablers that then serve no outcome', found.untracedIds, index.enablers],
    ['Enablers that wait for it', found.successorIds, index.enablers],
  ] as const;
  const touched = lines.filter(([, ids]) => ids.length > 0);
  const parts = counted(found.partIds.length, 'part');
  const refused = found.partIds.length > 0 ? `It has ${parts}. Move or remove them first.` : null;
  const remove = () => {
    edit({ kind: 'remove', entityType: type, entityId: id });
    onClose();
    onOpen(null);
  };
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={`Remove ${name}`}
      description={
        touched.length === 0
          ? 'Nothing else is touched. Undo brings it back.'
          : 'Undo brings it back with its links.'
      }
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" disabledReason={refused} onClick={remove}>
            Remove
          </Button>
        </>
      }
    >
      {refused !== null && (
        <p className="draft-refusal">{`${refused} ${named(found.partIds, index.capabilities)}`}</p>
      )}
      <ul className="draft-consequences">
        {touched.map(([label, ids, list]) => (
          <li key={label}>
            <strong>{label}:</strong> {named(ids, list)}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
