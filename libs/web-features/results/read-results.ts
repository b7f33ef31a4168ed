import {
  parseQuarter,
  type FiscalQuarter,
  type Kept,
  type KeyResultMovement,
  type PromiseGroup,
  type PromiseResult,
} from '@northing/domain';
import { PromiseResultsDocument, type PromiseResultsQuery } from '@northing/web-data';
import { useMemo } from 'react';
import { useLoaded, type Loaded } from '../plan/loaded.js';
import { requiredQuarter } from '../plan/read-content.js';

type Answer = NonNullable<NonNullable<PromiseResultsQuery['plan']>['revision']>['promises'];

/** One promised uplift beside what came of it. */
export interface CapabilityResult {
  readonly capabilityId: string;
  /** Levels of maturity. */
  readonly promised: number;
  readonly result: PromiseResult;
}

/** What one delivered enabler promised and brought. */
export interface DeliveredResult {
  readonly enablerId: string;
  readonly name: string;
  readonly end: FiscalQuarter | null;
  readonly supplier: string | null;
  readonly businessUnitId: string | null;
  readonly businessOwnerId: string | null;
  /** Levels of maturity in all. */
  readonly promised: number;
  /** Null: nothing it promised to lift was reassessed yet. */
  readonly kept: Kept | null;
  readonly capabilities: readonly CapabilityResult[];
  readonly keyResults: readonly KeyResultMovement[];
}

/** Promise against result of everything delivered, what fell shortest first. */
export interface Results {
  readonly delivered: readonly DeliveredResult[];
  readonly byUnit: readonly PromiseGroup[];
  readonly bySupplier: readonly PromiseGroup[];
}

function readResult({
  result,
  reassessment,
}: Answer['promises'][number]['capabilities'][number]): PromiseResult {
  if (result !== 'reassessed') return { kind: result };
  // The server sends a reassessment with every result of that kind.
  if (reassessment === null) return { kind: 'notReassessed' };
  return { kind: result, ...reassessment, quarter: requiredQuarter(reassessment.quarter) };
}

export function readResults({ plan }: PromiseResultsQuery): Results | null {
  const answer = plan?.revision?.promises;
  if (!answer) return null;
  return {
    delivered: answer.promises.map(({ enabler, end, capabilities, ...promise }) => ({
      ...promise,
      ...enabler,
      end: end === null ? null : parseQuarter(end),
      capabilities: capabilities.map((each) => ({
        capabilityId: each.capabilityId,
        promised: each.promised,
        result: readResult(each),
      })),
    })),
    byUnit: answer.byUnit,
    bySupplier: answer.bySupplier,
  };
}

/** Ready with null when the plan has no such revision. */
export function usePromiseResults(planId: string, sequence: number): Loaded<Results | null> {
  const variables = useMemo(() => ({ planId, rev: String(sequence) }), [planId, sequence]);
  return useLoaded(PromiseResultsDocument, { variables }, readResults);
}
