import type { ContentTypes } from '../plan/field-catalogue.js';
import type { FundingClass } from '../plan/enabler.js';
import type { ItemType, LinkType } from '../plan/link-ends.js';
import type { Violation, ViolationCode } from '../plan/violation.js';
import { formatQuarter, type FiscalQuarter, type FiscalYear } from '../time/fiscal-quarter.js';
import { unitName, type Unit } from './unit.js';

/** Where in a content two sides meet. */
export type MergePlace =
  | { readonly of: 'item'; readonly entityType: ItemType; readonly entityId: string }
  | UnitPlace
  | {
      readonly of: 'link';
      readonly type: Exclude<LinkType, 'dependency'>;
      readonly fromId: string;
      readonly toId: string;
    }
  | DependencyPlace
  | { readonly of: 'capacity'; readonly teamId: string; readonly quarter: FiscalQuarter }
  | { readonly of: 'envelope'; readonly fiscalYear: FiscalYear; readonly fundingClass: FundingClass };

export interface UnitPlace {
  readonly of: 'unit';
  readonly entityType: ItemType;
  readonly entityId: string;
  readonly unit: Unit;
}

export interface DependencyPlace {
  readonly of: 'dependency';
  readonly dependencyId: string;
  readonly predecessorId: string;
  readonly successorId: string;
}

/** What each side has at a place, as the domain holds it; null where there is nothing. */
export interface Sides {
  readonly base: unknown;
  readonly ours: unknown;
  readonly theirs: unknown;
}

/** A change of theirs that needed no choice; what it leads to is `theirs`. */
export interface AutoMerged extends Sides {
  readonly place: MergePlace;
  readonly reason: 'onlyTheirs' | 'same';
}

interface Asked {
  /** By this a choice is given; the same for the same question in a merge of the same sides. */
  readonly key: string;
}

/** Something a person decides. While it is open the content holds ours there (SPEC.md [M10] to [M19]). */
export type MergeConflict =
  /** Both changed it, differently. */
  | (Asked & Sides & { readonly kind: 'editEdit'; readonly place: MergePlace })
  /** Theirs changed fields of an item that ours removed. */
  | (Asked & ItemQuestion & { readonly kind: 'editOfRemoved' })
  /** Theirs removes an item that ours changed fields of. */
  | (Asked & ItemQuestion & { readonly kind: 'removalOfEdited' })
  /** Theirs changed or removed an item that ours split or merged. */
  | (Asked &
      Sides & {
        readonly kind: 'lineage';
        readonly place: Extract<MergePlace, { of: 'item' | 'unit' }>;
        /** What ours made of it. */
        readonly successors: readonly string[];
      })
  /** A link of one side ends at what the other removed; a parent is such a link of a capability. */
  | (Asked &
      Sides & {
        readonly kind: 'linkToRemoved';
        readonly place: Extract<MergePlace, { of: 'link' | 'dependency' | 'unit' }>;
        readonly linkedBy: 'ours' | 'theirs';
        readonly fromId: string;
        readonly toId: string;
        readonly missing: readonly string[];
        /** What ours made of the missing ends. */
        readonly successors: readonly string[];
      })
  /** Theirs adds or renames an item to a name that ours gave another of its kind. */
  | (Asked &
      Sides & {
        readonly kind: 'duplicateName';
        readonly place: Extract<MergePlace, { of: 'item' | 'unit' }>;
        readonly name: string;
        readonly existing: readonly string[];
      })
  /** Theirs' dependency, or parent, closes a circle with what ours has. */
  | (Asked &
      Sides & {
        readonly kind: 'cycle';
        readonly place: DependencyPlace | UnitPlace;
        /** The items of the circle in their order. */
        readonly around: readonly string[];
        /** The dependencies, or capabilities, by which ours closes it. */
        readonly against: readonly string[];
      })
  /** Units that are sound on either side and break a rule together. */
  | (Asked & {
      readonly kind: 'invariant';
      readonly entityType: ItemType;
      readonly entityId: string;
      readonly code: ViolationCode;
      readonly units: readonly Unit[];
      /** What each side has, unit by unit. */
      readonly values: readonly Sides[];
      readonly violation: Violation;
    });

interface ItemQuestion {
  readonly entityType: ItemType;
  readonly entityId: string;
  /** What was changed on the side that keeps the item. */
  readonly fields: readonly string[];
  readonly base: ContentTypes[ItemType];
  /** The item as the side that keeps it has it. */
  readonly kept: ContentTypes[ItemType];
}

export type MergeConflictKind = MergeConflict['kind'];
export type ConflictOf<K extends MergeConflictKind> = Extract<MergeConflict, { readonly kind: K }>;

/** The same text for the same place and no other. */
export function placeKey(place: MergePlace): string {
  switch (place.of) {
    case 'item':
      return JSON.stringify([place.entityType, place.entityId]);
    case 'unit':
      return JSON.stringify([place.entityType, place.entityId, unitName(place.unit)]);
    case 'link':
      return JSON.stringify([place.type, place.fromId, place.toId]);
    case 'dependency':
      return JSON.stringify(['dependency', place.dependencyId]);
    case 'capacity':
      return JSON.stringify(['capacity', place.teamId, formatQuarter(place.quarter)]);
    case 'envelope':
      return JSON.stringify(['envelope', place.fiscalYear, place.fundingClass]);
  }
}

export function conflictKey(kind: MergeConflictKind, place: MergePlace, detail = ''): string {
  return `${kind}${detail} ${placeKey(place)}`;
}
