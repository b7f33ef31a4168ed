import {
  mergeEdits,
  removalEdits,
  splitEdits,
  stopEdits,
  type DriverKind,
  type Edit,
  type Enabler,
  type FiscalQuarter,
  type PlanContent,
  type PlanItemKind,
  type SplitPart,
} from '@northing/domain';

/** Why something is re-planned: a sentence, its kind, and the insights it rests on. */
export interface Reason {
  readonly driver: string;
  readonly driverKind: DriverKind | null;
  readonly evidenceIds: readonly string[];
}

/** What is done to a draft or scenario. */
export type EditCommand =
  | { readonly kind: 'steps'; readonly edits: readonly Edit[]; readonly confirmed?: boolean }
  | { readonly kind: 'remove'; readonly entityType: PlanItemKind; readonly entityId: string }
  | { readonly kind: 'split'; readonly enablerId: string; readonly parts: readonly SplitPart[] }
  | {
      readonly kind: 'merge';
      readonly enablerIds: readonly string[];
      readonly result: { readonly id: string; readonly name: string };
    }
  | { readonly kind: 'stop'; readonly enablerId: string }
  | { readonly kind: 'reinstate'; readonly enablerId: string };

/**
 * The steps a command comes to on a content, so that it is seen before it is saved; none where only the server knows
 * them: what was taken up again is held by earlier revisions.
 */
export function commandSteps(
  command: EditCommand,
  content: PlanContent,
  anchor: FiscalQuarter,
): readonly Edit[] {
  const enabler = (id: string): Enabler | undefined => content.enablers.find((each) => each.id === id);
  switch (command.kind) {
    case 'steps':
      return command.edits;
    case 'remove':
      return removalEdits(content, command.entityType, command.entityId);
    case 'split': {
      const source = enabler(command.enablerId);
      return source ? splitEdits(content, source, command.parts) : [];
    }
    case 'merge': {
      const [first, second, ...more] = command.enablerIds.flatMap((id) => enabler(id) ?? []);
      return first && second ? mergeEdits(content, [first, second, ...more], command.result) : [];
    }
    case 'stop': {
      const stopped = enabler(command.enablerId);
      return stopped ? stopEdits(stopped, anchor) : [];
    }
    case 'reinstate':
      return [];
  }
}
