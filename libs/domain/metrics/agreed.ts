import type { Assessment } from '../records/records.js';

type Instrument = Assessment['instrument'];
export type AssessmentOf<I extends Instrument> = Extract<Assessment, { readonly instrument: I }>;

/** Agreed assessments of one instrument; of two of a unit and quarter the later counts (DOMAIN §8). */
export function agreed<I extends Instrument>(
  assessments: readonly Assessment[],
  instrument: I,
): readonly AssessmentOf<I>[] {
  const latest = new Map<string, AssessmentOf<I>>();
  for (const assessment of assessments) {
    if (assessment.state !== 'agreed' || assessment.instrument !== instrument) continue;
    const key = JSON.stringify([assessment.businessUnitId, assessment.quarter]);
    latest.set(key, assessment as AssessmentOf<I>);
  }
  return [...latest.values()];
}
