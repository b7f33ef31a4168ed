import { Button, TextField } from '@northing/web-ui';
import { useState } from 'react';
import { useBranch } from '../editing/branch.js';
import { plainNumber } from '../words/numbers.js';
import { ActionDialog } from './action-dialog.js';
import type { ItemActionProps } from './item-menu.js';
import { newId } from './new-id.js';

interface Part {
  readonly name: string;
  readonly percent: string;
}

/** Splits an enabler: each part takes its share of cost, demand and uplift. */
export function SplitDialog(props: ItemActionProps & { readonly onClose: () => void }) {
  const { id, name, onOpen, onClose } = props;
  const { content, edit } = useBranch();
  const [parts, setParts] = useState<readonly Part[]>([
    { name: `${name}, part 1`, percent: '50' },
    { name: `${name}, part 2`, percent: '50' },
  ]);
  const split = () => {
    const made = parts.map((part) => ({
      id: newId('e', content.enablers),
      name: part.name.trim(),
      percent: Number(part.percent),
    }));
    edit({ kind: 'split', enablerId: id, parts: made });
    onClose();
    onOpen({ type: 'enabler', id: made[0]?.id ?? id });
  };
  return (
    <ActionDialog
      title={`Split ${name}`}
      description="Each part keeps dates, owners, capabilities and dependencies, and takes its share of cost, demand and uplift."
      action="Split"
      disabledReason={refusalOf(parts)}
      onAct={split}
      onClose={onClose}
    >
      {parts.map((part, at) => (
        // Parts have no identity before they are made: their place is theirs.
        <PartRow key={at} at={at} part={part} onChange={(next) => setParts(parts.with(at, next))} />
      ))}
      <div>
        <Button size="sm" onClick={() => setParts([...parts, { name: '', percent: '0' }])}>
          Add part
        </Button>
      </div>
    </ActionDialog>
  );
}

function refusalOf(parts: readonly Part[]): string | null {
  if (parts.some(({ name }) => name.trim() === '')) return 'Give each part a name';
  const total = parts.reduce((sum, { percent }) => sum + Number(percent), 0);
  if (total === 100 && parts.every(({ percent }) => Number(percent) > 0)) return null;
  const shown = Number.isNaN(total) ? 'are no numbers' : `total ${plainNumber(total)}%`;
  return `The shares ${shown}; they have to be above 0 and total 100%`;
}

interface PartRowProps {
  readonly at: number;
  readonly part: Part;
  readonly onChange: (part: Part) => void;
}

function PartRow({ at, part, onChange }: PartRowProps) {
  return (
    <div className="draft-part">
      <TextField
        label={`Part ${at + 1}`}
        value={part.name}
        onChange={(name) => onChange({ ...part, name })}
      />
      <TextField
        label="Share, %"
        inputMode="decimal"
        value={part.percent}
        onChange={(percent) => onChange({ ...part, percent })}
      />
    </div>
  );
}
