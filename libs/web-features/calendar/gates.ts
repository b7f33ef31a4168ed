import {
  cycleOf,
  GATE_ASKS,
  timeOfStep,
  type Day,
  type FiscalCalendar,
  type FiscalQuarter,
  type GateId,
  type RevisionState,
} from '@northing/domain';
import type { CycleStep, GateBlocker } from '@northing/web-ui';
import { dayLabel } from '../words/dates.js';
import { counted } from '../words/numbers.js';

/** What gates look at. */
export interface GateFacts {
  /** Of the draft; null while none is open. */
  readonly state: RevisionState | null;
  readonly withoutReason: number;
  readonly brokenRules: readonly {
    readonly entityType: string;
    readonly entityId: string;
    readonly message: string;
  }[];
  /** Titles of decisions that are neither approved nor sent back. */
  readonly openDecisions: readonly { readonly id: string; readonly title: string }[];
  /** What was sent back and not chosen about. */
  readonly sentBack: readonly { readonly id: string; readonly title: string }[];
  readonly meetingHeld: boolean;
}

/** Where what blocks a gate is resolved. */
export interface GateAddresses {
  readonly draft: string;
  readonly decision: (id: string) => string;
  /** Null where the meeting stands beside it. */
  readonly meeting: string | null;
  readonly item: (entityType: string, entityId: string) => string | null;
}

const BLOCKERS = { gate1: feasibilityBlockers, gate2: reviewBlockers } satisfies Record<
  GateId,
  (facts: GateFacts, to: GateAddresses) => readonly GateBlocker[]
>;

/** What keeps a gate shut, by name; empty where nothing does. */
export function gateBlockers(gate: GateId, facts: GateFacts, to: GateAddresses): readonly GateBlocker[] {
  return BLOCKERS[gate](facts, to);
}

const PAST_DRAFT: ReadonlySet<RevisionState> = new Set(['inReview', 'approved', 'published', 'superseded']);
const DECIDED: ReadonlySet<RevisionState> = new Set(['approved', 'published', 'superseded']);

/** Rules named before it is too late to mend them. */
const NAMED = 3;

function feasibilityBlockers(facts: GateFacts, to: GateAddresses): readonly GateBlocker[] {
  const { state, withoutReason, brokenRules } = facts;
  if (state === null) return [{ text: 'No draft is open', href: to.draft }];
  if (PAST_DRAFT.has(state)) return [];
  const unreasoned =
    withoutReason === 0
      ? []
      : [{ text: `${counted(withoutReason, 'change')} without reason`, href: to.draft }];
  const rules = brokenRules.map(({ entityType, entityId, message }) => ({
    text: message,
    href: to.item(entityType, entityId),
  }));
  const more = rules.length - NAMED;
  const rest = more > 0 ? [{ text: `${counted(more, 'more broken rule')}`, href: to.draft }] : [];
  return [...unreasoned, ...rules.slice(0, NAMED), ...rest];
}

function reviewBlockers(facts: GateFacts, to: GateAddresses): readonly GateBlocker[] {
  const { state, openDecisions, sentBack, meetingHeld } = facts;
  if (state !== null && DECIDED.has(state)) return [];
  if (state !== 'inReview') return [{ text: 'The draft has not been sent to review', href: to.draft }];
  return [
    ...openDecisions.map(({ id, title }) => ({ text: `To decide: ${title}`, href: to.decision(id) })),
    ...sentBack.map(({ id, title }) => ({ text: `Sent back: ${title}`, href: to.decision(id) })),
    ...(meetingHeld ? [] : [{ text: 'No review meeting has been held', href: to.meeting }]),
  ];
}

export interface CycleInput {
  readonly anchor: FiscalQuarter;
  readonly calendar: Pick<FiscalCalendar, 'yearStartMonth' | 'yearLabel'>;
  readonly today: Day;
  /** Null: gates are shown without what blocks them. */
  readonly gates: { readonly facts: GateFacts; readonly to: GateAddresses } | null;
}

const GATE_NAMES = { gate1: 'Gate 1', gate2: 'Gate 2' } satisfies Record<GateId, string>;

/** The steps of a quarter's cycle as the strip shows them. */
export function stripSteps({ anchor, calendar, today, gates }: CycleInput): readonly CycleStep[] {
  return cycleOf(anchor, calendar).map((step) => {
    const { id, label, weeks, gate, firstDay, lastDay } = step;
    const days = `${dayLabel(firstDay, today)} – ${dayLabel(lastDay, today)}`;
    return {
      ...{ id, name: label, weeks, datesText: days },
      state: timeOfStep(step, today),
      gate: gate && {
        name: GATE_NAMES[gate],
        asks: GATE_ASKS[gate],
        blockers: gates ? gateBlockers(gate, gates.facts, gates.to) : [],
      },
    };
  });
}
