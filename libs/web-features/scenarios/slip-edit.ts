import { formatQuarter, plusQuarters, type Enabler, type FiscalQuarter } from '@northing/domain';

export interface SlipFields {
  readonly startQuarter?: string;
  readonly endQuarter: string;
}

/** The dates of an enabler that slips: all of it, or its end alone once it has begun. Null where it has no end. */
export function slipFields(
  { startQuarter, endQuarter }: Pick<Enabler, 'startQuarter' | 'endQuarter'>,
  quarters: number,
  anchor: FiscalQuarter,
): SlipFields | null {
  if (endQuarter === null) return null;
  const end = { endQuarter: formatQuarter(plusQuarters(endQuarter, quarters)) };
  if (startQuarter === null || startQuarter < anchor) return end;
  return { startQuarter: formatQuarter(plusQuarters(startQuarter, quarters)), ...end };
}
