import { diffContent, itemKey, linkKey, type ContentDiff } from '../compare/diff.js';
import { indexContent, overlayOn, type Overlay } from '../merge/overlay.js';
import { readFieldValue, readItem, writeFieldValue, writeItem } from '../plan/document-value.js';
import { FIELD_CATALOGUE, type ContentTypes } from '../plan/field-catalogue.js';
import type { FieldEntry } from '../plan/field-entry.js';
import { endsOf, linksAt, type LinkType } from '../plan/link-ends.js';
import type { PlanContent } from '../plan/plan-content.js';
import type { ScenarioChange, ScenarioEntity } from './scenario.js';

type OpOf<O extends ScenarioChange['op']> = Extract<ScenarioChange, { readonly op: O }>;

/**
 * The content of a scenario: its changes, one after the other, on its base. An item goes with its links and
 * dependencies. A change of something that is not there, or to a value that does not fit, changes nothing (plan/SPEC.md
 * [P44] refuses the latter where scenarios are made). Never throws.
 */
export function scenarioContent(base: PlanContent, changes: readonly ScenarioChange[]): PlanContent {
  const content = overlayOn(indexContent(base));
  for (const change of changes) APPLY[change.op](content, change as never);
  const removed = (entityType: ScenarioEntity) =>
    new Set(changes.flatMap((c) => (c.op === 'remove' && c.entityType === entityType ? [c.entityId] : [])));
  const gone = {
    outcome: removed('outcome'),
    capability: removed('capability'),
    enabler: removed('enabler'),
  };
  for (const [type, link] of linksAt(base, gone)) {
    // What the scenario itself sets anew stays, so that the merge can tell of it.
    const key = itemKey(type, link);
    if (content.get(type, key) === link) content.remove(type, key);
  }
  return content.content();
}

/** The entry of a field by its name; null when the kind of item has no such field. */
export function fieldNamed(entityType: ScenarioEntity, field: string): FieldEntry | null {
  const fields: Readonly<Record<string, FieldEntry>> = FIELD_CATALOGUE[entityType];
  return Object.hasOwn(fields, field) ? (fields[field] ?? null) : null;
}

const APPLY: { readonly [O in ScenarioChange['op']]: (content: Overlay, change: OpOf<O>) => void } = {
  set: (content, { entityType, entityId, field, value }) => {
    const item = content.get(entityType, entityId);
    const entry = fieldNamed(entityType, field);
    const read = entry && field !== 'id' ? readFieldValue(entry, value) : undefined;
    if (item && read !== undefined) content.put(entityType, { ...item, [field]: read });
  },
  remove: (content, { entityType, entityId }) => content.remove(entityType, entityId),
  add: (content, { entityType, value }) => {
    const item = readItem(entityType, value);
    if (item) content.put(entityType, item);
  },
  setLink: (content, { kind, fromId, toId, value }) => {
    if (kind === 'outcomeCapability') {
      content.put('outcomeCapabilityLink', { outcomeId: fromId, capabilityId: toId, weight: value });
    } else content.put('enablerCapabilityLink', { enablerId: fromId, capabilityId: toId, uplift: value });
  },
  removeLink: (content, { kind, fromId, toId }) => content.remove(`${kind}Link`, linkKey(fromId, toId)),
  addDependency: (content, { id, predecessorId, successorId, type, lagQuarters }) =>
    content.put('dependency', { id, predecessorId, successorId, type, lagQuarters }),
  removeDependency: (content, { id }) => content.remove('dependency', id),
  setCapacity: (content, { teamId, quarter, value }) => {
    const cell = { teamId, quarter, fte: value ?? 0 };
    if (value === null) content.remove('capacity', itemKey('capacity', cell));
    else content.put('capacity', cell);
  },
  setEnvelope: (content, { fiscalYear, fundingClass, value }) => {
    const cell = { fiscalYear, fundingClass, amount: value ?? 0 };
    if (value === null) content.remove('envelope', itemKey('envelope', cell));
    else content.put('envelope', cell);
  },
};

