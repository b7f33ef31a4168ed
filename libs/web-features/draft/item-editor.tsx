import { FIELD_GROUP_LABELS, fieldsOf, type Enabler, type PlanItemKind } from '@northing/domain';
import { PanelSection, SidePanel, StatusChip } from '@northing/web-ui';
import type { ItemRef } from '../address/item-token.js';
import { useBranch } from '../editing/branch.js';
import { itemAt } from '../editing/work.js';
import { CopyLink } from '../item/copy-link.js';
import type { WordsContext } from '../plan/field-words.js';
import { ChangeReasons } from './changes-view.js';
import { FieldEditor } from './field-editor.js';
import { ItemMenu } from './item-menu.js';
import { KeyResultsEditor } from './key-results-editor.js';
import { LinksEditor } from './links-editor.js';
import { StageField } from './stage-field.js';

export interface ItemEditorProps {
  readonly item: ItemRef;
  readonly context: WordsContext;
  readonly onOpen: (item: ItemRef | null) => void;
  readonly onClose: () => void;
}

const KINDS = {
  outcome: 'Outcome',
  capability: 'Capability',
  enabler: 'Enabler',
} satisfies Record<PlanItemKind, string>;

function isPlanItem(item: ItemRef): item is ItemRef & { readonly type: PlanItemKind } {
  return item.type in KINDS;
}

/** The side panel in which an item of the draft is edited, all of it, with the reason of what is re-planned. */
export function ItemEditor({ item, context, onOpen, onClose }: ItemEditorProps) {
  const { content, editable } = useBranch();
  const held = isPlanItem(item) ? itemAt(content, item.type, item.id) : null;
  if (!held || !isPlanItem(item) || !('name' in held)) {
    return (
      <SidePanel title="Not in the draft" eyebrow={item.id} onClose={onClose}>
        <PanelSection>
          <p>The draft does not hold {item.id}; it may have been removed.</p>
        </PanelSection>
      </SidePanel>
    );
  }
  const { type, id } = item;
  return (
    <SidePanel
      key={`${type}:${id}`}
      title={held.name}
      eyebrow={
        <>
          <StatusChip>{KINDS[type]}</StatusChip>
          <span>{id}</span>
        </>
      }
      actions={
        <>
          {editable && <ItemMenu type={type} id={id} name={held.name} context={context} onOpen={onOpen} />}
          <CopyLink />
        </>
      }
      onClose={onClose}
    >
      <OwnChanges item={item} name={held.name} context={context} />
      {/* A frozen item shows the same fields; none of them takes an edit. */}
      <fieldset className="draft-fields" disabled={!editable}>
        <legend className="n-hidden">Fields of {held.name}</legend>
        <Groups type={type} id={id} context={context} />
        {type === 'outcome' && <KeyResultsEditor outcomeId={id} context={context} />}
        <LinksEditor type={type} id={id} context={context} />
      </fieldset>
    </SidePanel>
  );
}

function OwnChanges({
  item,
  name,
  context,
}: Pick<ItemEditorProps, 'item' | 'context'> & { readonly name: string }) {
  const { changes } = useBranch();
  const own = changes.filter(({ entityType, entityId }) => entityType === item.type && entityId === item.id);
  if (own.length === 0) return null;
  return (
    <PanelSection title="Changes">
      <ChangeReasons changes={own} name={name} context={context} />
    </PanelSection>
  );
}

interface GroupsProps {
  readonly type: PlanItemKind;
  readonly id: string;
  readonly context: WordsContext;
}

/** Fields in the catalogue's groups and order. */
function Groups({ type, id, context }: GroupsProps) {
  const { content } = useBranch();
  const item = itemAt(content, type, id);
  if (!item) return null;
  const fields = fieldsOf(type).filter(([, { value }]) => !HIDDEN.has(value.type));
  const groups = [...new Set(fields.map(([, { group }]) => group))];
  return groups.map((group) => (
    <PanelSection key={group} title={FIELD_GROUP_LABELS[group]}>
      <div className="draft-fields__list">
        {fields.map(([field, entry]) =>
          entry.group !== group ? null : isStage(type, field) ? (
            <StageField key={field} enabler={item as Enabler} context={context} />
          ) : (
            <FieldEditor key={field} {...{ type, itemKey: id, item, field, entry, context }} />
          ),
        )}
      </div>
    </PanelSection>
  ));
}

const HIDDEN: ReadonlySet<string> = new Set(['id', 'lineage', 'keyResults']);

function isStage(type: PlanItemKind, field: string): boolean {
  return type === 'enabler' && field === 'stage';
}
