import { GitCompare, Handshake, LayoutGrid, SquareChartGantt, Wallet, type LucideIcon } from 'lucide-react';

export const PLACES = ['roadmap', 'revisions', 'budget', 'capabilities', 'partnership'] as const;
export type PlaceId = (typeof PLACES)[number];

export interface Place {
  readonly label: string;
  readonly icon: LucideIcon;
  /** Second key after `G`. */
  readonly key: string;
  /** The question it answers. */
  readonly asks: string;
}

export const PLACE = {
  roadmap: {
    label: 'Roadmap',
    icon: SquareChartGantt,
    key: 'r',
    asks: 'What is planned, and what rests on what?',
  },
  revisions: { label: 'Revisions', icon: GitCompare, key: 'v', asks: 'What changed, why, and do we agree?' },
  budget: { label: 'Budget', icon: Wallet, key: 'b', asks: 'What fits the money and the people?' },
  capabilities: {
    label: 'Capabilities',
    icon: LayoutGrid,
    key: 'c',
    asks: 'Where are we short of target?',
  },
  partnership: {
    label: 'Partnership',
    icon: Handshake,
    key: 'p',
    asks: 'How well do business and IT decide together?',
  },
} satisfies Record<PlaceId, Place>;

/** The place a path belongs to; null for pages that are none. */
export function placeOf(path: string): PlaceId | null {
  const first = path.split('/')[1] ?? '';
  return PLACES.find((place) => place === first) ?? null;
}
