import { linkKey, type Edit, type PlanItemKind } from '@northing/domain';
import {
  LinkListEditor,
  PanelSection,
  type AmountRule,
  type LinkRow,
  type ReferenceOption,
} from '@northing/web-ui';
import { useBranch, type Branch } from '../editing/branch.js';
import { fieldNote } from '../editing/field-note.js';
import type { WordsContext } from '../plan/field-words.js';
import { plainNumber } from '../words/numbers.js';
import { newId } from './new-id.js';

interface LinksEditorProps {
  readonly type: PlanItemKind;
  readonly id: string;
  readonly context: WordsContext;
}

/** What an item is linked to: capabilities with what they count for, and what an enabler waits for. */
export function LinksEditor({ type, id, context }: LinksEditorProps) {
  if (type === 'capability') return null;
  return (
    <>
      <PanelSection title={type === 'enabler' ? 'Capabilities it lifts' : 'Capabilities it needs'}>
        <CapabilityLinks type={type} id={id} context={context} />
      </PanelSection>
      {type === 'enabler' && (
        <PanelSection title="Depends on">
          <Dependencies enablerId={id} context={context} />
        </PanelSection>
      )}
    </>
  );
}

const WAYS = {
  enabler: {
    label: 'Capabilities lifted',
    amountLabel: 'Uplift',
    linkType: 'enablerCapabilityLink',
    field: 'uplift',
    rule: { unit: 'levels', min: 0.1, max: 5, step: 0.1 },
    starts: 0.5,
  },
  outcome: {
    label: 'Capabilities needed',
    amountLabel: 'Weight',
    linkType: 'outcomeCapabilityLink',
    field: 'weight',
    rule: { unit: '%', min: 1, max: 100, step: 1 },
    starts: 10,
  },
} as const;

interface CapabilityLinksProps extends LinksEditorProps {
  readonly type: 'enabler' | 'outcome';
}

function CapabilityLinks({ type, id, context }: CapabilityLinksProps) {
  const branch = useBranch();
  const { label, amountLabel, linkType, field, rule, starts } = WAYS[type];
  const keyOf = (capabilityId: string) => linkKey(id, capabilityId);
  const linked = linksOf(branch.content, type, id);
  const put = (...edits: readonly Edit[]) => branch.edit({ kind: 'steps', edits });
  const rows = linked.map(({ capabilityId, amount }): LinkRow => {
    const capability = context.index.capabilities.get(capabilityId);
    return {
      id: capabilityId,
      name: capability?.name ?? capabilityId,
      note: `${figure(capability?.currentMaturity)} now, target ${figure(capability?.targetMaturity)}`,
      amount: amount ?? rule.min,
      state: fieldNote(branch, { type: linkType, key: keyOf(capabilityId), field }, context),
    };
  });
  const taken = new Set(linked.map(({ capabilityId }) => capabilityId));
  return (
    <LinkListEditor
      {...{ label, amountLabel, rule }}
      links={rows}
      options={leavesOf(context, taken)}
      addLabel="Add capability"
      onAdd={(capabilityId) => put(added(type, id, capabilityId, starts))}
      onRemove={(capabilityId) => put({ op: 'remove', type: linkType, key: keyOf(capabilityId) })}
      onCommit={(capabilityId, value, expected) =>
        put({ op: 'set', type: linkType, key: keyOf(capabilityId), field, value, expected })
      }
    />
  );
}

function figure(level: number | null | undefined): string {
  return level === null || level === undefined ? '–' : plainNumber(level);
}

function linksOf(
  { enablerCapabilityLinks, outcomeCapabilityLinks }: Branch['content'],
  type: 'enabler' | 'outcome',
  id: string,
): readonly { readonly capabilityId: string; readonly amount: number | null }[] {
  return type === 'enabler'
    ? enablerCapabilityLinks.flatMap(({ enablerId, capabilityId, uplift }) =>
        enablerId === id ? [{ capabilityId, amount: uplift }] : [],
      )
    : outcomeCapabilityLinks.flatMap(({ outcomeId, capabilityId, weight }) =>
        outcomeId === id ? [{ capabilityId, amount: weight }] : [],
      );
}

function added(type: 'enabler' | 'outcome', id: string, capabilityId: string, amount: number): Edit {
  return type === 'enabler'
    ? { op: 'add', type: 'enablerCapabilityLink', item: { enablerId: id, capabilityId, uplift: amount } }
    : { op: 'add', type: 'outcomeCapabilityLink', item: { outcomeId: id, capabilityId, weight: amount } };
}

/** Only capabilities of the lowest level are linked. */
function leavesOf({ index }: WordsContext, taken: ReadonlySet<string>): readonly ReferenceOption[] {
  const parents = new Set([...index.capabilities.values()].flatMap(({ parentId }) => parentId ?? []));
  return [...index.capabilities.values()].filter(({ id }) => !parents.has(id) && !taken.has(id));
}

const LAG: AmountRule = { unit: 'quarters lag', min: -8, max: 8, step: 1 };

function Dependencies({
  enablerId,
  context,
}: {
  readonly enablerId: string;
  readonly context: WordsContext;
}) {
  const branch = useBranch();
  const { dependencies } = branch.content;
  const own = dependencies.filter(({ successorId }) => successorId === enablerId);
  const put = (...edits: readonly Edit[]) => branch.edit({ kind: 'steps', edits });
  const taken = new Set([enablerId, ...own.map(({ predecessorId }) => predecessorId)]);
  return (
    <LinkListEditor
      label="Enablers it waits for"
      amountLabel="Lag"
      rule={LAG}
      links={own.map(({ id, predecessorId, lagQuarters }) => ({
        id,
        name: context.index.enablers.get(predecessorId)?.name ?? predecessorId,
        amount: lagQuarters,
        state: fieldNote(branch, { type: 'dependency', key: id, field: 'lagQuarters' }, context),
      }))}
      options={[...context.index.enablers.values()].filter(({ id }) => !taken.has(id))}
      addLabel="Add enabler"
      onAdd={(predecessorId) => {
        const item = { id: newId('d', dependencies), predecessorId, successorId: enablerId, lagQuarters: 0 };
        put({ op: 'add', type: 'dependency', item: { ...item, type: 'FS' } });
      }}
      onRemove={(key) => put({ op: 'remove', type: 'dependency', key })}
      onCommit={(key, value, expected) =>
        put({ op: 'set', type: 'dependency', key, field: 'lagQuarters', value, expected })
      }
    />
  );
}
