import { BEHAVIOUR_LABELS } from '@northing/domain';
import { Button, SidePanel, useToast } from '@northing/web-ui';
import { Plus } from 'lucide-react';
import { lazy, Suspense, useMemo, useState } from 'react';
import { nameOf } from '../plan/plan-frame.js';
import { usePlan } from '../shell/plan-context.js';
import { EngagementPanel } from './engagement-panel.js';
import { EngagementsList } from './engagements-list.js';
import type { LoggedEngagement } from './read-partnership.js';
import type { RegisterContentProps } from './register-content.js';
import { shownEngagements } from './register-rows.js';
import { RegisterToolbar } from './register-toolbar.js';
import { useEngagementActions } from './use-engagement-actions.js';

const LogEngagement = lazy(async () => ({ default: (await import('./log-engagement.js')).LogEngagement }));
const AmendEngagement = lazy(async () => ({
  default: (await import('./amend-engagement.js')).AmendEngagement,
}));

/** The log of conversations, and the one that is open. */
export function EngagementRegister({ records, index, view, change }: RegisterContentProps) {
  const plan = usePlan();
  const [editing, setEditing] = useState(false);
  const { engagements } = records;
  const shown = useShown({ records, index, view });
  const quarters = useMemo(
    () => [...new Set(engagements.map(({ quarter }) => quarter))].toSorted((a, b) => b - a),
    [engagements],
  );
  const open = engagements.find(({ id }) => id === view.open) ?? null;
  const close = () => change({ open: null });
  const log = (
    <Button variant="primary" icon={<Plus aria-hidden size={16} />} onClick={() => change({ log: true })}>
      Log engagement
    </Button>
  );
  return (
    <div className="app-body">
      <RegisterToolbar {...{ view, change, quarters }} action={log} />
      <div className="app-split">
        <div className="app-split__main">
          <EngagementsList
            {...{ index }}
            engagements={shown}
            openId={view.open}
            onOpen={(id) => change({ open: id })}
            none={engagements.length === 0}
            action={engagements.length === 0 ? null : <ShowAll change={change} />}
          />
        </div>
        {open && <OpenEngagement {...{ open, index }} onEdit={() => setEditing(true)} onClose={close} />}
        {view.open !== null && open === null && <NoSuchRecord onClose={close} />}
      </div>
      <Suspense fallback={null}>
        {view.log && (
          <LogEngagement {...{ plan, index }} unit={view.unit} onClose={() => change({ log: false })} />
        )}
        {editing && open && (
          <AmendEngagement engagement={open} index={index} onClose={() => setEditing(false)} />
        )}
      </Suspense>
    </div>
  );
}

function useShown({ records, index, view }: Omit<RegisterContentProps, 'change'>) {
  const { units, people } = usePlan();
  return useMemo(() => {
    const wordsOf = ({ businessUnitId, subject, behaviours, enablerId, recordedById }: LoggedEngagement) =>
      [
        ...[nameOf(units, businessUnitId), subject, nameOf(people, recordedById)],
        ...[nameOf(index.enablers, enablerId), ...behaviours.map((each) => BEHAVIOUR_LABELS[each])],
      ].join(' ');
    return shownEngagements(records.engagements, view, wordsOf);
  }, [records, index, view, units, people]);
}

interface OpenEngagementProps extends Pick<RegisterContentProps, 'index'> {
  readonly open: LoggedEngagement;
  readonly onEdit: () => void;
  readonly onClose: () => void;
}

function OpenEngagement({ open, index, onEdit, onClose }: OpenEngagementProps) {
  const plan = usePlan();
  const toast = useToast();
  const actions = useEngagementActions(plan.id);
  const [busy, setBusy] = useState(false);
  const confirm = async () => {
    setBusy(true);
    const answer = await actions.confirm(open.id);
    toast({ text: answer.kind === 'saved' ? 'Confirmed.' : answer.message });
    setBusy(false);
  };
  const remove = async () => {
    setBusy(true);
    const answer = await actions.remove(open.id);
    if (answer.kind === 'refused') toast({ text: answer.message });
    else onClose();
    if (answer.kind === 'saved') toast({ text: 'The entry is removed.', action: undoing(open) });
    setBusy(false);
  };
  const undoing = (gone: LoggedEngagement) => ({
    label: 'Undo',
    onSelect: () =>
      void actions.log(gone).then((answer) => answer.kind === 'refused' && toast({ text: answer.message })),
  });
  return (
    <EngagementPanel
      key={open.id}
      engagement={open}
      {...{ index, busy, onEdit, onClose }}
      onConfirm={() => void confirm()}
      onRemove={() => void remove()}
    />
  );
}

function ShowAll({ change }: Pick<RegisterContentProps, 'change'>) {
  return (
    <Button onClick={() => change({ text: '', unit: null, quarter: null, timing: null })}>Show all</Button>
  );
}

/** The address names a record that the plan does not hold, or no longer. */
export function NoSuchRecord({ onClose }: { readonly onClose: () => void }) {
  return (
    <SidePanel title="There is no such record" onClose={onClose}>
      <p className="partner-gone">The address names a record that this plan does not hold.</p>
    </SidePanel>
  );
}
