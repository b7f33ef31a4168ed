import { useApolloClient } from '@apollo/client/react';
import { DraftRulesDocument, SubmitDraftDocument } from '@northing/web-data';
import { TextField } from '@northing/web-ui';
import { useEffect, useState } from 'react';
import type { ItemRef } from '../address/item-token.js';
import { useBranch, type Branch } from '../editing/branch.js';
import type { WordsContext } from '../plan/field-words.js';
import { counted } from '../words/numbers.js';
import { ActionDialog } from './action-dialog.js';
import { changesByItem, type ItemChanges } from './change-line.js';
import { unreasoned } from './reasons.js';
import { reviewBlocks, type BrokenRule, type ItemBlocks } from './review-blocks.js';
import { useDraftAction } from './use-draft-action.js';

interface SubmitDialogProps {
  readonly context: WordsContext;
  readonly onClose: () => void;
  readonly onMoved: () => void;
  readonly onOpen: (item: ItemRef | null) => void;
}

/** Groups what was changed into decisions; what keeps the draft from review is named. */
export function SubmitDialog({ context, onClose, onMoved, onOpen }: SubmitDialogProps) {
  const branch = useBranch();
  const { planId, changes } = branch;
  const items = changesByItem(changes, branch, context);
  const without = changesByItem(unreasoned(branch, changes), branch, context);
  const rules = useBrokenRules(branch);
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
      <Blockers
        without={without}
        blocks={reviewBlocks(rules ?? [], branch.content)}
        onOpen={(item) => (onClose(), onOpen(item))}
      />
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
  readonly blocks: readonly ItemBlocks[];
  readonly onOpen: (item: ItemRef) => void;
}

function Blockers({ without, blocks, onOpen }: BlockersProps) {
  if (without.length === 0 && blocks.length === 0) return null;
  return (
    <section className="draft-blockers" aria-label="What keeps it from review">
      <h3>What keeps it from review</h3>
      <ul>
        {without.map(({ item, name, changes }) => (
          <li key={keyOf(item)}>
            <OpenItem item={item} name={name} onOpen={onOpen} />: {counted(changes.length, 'change')} without
            reason
          </li>
        ))}
        {blocks.map(({ item, name, sentences }) => (
          <li key={item === null ? 'elsewhere' : keyOf(item)}>
            {item && (
              <>
                <OpenItem item={item} name={name} onOpen={onOpen} />:{' '}
              </>
            )}
            {sentences.join('; ')}
          </li>
        ))}
      </ul>
    </section>
  );
}

function OpenItem({
  item,
  name,
  onOpen,
}: Pick<BlockersProps, 'onOpen'> & Pick<ItemChanges, 'item' | 'name'>) {
  return (
    <button type="button" className="draft-changes__open" onClick={() => onOpen(item)}>
      {name}
    </button>
  );
}

/** Null until they are known of what is saved; the server checks them again. */
function useBrokenRules({ planId, version, saving }: Branch): readonly BrokenRule[] | null {
  const client = useApolloClient();
  const [read, setRead] = useState<{ readonly of: number; readonly rules: readonly BrokenRule[] } | null>(
    null,
  );
  const isSaved = saving.state === 'saved';
  useEffect(() => {
    if (!isSaved) return undefined;
    let isCurrent = true;
    const know = (rules: readonly BrokenRule[]) => isCurrent && setRead({ of: version, rules });
    client
      .query({ query: DraftRulesDocument, variables: { planId }, fetchPolicy: 'no-cache' })
      .then(({ data }) => know(data?.plan?.draft?.brokenRules ?? []))
      // Not reached: sending says so.
      .catch(() => know([]));
    return () => {
      isCurrent = false;
    };
  }, [client, planId, version, isSaved]);
  return read?.of === version && isSaved ? read.rules : null;
}
