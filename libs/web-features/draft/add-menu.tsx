import { newItem, type PlanItemKind } from '@northing/domain';
import { Button, Menu } from '@northing/web-ui';
import { Plus } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { ItemRef } from '../address/item-token.js';
import { useBranch } from '../editing/branch.js';
import { newId } from './new-id.js';

const FormerDialog = lazy(async () => ({ default: (await import('./former-dialog.js')).FormerDialog }));

const ADDED = {
  enabler: { label: 'Enabler', name: 'New enabler', prefix: 'e' },
  outcome: { label: 'Outcome', name: 'New outcome', prefix: 'o' },
  capability: { label: 'Capability', name: 'New capability', prefix: 'c' },
} as const satisfies Record<PlanItemKind, object>;

/** Adds an item with the values new ones start with, or one that was there before, and opens it. */
export function AddMenu({ onOpen }: { readonly onOpen: (item: ItemRef) => void }) {
  const { content, edit } = useBranch();
  const [takingUp, setTakingUp] = useState(false);
  const add = (type: PlanItemKind) => {
    const { name, prefix } = ADDED[type];
    const id = newId(prefix, [...content.enablers, ...content.outcomes, ...content.capabilities]);
    edit({ kind: 'steps', edits: [{ op: 'add', type, item: newItem(type, id, name) }] });
    onOpen({ type, id });
  };
  return (
    <>
      <Menu
        align="end"
        trigger={<Button icon={<Plus aria-hidden size={14} />}>Add</Button>}
        sections={[
          {
            id: 'add',
            items: (Object.keys(ADDED) as PlanItemKind[]).map((type) => ({
              id: type,
              label: ADDED[type].label,
              onSelect: () => add(type),
            })),
          },
          {
            id: 'former',
            items: [{ id: 'former', label: 'Take up an earlier enabler', onSelect: () => setTakingUp(true) }],
          },
        ]}
      />
      <Suspense fallback={null}>
        {takingUp && <FormerDialog onClose={() => setTakingUp(false)} onOpen={onOpen} />}
      </Suspense>
    </>
  );
}
