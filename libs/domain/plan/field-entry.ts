import type { ChangeCategory, ChangeKind } from '../compare/change.js';

export type FieldGroup =
  | 'identity' | 'schedule' | 'money' | 'people' | 'ownership' | 'classification' | 'progress' | 'scope'
  | 'assessment' | 'targets' | 'structure'; // prettier-ignore

export const FIELD_GROUP_LABELS = {
  identity: 'Name',
  schedule: 'Schedule',
  money: 'Money',
  people: 'People',
  ownership: 'Ownership',
  classification: 'Classification',
  progress: 'Progress',
  scope: 'Scope',
  assessment: 'Assessment',
  targets: 'Targets',
  structure: 'Structure',
} satisfies Record<FieldGroup, string>;

/** What a number counts; money is whole thousands of the workspace currency. */
export type FieldUnit = 'percent' | 'share' | 'money' | 'fte' | 'quarters' | 'maturity' | 'points' | 'scale';

export type ReferenceTarget = 'person' | 'businessUnit' | 'team' | 'outcome' | 'capability' | 'enabler';

export interface NumberRange {
  /** Null: no bound. */
  readonly min: number | null;
  readonly max: number | null;
  /** The lower bound itself is not allowed. */
  readonly aboveMin?: boolean;
  /** Values are multiples of it. */
  readonly step?: number;
}

export type FieldValue =
  | { readonly type: 'id' }
  | { readonly type: 'text'; readonly long?: boolean }
  | ({ readonly type: 'number'; readonly unit: FieldUnit | null } & NumberRange)
  | { readonly type: 'quarter' }
  | { readonly type: 'fiscalYear' }
  | { readonly type: 'flag' }
  | {
      readonly type: 'choice';
      /** The stored values in their order with the words shown for them. */
      readonly labels: Readonly<Record<string, string>>;
      /** Other words for a value in files of other tools, lower case. */
      readonly alsoWritten?: Readonly<Record<string, readonly string[]>>;
    }
  | { readonly type: 'reference'; readonly to: ReferenceTarget }
  | { readonly type: 'textList' }
  | { readonly type: 'costCells' | 'demandCells' | 'sustainCells' | 'keyResults' | 'wsjf' | 'lineage' };

/**
 * What a difference in the field means in a comparison. `value`: one row a field with `field, from, to`.
 * `fieldList`: one row for all such fields of the item that differ, listed in `fields`. `rule`: compared together with
 * others by a rule of its own (compare/SPEC.md). `none`: never compared.
 */
export type ComparedAs =
  | {
      readonly by: 'value';
      readonly kind:
        | 'renamed' | 'reparented' | 'reprioritised' | 'ownershipChanged' | 'fundingReclassified'
        | 'deliveryModelChanged' | 'retirementChanged' | 'targetChanged' | 'maturityProgress'; // prettier-ignore
      readonly category: ChangeCategory;
    }
  | {
      readonly by: 'fieldList';
      readonly kind: 'rescoped' | 'reassessed' | 'statusProgress';
      readonly category: ChangeCategory;
    }
  | {
      readonly by: 'rule';
      readonly rule:
        'schedule' | 'stage' | 'cost' | 'demand' | 'resourced' | 'lineage' | 'keyResults' | 'keyResultProgress' | 'link' | 'dependency' | 'capacity' | 'envelope'; // prettier-ignore
      readonly kinds: readonly ChangeKind[];
    }
  | { readonly by: 'none' };

/** One field of one kind of item, described once for screens, forms, comparison, tables and documents. */
export interface FieldEntry {
  /** Everyday word, sentence case. */
  readonly label: string;
  readonly group: FieldGroup;
  readonly value: FieldValue;
  readonly comparedAs: ComparedAs;
  /** When it has to be there: for every imported row, or to submit a revision. Absent: never required. */
  readonly required?: 'import' | 'submit';
  /** What a new draft starts with; imports never fill it in. */
  readonly startsAs?: string | number | boolean;
  /** The field is never null: where nothing is given it holds `startsAs`, and without that it has to be given. */
  readonly neverNull?: true;
  /** `always`: a document writes the key even when null; `whenGiven`: only when it holds something. */
  readonly inDocument: 'always' | 'whenGiven';
  /**
   * It came after revisions had been sealed: their canonical form has no place for it, so that it stands behind the
   * other fields, by name and only where it is given.
   */
  readonly sealedByName?: true;
  /** Headers of table columns that hold it, lower case, words separated by one space; the label counts as well. */
  readonly headers: readonly string[];
  /** One sentence for a tooltip, where the label does not say it all. */
  readonly hint?: string;
}
