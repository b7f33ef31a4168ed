import { Button, Checkbox, Dialog, TextField } from '@northing/web-ui';
import { useState } from 'react';
import { useBranch } from '../editing/branch.js';
import type { ItemActionProps } from './item-menu.js';
import { newId } from './new-id.js';

/** Merges enablers into one that holds the cost, demand and uplift of all. */
export function MergeDialog(props: ItemActionProps & { readonly onClose: () => void }) {
  const { id, name, onOpen, onClose } = props;
  const { content, edit } = useBranch();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [result, setResult] = useState(name);
  const words = query.trim().toLowerCase();
  const others = content.enablers.filter(
    (each) => each.id !== id && (chosen.includes(each.id) || each.name.toLowerCase().includes(words)),
  );
  const refused =
    chosen.length === 0
      ? 'Choose what it is merged with'
      : result.trim() === ''
        ? 'Give the result a name'
        : null;
  const merge = () => {
    const made = { id: newId('e', content.enablers), name: result.trim() };
    edit({ kind: 'merge', enablerIds: [id, ...chosen], result: made });
    onClose();
    onOpen({ type: 'enabler', id: made.id });
  };
  const toggle = (other: string, isChosen: boolean) =>
    setChosen(isChosen ? [...chosen, other] : chosen.filter((each) => each !== other));
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={`Merge ${name}`}
      description="The result takes the fields of this one, from the earliest start to the latest end, and the cost, demand and uplift of all."
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" disabledReason={refused} onClick={merge}>
            Merge
          </Button>
        </>
      }
    >
      <TextField label="Name of the result" value={result} onChange={setResult} />
      <TextField label="Find what it is merged with" value={query} onChange={setQuery} />
      <div className="draft-others" role="group" aria-label="Enablers">
        {others.slice(0, 40).map((each) => (
          <Checkbox
            key={each.id}
            label={each.name}
            checked={chosen.includes(each.id)}
            onChange={(isChosen) => toggle(each.id, isChosen)}
          />
        ))}
      </div>
    </Dialog>
  );
}
