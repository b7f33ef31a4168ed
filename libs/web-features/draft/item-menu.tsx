import type { PlanItemKind } from '@northing/domain';
import { IconButton, Menu, type MenuItem } from '@northing/web-ui';
import { Ellipsis } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { ItemRef } from '../address/item-token.js';
import { useBranch } from '../editing/branch.js';
import type { WordsContext } from '../plan/field-words.js';

const RemoveDialog = lazy(async () => ({ default: (await import('./remove-dialog.js')).RemoveDialog }));
const SplitDialog = lazy(async () => ({ default: (await import('./split-dialog.js')).SplitDialog }));
const MergeDialog = lazy(async () => ({ default: (await import('./merge-dialog.js')).MergeDialog }));

export interface ItemActionProps {
  readonly type: PlanItemKind;
  readonly id: string;
  readonly name: string;
  readonly context: WordsContext;
  readonly onOpen: (item: ItemRef | null) => void;
}

type Asked = 'remove' | 'split' | 'merge';

/** What can be done with an item as a whole. */
export function ItemMenu(props: ItemActionProps) {
  const { type, id } = props;
  const { content, edit } = useBranch();
  const [asked, setAsked] = useState<Asked | null>(null);
  const stage = content.enablers.find((enabler) => enabler.id === id)?.stage ?? null;
  const isStopped = stage === 'stopped';
  const isOver = isStopped || stage === 'delivered' || stage === 'retired';
  const again: MenuItem = {
    id: 'again',
    label: 'Take up again',
    onSelect: () => edit({ kind: 'reinstate', enablerId: id }),
  };
  const stop: MenuItem = {
    id: 'stop',
    label: 'Stop',
    note: 'Unspent cost leaves the plan',
    disabled: isOver,
    onSelect: () => edit({ kind: 'stop', enablerId: id }),
  };
  const ask = (id: Asked, label: string): MenuItem => ({ id, label, onSelect: () => setAsked(id) });
  const forEnablers = [ask('split', 'Split'), ask('merge', 'Merge with others'), isStopped ? again : stop];
  const close = { onClose: () => setAsked(null) };
  return (
    <>
      <Menu
        align="end"
        trigger={<IconButton plain label="More actions" icon={<Ellipsis aria-hidden size={16} />} />}
        sections={[
          ...(type === 'enabler' ? [{ id: 'enabler', items: forEnablers }] : []),
          { id: 'remove', items: [ask('remove', 'Remove')] },
        ]}
      />
      <Suspense fallback={null}>
        {asked === 'remove' && <RemoveDialog {...props} {...close} />}
        {asked === 'split' && <SplitDialog {...props} {...close} />}
        {asked === 'merge' && <MergeDialog {...props} {...close} />}
      </Suspense>
    </>
  );
}