/** Changes that lead from a base to a content, as a document writes a scenario; their order carries them out. */
export function scenarioChanges(base: PlanContent, content: PlanContent): readonly ScenarioChange[] {
  const diff = diffContent(base, content);
  const types = ['outcome', 'capability', 'enabler'] as const;
  return [
    ...types.flatMap((type) => removedItems(type, diff)),
    ...types.flatMap((type) => changedItems(type, diff)),
    ...linkChanges(diff, content),
    ...cellChanges(diff),
  ];
}

function removedItems(entityType: ScenarioEntity, diff: ContentDiff): readonly ScenarioChange[] {
  return diff[entityType].flatMap(({ op, key }): ScenarioChange[] =>
    op === 'removed' ? [{ op: 'remove', entityType, entityId: key }] : [],
  );
}

function changedItems<T extends ScenarioEntity>(entityType: T, diff: ContentDiff): readonly ScenarioChange[] {
  return diff[entityType].flatMap((each): readonly ScenarioChange[] => {
    if (each.op === 'removed') return [];
    const { key: entityId } = each;
    if (each.op === 'added') {
      return [{ op: 'add', entityType, entityId, value: writeItem(entityType, each.after) }];
    }
    const after = each.after as unknown as Readonly<Record<string, unknown>>;
    return (each.fields as readonly string[]).flatMap((field) => {
      const entry = fieldNamed(entityType, field);
      return entry
        ? [{ op: 'set', entityType, entityId, field, value: writeFieldValue(entry, after[field]) }]
        : [];
    });
  });
}

function linkChanges(diff: ContentDiff, content: PlanContent): readonly ScenarioChange[] {
  const left = indexContent(content);
  // Links of removed items go with them.
  const stays = <T extends LinkType>(type: T, link: ContentTypes[T]) =>
    endsOf(type, link).every((end) => left.has(end.type, end.id));
  return [
    ...diff.outcomeCapabilityLink.flatMap((each): ScenarioChange[] => {
      const {
        outcomeId: fromId,
        capabilityId: toId,
        weight,
      } = each.op === 'removed' ? each.before : each.after;
      const about = { kind: 'outcomeCapability', fromId, toId } as const;
      if (each.op !== 'removed') return [{ op: 'setLink', ...about, value: weight }];
      return stays('outcomeCapabilityLink', each.before) ? [{ op: 'removeLink', ...about }] : [];
    }),
    ...diff.enablerCapabilityLink.flatMap((each): ScenarioChange[] => {
      const {
        enablerId: fromId,
        capabilityId: toId,
        uplift,
      } = each.op === 'removed' ? each.before : each.after;
      const about = { kind: 'enablerCapability', fromId, toId } as const;
      if (each.op !== 'removed') return [{ op: 'setLink', ...about, value: uplift }];
      return stays('enablerCapabilityLink', each.before) ? [{ op: 'removeLink', ...about }] : [];
    }),
    ...diff.dependency.flatMap((each): ScenarioChange[] => {
      if (each.op !== 'removed') return [{ op: 'addDependency', ...each.after }];
      return stays('dependency', each.before) ? [{ op: 'removeDependency', id: each.key }] : [];
    }),
  ];
}

function cellChanges(diff: ContentDiff): readonly ScenarioChange[] {
  return [
    ...diff.capacity.map((each): ScenarioChange => {
      const { teamId, quarter, fte } = each.op === 'removed' ? each.before : each.after;
      return { op: 'setCapacity', teamId, quarter, value: each.op === 'removed' ? null : fte };
    }),
    ...diff.envelope.map((each): ScenarioChange => {
      const { fiscalYear, fundingClass, amount } = each.op === 'removed' ? each.before : each.after;
      return { op: 'setEnvelope', fiscalYear, fundingClass, value: each.op === 'removed' ? null : amount };
    }),
  ];
}
