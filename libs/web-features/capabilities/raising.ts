import {
  isOpen,
  type Capability,
  type Enabler,
  type FiscalQuarter,
  type ForecastShift,
} from '@northing/domain';
import type { PlanIndex } from '../plan/plan-index.js';

/**
 * How an enabler stands to a capability it is linked to. `delivered`: it counts until the capability is reassessed;
 * `reassessed`: what it brought is in the current maturity; `over`: stopped or retired work brings nothing.
 */
export type Standing = 'open' | 'delivered' | 'reassessed' | 'over' | 'noUplift';

/** What one enabler brings to one capability, and when. */
export interface Raise {
  readonly enabler: Enabler;
  /** Levels of maturity; 0 when nobody gave it. */
  readonly uplift: number;
  /** Null when it is not scheduled. */
  readonly plannedEnd: FiscalQuarter | null;
  /** End once dependencies are honoured; null when there is none. */
  readonly forecastEnd: FiscalQuarter | null;
  readonly standing: Standing;
}

export type Shifts = ReadonlyMap<string, ForecastShift>;

export function shiftsById(shifts: readonly ForecastShift[]): Shifts {
  return new Map(shifts.map((shift) => [shift.enablerId, shift]));
}

export function counts({ standing }: Pick<Raise, 'standing'>): boolean {
  return standing === 'open' || standing === 'delivered';
}

/** What raises each capability, by its id; in order of the planned end, what has none last. */
export function raisesByCapability(
  { content, enablers, capabilities }: PlanIndex,
  shifts: Shifts,
): ReadonlyMap<string, readonly Raise[]> {
  const raises = new Map<string, Raise[]>();
  for (const { enablerId, capabilityId, uplift } of content.enablerCapabilityLinks) {
    const enabler = enablers.get(enablerId);
    const capability = capabilities.get(capabilityId);
    if (!enabler || !capability) continue;
    const raise = raiseOf(enabler, uplift ?? 0, capability, shifts.get(enablerId));
    const known = raises.get(capabilityId);
    if (known) known.push(raise);
    else raises.set(capabilityId, [raise]);
  }
  for (const list of raises.values()) list.sort(byEnd);
  return raises;
}

function byEnd(a: Raise, b: Raise): number {
  const end = ({ plannedEnd }: Raise) => plannedEnd ?? Number.MAX_SAFE_INTEGER;
  return end(a) - end(b) || a.enabler.name.localeCompare(b.enabler.name);
}

function raiseOf(
  enabler: Enabler,
  uplift: number,
  { assessedQuarter }: Capability,
  shift: ForecastShift | undefined,
): Raise {
  const { stage, startQuarter, endQuarter, actualEndQuarter } = enabler;
  if (!isOpen(enabler)) {
    const end = actualEndQuarter ?? endQuarter;
    const ends = { plannedEnd: end, forecastEnd: end };
    if (stage !== 'delivered') return { enabler, uplift, ...ends, standing: 'over' };
    const reassessed = end !== null && assessedQuarter !== null && assessedQuarter > end;
    const standing = reassessed ? 'reassessed' : uplift > 0 ? 'delivered' : 'noUplift';
    return { enabler, uplift, ...ends, standing };
  }
  const plannedEnd = startQuarter === null ? null : endQuarter;
  const forecastEnd = shift ? shift.forecast : plannedEnd;
  return { enabler, uplift, plannedEnd, forecastEnd, standing: uplift > 0 ? 'open' : 'noUplift' };
}
