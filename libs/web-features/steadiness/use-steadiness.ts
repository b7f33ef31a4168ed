import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import {
  SpanChangesDocument,
  SpanEvidenceDocument,
  SpanMilestonesDocument,
  SpanSlipsDocument,
} from '@northing/web-data';
import { useMemo } from 'react';
import { useLoaded, type Loaded } from '../plan/loaded.js';
import {
  NO_CHANGES,
  NO_EVIDENCE,
  NO_SLIPS,
  readChanges,
  readEvidence,
  readMilestones,
  readSlips,
  type EvidenceUse,
  type Milestones,
  type SlipsByGroup,
  type SpanChanges,
} from './read-steadiness.js';
import type { Span } from './span.js';

interface SpanVariables extends OperationVariables {
  readonly planId: string;
  readonly from: string;
  readonly to: string;
}

/** Asks about a span; one revision alone has no steps, so nothing is asked and the empty answer stands. */
function useSpan<D, T>(
  query: TypedDocumentNode<D, SpanVariables>,
  { planId, from, to }: Span,
  read: (data: D) => T,
  alone: T,
): Loaded<T> {
  const variables = useMemo(
    () => ({ planId, from: String(from.sequence), to: String(to.sequence) }),
    [planId, from.sequence, to.sequence],
  );
  const isAlone = from.sequence === to.sequence;
  const loaded = useLoaded(query, { variables: isAlone ? null : variables }, read);
  return useMemo(
    () => (isAlone ? { kind: 'ready', value: alone, stale: false } : loaded),
    [isAlone, alone, loaded],
  );
}

export function useSpanChanges(span: Span): Loaded<SpanChanges> {
  return useSpan(SpanChangesDocument, span, readChanges, NO_CHANGES);
}

const NO_MILESTONES: Milestones = { sequences: [], lines: [] };

export function useMilestones(span: Span): Loaded<Milestones> {
  return useSpan(SpanMilestonesDocument, span, readMilestones, NO_MILESTONES);
}

export function useSlips(span: Span): Loaded<SlipsByGroup> {
  return useSpan(SpanSlipsDocument, span, readSlips, NO_SLIPS);
}

export function useEvidenceUse(span: Span): Loaded<EvidenceUse> {
  return useSpan(SpanEvidenceDocument, span, readEvidence, NO_EVIDENCE);
}
