import type { ReactNode } from 'react';
import type { OverviewFacts } from '../../overview/overview-facts.js';
import type { PlanFrame } from '../../plan/plan-frame.js';
import type { DecisionBundle } from '../decision-view.js';
import type { Room } from '../read-room.js';
import type { Reviewed } from '../use-reviewed.js';

/** A page of the pack before it has a number. */
export interface Sheet {
  readonly id: string;
  /** Its conclusion. */
  readonly headline: string;
  readonly lead?: string;
  readonly note?: string;
  readonly body: ReactNode;
}

/** All that the pages are made from. */
export interface PackFacts {
  readonly plan: PlanFrame;
  readonly today: string;
  readonly room: Room;
  readonly reviewed: Reviewed;
  readonly overview: OverviewFacts;
  readonly bundles: readonly DecisionBundle[];
  /** Whether the decisions are those of a review, not the comparison's own groups. */
  readonly isReviewed: boolean;
  /** The conclusion of the whole. */
  readonly headline: string;
}

/** Lists dealt to pages of so many each; nothing makes no page. */
export function dealt<T>(list: readonly T[], perPage: number): readonly (readonly T[])[] {
  const pages = Math.ceil(list.length / perPage);
  return Array.from({ length: pages }, (_, page) => list.slice(page * perPage, (page + 1) * perPage));
}

/** A headline that goes on over pages says so. */
export function continued(headline: string, page: number): string {
  return page === 0 ? headline : `${headline} (continued)`;
}
