import { useApolloClient } from '@apollo/client/react';
import { DraftRulesDocument, SubmitDraftDocument, type DraftRulesQuery } from '@northing/web-data';
import { TextField } from '@northing/web-ui';
import { useEffect, useState } from 'react';
import type { ItemRef } from '../address/item-token.js';
import { useBranch } from '../editing/branch.js';
import type { WordsContext } from '../plan/field-words.js';
import { counted } from '../words/numbers.js';
import { ActionDialog } from './action-dialog.js';
import { changesByItem, type ItemChanges } from './change-line.js';
import { unreasoned } from './reasons.js';
import { useDraftAction } from './use-draft-action.js';

interface SubmitDialogProps {
  readonly context: WordsContext;
  readonly onClose: () => void;
  readonly onMoved: () => void;
  readonly onOpen: (item: ItemRef | null) => void;
}

type BrokenRule = NonNullable<NonNullable<DraftRulesQuery['plan']>['draft']>['brokenRules'][number];

/** Groups what was changed into decisions; what keeps the draft from review is named. */
export function SubmitDialog({ context, onClose, onMoved, onOpen }: SubmitDialogProps) {
  const branch = useBranch();
  const { planId, changes } = branch;
  const items = changesByItem(changes, branch, context);
  const without = changesByItem(unreasoned(branch, changes), branch, context);
  const rules = useBrokenRules(planId);
  /** The title of the decision an item belongs to, by item. */
  const [titles, setTitles] = useState<Readonly<Record<string, string>>>({});
  const { run, busy, refusal } = useDraftAction(SubmitDraftDocument, ({ submitDraft }) =>
    'message' in submitDraft ? submitDraft.message : null,
  );
  const submit = async () => {
    if (!(await run({ planId, decisions: decisionsOf(items, titles) }))) return;
    onClose();
    onMoved();
  };
  return (
    <ActionDialog
      wide
      title="Send to review"
      description="The draft is frozen until it is decided on. Items of one title are decided on together; those without become “Routine adjustments”."
      action="Send to review"
      disabledReason={blockedBy(without, rules) ?? (busy ? 'The draft is being sent' : null)}
      refusal={refusal}
      onAct={() => void submit()}
      onClose={onClose}
    >
      <Blockers without={without} rules={rules ?? []} onOpen={(item) => (onClose(), onOpen(item))} />
      <ul className="draft-bundles">
        {items.map((each) => (
          <BundleRow
            key={keyOf(each.item)}
            {...each}
            title={titles[keyOf(each.item)] ?? ''}
            onTitle={(title) => setTitles({ ...titles, [keyOf(each.item)]: title })}
          />
        ))}
      </ul>
    </ActionDialog>
  );
}

function blockedBy(without: readonly ItemChanges[], rules: readonly BrokenRule[] | null): string | null {
  if (without.length > 0 || (rules?.length ?? 0) > 0) return 'What is listed has to be mended first';
  return rules === null ? 'Rules are checked' : null;
}

interface BundleRowProps extends ItemChanges {
  readonly title: string;
  readonly onTitle: (title: string) => void;
}

/** An item with the title of the decision it belongs to. */
function BundleRow({ name, changes, title, onTitle }: BundleRowProps) {
  return (
    <li>
      <span>
        {name} <span className="draft-changes__count">{counted(changes.length, 'change')}</span>
      </span>
      <TextField
        label={`Decision of ${name}`}
        labelHidden
        placeholder="Routine adjustments"
        value={title}
        onChange={onTitle}
      />
    </li>
  );
}

function keyOf({ type, id }: ItemRef): string {
  return `${type}:${id}`;
}

/** Items by the title they were given, in the order of the list. */
export function decisionsOf(items: readonly ItemChanges[], titles: Readonly<Record<string, string>>) {
  const bundles = new Map<string, { entityType: ItemRef['type']; entityId: string }[]>();
  for (const { item } of items) {
    const title = titles[keyOf(item)]?.trim() ?? '';
    if (title === '') continue;
    bundles.set(title, [...(bundles.get(title) ?? []), { entityType: item.type, entityId: item.id }]);
  }
  return [...bundles].map(([title, list]) => ({ title, items: list }));
}

interface BlockersProps {
  readonly without: readonly ItemChanges[];
  readonly rules: readonly BrokenRule[];
  readonly onOpen: (item: ItemRef) => void;
}

function Blockers({ without, rules, onOpen }: BlockersProps) {
  if (without.length === 0 && rules.length === 0) return null;
  return (
    <section className="draft-blockers" aria-label="What keeps it from review">
      <h3>What keeps it from review</h3>
      <ul>
        {without.map(({ item, name, changes }) => (
          <li key={keyOf(item)}>
            <button type="button" className="draft-changes__open" onClick={() => onOpen(item)}>
              {name}
            </button>
            : {counted(changes.length, 'change')} without reason
          </li>
        ))}
        {rules.map(({ code, entityType, entityId, field, message }) => (
          <li key={`${code} ${entityType} ${entityId} ${field}`}>{message}</li>
        ))}
      </ul>
    </section>
  );
}

/** Null until they are known; the server checks them again. */
function useBrokenRules(planId: string): readonly BrokenRule[] | null {
  const client = useApolloClient();
  const [rules, setRules] = useState<readonly BrokenRule[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    client
      .query({ query: DraftRulesDocument, variables: { planId }, fetchPolicy: 'no-cache' })
      .then(({ data }) => isCurrent && setRules(data?.plan?.draft?.brokenRules ?? []))
      // Not reached: sending says so.
      .catch(() => isCurrent && setRules([]));
    return () => {
      isCurrent = false;
    };
  }, [client, planId]);
  return rules;
}
