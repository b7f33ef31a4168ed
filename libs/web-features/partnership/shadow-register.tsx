import type { Disposition, ShadowItItem } from '@northing/domain';
import { Button, useToast } from '@northing/web-ui';
import { Plus } from 'lucide-react';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useActing } from '../acting/acting.js';
import { usePlan } from '../shell/plan-context.js';
import { NoSuchRecord } from './engagement-register.js';
import type { RegisterContentProps } from './register-content.js';
import { shownItems } from './register-rows.js';
import { RegisterToolbar } from './register-toolbar.js';
import type { ShadowDoing } from './shadow-forms.js';
import { ShadowList } from './shadow-list.js';
import { ShadowPanel } from './shadow-panel.js';
import { useShadowActions } from './use-shadow-actions.js';

const ShadowForms = lazy(async () => ({ default: (await import('./shadow-forms.js')).ShadowForms }));

/** Technology outside the plan, and the item that is open. */
export function ShadowRegister({ records, index, view, change }: RegisterContentProps) {
  const [doing, setDoing] = useState<ShadowDoing | null>(null);
  const { shadowItItems: items } = records;
  const open = items.find(({ id }) => id === view.open) ?? null;
  const { move, busy } = useMove(setDoing);
  const close = () => change({ open: null });
  const record = <RecordButton onClick={() => setDoing({ kind: 'record', unit: view.unit })} />;
  return (
    <div className="app-body">
      <RegisterToolbar {...{ view, change }} quarters={[]} action={record} />
      <div className="app-split">
        <div className="app-split__main">
          <ShownItems {...{ records, index, view, change }} />
        </div>
        {open && (
          <ShadowPanel
            key={open.id}
            item={open}
            {...{ index, busy }}
            onMove={(to) => move(open, to)}
            onEdit={() => setDoing({ kind: 'amend', item: open })}
            onClose={close}
          />
        )}
        {view.open !== null && open === null && <NoSuchRecord onClose={close} />}
      </div>
      <Suspense fallback={null}>
        {doing && (
          <ShadowForms
            {...{ doing, index }}
            onSaved={({ id }) => {
              setDoing(null);
              change({ open: id });
            }}
            onClose={() => setDoing(null)}
          />
        )}
      </Suspense>
    </div>
  );
}

function ShownItems({ records: { shadowItItems: items }, index, view, change }: RegisterContentProps) {
  const shown = useMemo(() => shownItems(items, view), [items, view]);
  return (
    <ShadowList
      {...{ index }}
      items={shown}
      openId={view.open}
      onOpen={(id) => change({ open: id })}
      none={items.length === 0}
      action={
        items.length === 0 ? null : <Button onClick={() => change({ text: '', unit: null })}>Show all</Button>
      }
    />
  );
}

function RecordButton({ onClick }: { readonly onClick: () => void }) {
  const { refusal } = useActing(usePlan());
  return (
    <Button
      variant="primary"
      icon={<Plus aria-hidden size={16} />}
      disabledReason={refusal('registerShadowIt')}
      onClick={onClick}
    >
      Register a find
    </Button>
  );
}

/** Moves that name no enabler are made at once; the others ask which. */
function useMove(setDoing: (doing: ShadowDoing) => void) {
  const plan = usePlan();
  const toast = useToast();
  const actions = useShadowActions(plan.id);
  const [busy, setBusy] = useState(false);
  const atOnce = async ({ id }: ShadowItItem, to: Disposition) => {
    setBusy(true);
    const answer = await actions.dispose(id, to, null);
    if (answer.kind === 'refused') toast({ text: answer.message });
    setBusy(false);
  };
  const move = (item: ShadowItItem, to: Disposition) => {
    if (to === 'adopted' || to === 'replaced') setDoing({ kind: 'dispose', item, to });
    else void atOnce(item, to);
  };
  return { move, busy };
}
