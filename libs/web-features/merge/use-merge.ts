import type { ReasonDraft } from '@northing/web-ui';
import { useEffect, useMemo, useState } from 'react';
import type { Answers, MergeAnswer } from './answers.js';
import { NO_REASON, readKept, stillAsked, writeKept, type KeptMerge } from './kept-answers.js';
import { firstMerge, mergeState, type MergeState, type Sides } from './merge-state.js';
import type { MergeOffer } from './use-merge-sides.js';

export interface Merging {
  readonly first: ReturnType<typeof firstMerge>;
  readonly state: MergeState;
  readonly answers: Answers;
  readonly reason: ReasonDraft;
  readonly keepsReasons: boolean;
  /** The draft was edited after the first of these answers. */
  readonly movedOn: boolean;
  readonly answer: (key: string, answer: MergeAnswer) => void;
  readonly giveReason: (reason: ReasonDraft) => void;
  readonly keepReasons: (keeps: boolean) => void;
  /** The answers are looked at again: they are for the draft as it is now. */
  readonly confirm: () => void;
  readonly forget: () => void;
}

type Offered = Extract<MergeOffer, { kind: 'offered' }>;

/** What is answered so far; it survives a reload of the page. */
export function useMerge(planId: string, as: string, { scenario, draftVersion, sides }: Offered): Merging {
  const keptAs = as === 'merge' ? scenario.id : `${scenario.id}:${as}`;
  const first = useMemo(() => firstMerge(sides), [sides]);
  const [kept, setKept] = useState<KeptMerge>(
    () => readKept(sessionStorage, planId, keptAs) ?? { draftVersion, answers: {}, ...NOTHING_SAID },
  );
  const state = useMergeState(sides, first, kept.answers);
  useEffect(() => writeKept(sessionStorage, planId, keptAs, kept), [planId, keptAs, kept]);
  const change = (patchOf: (now: KeptMerge) => Partial<KeptMerge>) =>
    setKept((now) => ({ ...now, ...(isBlank(now) && { draftVersion }), ...patchOf(now) }));
  return {
    first,
    state,
    ...{ answers: kept.answers, reason: kept.reason, keepsReasons: kept.keepsReasons },
    movedOn: !isBlank(kept) && kept.draftVersion !== draftVersion,
    answer: (key, answer) => change(({ answers }) => ({ answers: { ...answers, [key]: answer } })),
    giveReason: (reason) => change(() => ({ reason })),
    keepReasons: (keepsReasons) => change(() => ({ keepsReasons })),
    confirm: () => change(({ answers }) => ({ draftVersion, answers: stillAsked(answers, keysOf(state)) })),
    forget: () => setKept({ draftVersion, answers: {}, ...NOTHING_SAID }),
  };
}

function isBlank({ answers }: KeptMerge): boolean {
  return Object.keys(answers).length === 0;
}

const NOTHING_SAID = { reason: NO_REASON, keepsReasons: false } as const;

function useMergeState(sides: Sides, first: ReturnType<typeof firstMerge>, answers: Answers): MergeState {
  return useMemo(() => mergeState(sides, first, answers), [sides, first, answers]);
}

function keysOf({ conflicts }: MergeState): ReadonlySet<string> {
  return new Set(conflicts.map(({ key }) => key));
}
