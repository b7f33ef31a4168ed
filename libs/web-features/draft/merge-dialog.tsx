import { Checkbox, TextField } from '@northing/web-ui';
import { useState } from 'react';
import { useBranch } from '../editing/branch.js';
import { ActionDialog } from './action-dialog.js';
import type { ItemActionProps } from './item-menu.js';
import { newId } from './new-id.js';

/** Merges enablers into one that holds the cost, demand and uplift of all. */
export function MergeDialog(props: ItemActionProps & { readonly onClose: () => void }) {
  const { id, name, onOpen, onClose } = props;
  const { content, edit } = useBranch();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [result, setResult] = useState(name);
  const merge = () => {
    const made = { id: newId('e', content.enablers), name: result.trim() };
    edit({ kind: 'merge', enablerIds: [id, ...chosen], result: made });
    onClose();
    onOpen({ type: 'enabler', id: made.id });
  };
  return (
    <ActionDialog
      title={`Merge ${name}`}
      description="The result takes the fields of this one, from the earliest start to the latest end, and the cost, demand and uplift of all."
      action="Merge"
      disabledReason={missing(chosen, result)}
      onAct={merge}
      onClose={onClose}
    >
      <TextField label="Name of the result" value={result} onChange={setResult} />
      <Others id={id} chosen={chosen} onChange={setChosen} />
    </ActionDialog>
  );
}

function missing(chosen: readonly string[], result: string): string | null {
  if (chosen.length === 0) return 'Choose what it is merged with';
  return result.trim() === '' ? 'Give the result a name' : null;
}

interface OthersProps {
  readonly id: string;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** As many as are looked through; the search finds the rest. */
const SHOWN = 40;

/** The other enablers: those that are chosen, and those the words find. */
function Others({ id, chosen, onChange }: OthersProps) {
  const { content } = useBranch();
  const [query, setQuery] = useState('');
  const words = query.trim().toLowerCase();
  const others = content.enablers.filter(
    (each) => each.id !== id && (chosen.includes(each.id) || each.name.toLowerCase().includes(words)),
  );
  const toggle = (other: string, isChosen: boolean) =>
    onChange(isChosen ? [...chosen, other] : chosen.filter((each) => each !== other));
  return (
    <>
      <TextField label="Find what it is merged with" value={query} onChange={setQuery} />
      <div className="draft-others" role="group" aria-label="Enablers">
        {others.slice(0, SHOWN).map((each) => (
          <Checkbox
            key={each.id}
            label={each.name}
            checked={chosen.includes(each.id)}
            onChange={(isChosen) => toggle(each.id, isChosen)}
          />
        ))}
      </div>
    </>
  );
}
