import { Button, Dialog, TextField } from '@northing/web-ui';
import { useState } from 'react';
import { useBranch } from '../editing/branch.js';
import { plainNumber } from '../words/numbers.js';
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
  const total = parts.reduce((sum, { percent }) => sum + Number(percent), 0);
  const refused = parts.some((part) => part.name.trim() === '')
    ? 'Give each part a name'
    : total === 100 && parts.every(({ percent }) => Number(percent) > 0)
      ? null
      : `The shares total ${plainNumber(total)}%; they have to be above 0 and total 100%`;
  const put = (at: number, part: Part) => setParts(parts.with(at, part));
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
    <Dialog
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={`Split ${name}`}
      description="Each part keeps dates, owners, capabilities and dependencies, and takes its share of cost, demand and uplift."
      actions={
        <>
          <Button onClick={() => setParts([...parts, { name: '', percent: '0' }])}>Add part</Button>
          <Button variant="primary" disabledReason={refused} onClick={split}>
            Split
          </Button>
        </>
      }
    >
      {parts.map((part, at) => (
        // Parts have no identity before they are made: their place is theirs.
        <div key={at} className="draft-part">
          <TextField
            label={`Part ${at + 1}`}
            value={part.name}
            onChange={(next) => put(at, { ...part, name: next })}
          />
          <TextField
            label="Share, %"
            inputMode="decimal"
            value={part.percent}
            onChange={(percent) => put(at, { ...part, percent })}
          />
        </div>
      ))}
    </Dialog>
  );
}
