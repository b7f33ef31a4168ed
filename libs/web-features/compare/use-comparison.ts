import { useApolloClient } from '@apollo/client/react';
import {
  ChangeRowsDocument,
  ComparisonDocument,
  CumulativeDocument,
  RevisionStepsDocument,
  type ChangeRowFragment,
  type ChangeRowsQuery,
  type CumulativeQuery,
  type RevisionStepsQuery,
} from '@northing/web-data';
import { useEffect, useMemo, useState } from 'react';
import { failureText, useLoaded, type Loaded } from '../plan/loaded.js';
import { groupRows, readComparison, type ComparisonOutcome, type RowsByItem } from './read-comparison.js';

export interface PairOfSequences {
  readonly planId: string;
  readonly from: number;
  readonly to: number;
}

function usePairVariables({ planId, from, to }: PairOfSequences) {
  return useMemo(() => ({ planId, from: String(from), to: String(to) }), [planId, from, to]);
}

/** Summary and items of a comparison. */
export function useComparison(pair: PairOfSequences): Loaded<ComparisonOutcome> {
  return useLoaded(ComparisonDocument, { variables: usePairVariables(pair) }, readComparison);
}

interface RowsState {
  readonly pair: PairOfSequences;
  readonly loaded: Loaded<RowsByItem>;
}

/** All rows of a comparison, read page by page. */
export function useChangeRows(pair: PairOfSequences): Loaded<RowsByItem> {
  const client = useApolloClient();
  const variables = usePairVariables(pair);
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<RowsState | null>(null);
  useEffect(() => {
    let wanted = true;
    const show = (loaded: Loaded<RowsByItem>) => wanted && setState({ pair: variablesOf(variables), loaded });
    const page = async (after: string | null) => {
      const { data } = await client.query({ query: ChangeRowsDocument, variables: { ...variables, after } });
      return pageOf(data);
    };
    readAll(page, () => wanted).then(
      (rows) => show({ kind: 'ready', value: groupRows(rows), stale: false }),
      (error: Error) =>
        show({ kind: 'failed', message: failureText(error), retry: () => setAttempt((count) => count + 1) }),
    );
    return () => {
      wanted = false;
    };
  }, [client, variables, attempt]);
  if (state === null) return { kind: 'loading' };
  const same =
    state.pair.planId === pair.planId && state.pair.from === pair.from && state.pair.to === pair.to;
  if (same) return state.loaded;
  return state.loaded.kind === 'ready' ? { ...state.loaded, stale: true } : { kind: 'loading' };
}

function variablesOf({ planId, from, to }: { planId: string; from: string; to: string }): PairOfSequences {
  return { planId, from: Number(from), to: Number(to) };
}

interface Page {
  readonly rows: readonly ChangeRowFragment[];
  readonly next: string | null;
}

function pageOf(data: ChangeRowsQuery | undefined): Page {
  const comparison = data?.plan?.comparison;
  if (comparison?.__typename !== 'Comparison') return { rows: [], next: null };
  const { edges, pageInfo } = comparison.changes;
  return { rows: edges.map((edge) => edge.node), next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
}

async function readAll(
  page: (after: string | null) => Promise<Page>,
  wanted: () => boolean,
): Promise<readonly ChangeRowFragment[]> {
  const rows: ChangeRowFragment[] = [];
  let after: string | null = null;
  do {
    const { rows: more, next }: Page = await page(after);
    rows.push(...more);
    after = next;
  } while (after !== null && wanted());
  return rows;
}

/** Items by mark of each step to the next revision, by the later revision's sequence. */
export type StepCounts = ReadonlyMap<
  number,
  { readonly added: number; readonly removed: number; readonly moved: number; readonly rescoped: number }
>;

function readSteps({ plan }: RevisionStepsQuery): StepCounts {
  return new Map((plan?.revisionSteps ?? []).map((step) => [step.to.sequence, step]));
}

export function useRevisionSteps(planId: string): Loaded<StepCounts> {
  const variables = useMemo(() => ({ planId }), [planId]);
  return useLoaded(RevisionStepsDocument, { variables }, readSteps);
}

export type Cumulative = Extract<
  NonNullable<CumulativeQuery['plan']>['cumulative'],
  { readonly __typename: 'Cumulative' }
>;

function readCumulative({ plan }: CumulativeQuery): Cumulative | null {
  const answer = plan?.cumulative;
  return answer?.__typename === 'Cumulative' ? answer : null;
}

/** Net against gross; asked only where more than one step lies between. */
export function useCumulative(pair: PairOfSequences): Loaded<Cumulative | null> {
  const variables = usePairVariables(pair);
  const asked = pair.to - pair.from > 1;
  return useLoaded(CumulativeDocument, { variables: asked ? variables : null }, readCumulative);
}
