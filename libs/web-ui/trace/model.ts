import type { ReactNode } from 'react';

/** From what the business wants to the work it rests on, left to right. */
export const TRACE_LAYERS = ['outcome', 'capability', 'enabler'] as const;
export type TraceLayer = (typeof TRACE_LAYERS)[number];

/** How a node stands out: as any other, behind what matters, on the path of what is chosen, or as reached later. */
export type TraceEmphasis = 'plain' | 'faint' | 'linked' | 'affected';

interface Node {
  /** Unique in the picture. */
  readonly id: string;
  readonly name: string;
  readonly emphasis: TraceEmphasis;
}

export interface TraceOutcome extends Node {
  readonly layer: 'outcome';
}

export interface TraceCapability extends Node {
  readonly layer: 'capability';
  readonly maturity: { readonly current: number | null; readonly target: number | null };
}

/** When an enabler finishes: as it stands, later by a slip, or as before in spite of one. */
export type TraceSchedule =
  | { readonly kind: 'stands'; readonly at: string }
  | { readonly kind: 'moves'; readonly from: string; readonly to: string; readonly by: string }
  | { readonly kind: 'stays'; readonly at: string; readonly because: string };

export interface TraceEnabler extends Node {
  readonly layer: 'enabler';
  readonly schedule: TraceSchedule;
}

export type TraceNode = TraceOutcome | TraceCapability | TraceEnabler;

/** Nodes that stand together under a title of their own; without one they head the column. */
export interface TraceGroup<N extends TraceNode = TraceNode> {
  readonly title: string | null;
  readonly nodes: readonly N[];
}

export interface TraceColumn<N extends TraceNode = TraceNode> {
  readonly title: string;
  /** What is said of the column beside its title, e.g. "6 of 12 affected". */
  readonly note: ReactNode;
  readonly groups: readonly TraceGroup<N>[];
}

/** A link between nodes of neighbouring columns, from the left one to the right one. */
export interface TraceLink {
  readonly from: string;
  readonly to: string;
}

/** Money that a link carries, and the part of it that what is chosen has to do with; 0 while nothing is. */
export interface MoneyLink extends TraceLink {
  readonly amount: number;
  readonly part: number;
  /** Whether it leads to an outcome. */
  readonly traced: boolean;
}

/** Money on the picture, which gives nodes their heights and links their widths. */
export interface TraceMoney {
  /** By id of the node: as a number, and as it is written on it. */
  readonly nodes: ReadonlyMap<string, { readonly amount: number; readonly text: string }>;
  readonly links: readonly MoneyLink[];
}

/** Everything the picture draws. */
export interface TraceModel {
  /** The picture's name. */
  readonly label: string;
  readonly columns: {
    readonly outcome: TraceColumn<TraceOutcome>;
    readonly capability: TraceColumn<TraceCapability>;
    readonly enabler: TraceColumn<TraceEnabler>;
  };
  readonly links: readonly TraceLink[];
  /** Between enablers, from what is waited for to what waits. */
  readonly dependencies: readonly TraceLink[];
  /** Null where links are lines alone. */
  readonly money: TraceMoney | null;
  /** What is read of a node after its name: what it leads to and rests on. */
  readonly describe: (node: TraceNode) => string;
}

export function nodesOf({ groups }: TraceColumn): readonly TraceNode[] {
  return groups.flatMap(({ nodes }) => nodes);
}

const RANK = { faint: 0, plain: 1, linked: 2, affected: 3 } satisfies Record<TraceEmphasis, number>;

/** A link is as marked as the less marked of its ends. */
export function linkEmphasis(a: TraceEmphasis, b: TraceEmphasis): TraceEmphasis {
  return RANK[a] < RANK[b] ? a : b;
}
