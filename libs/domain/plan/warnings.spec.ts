import { readFileSync } from 'node:fs';
import { kestrelRevisions } from '../compare/kestrel.fixture.js';
import { DEFAULT_SETTINGS } from '../revision/frame.js';
import { formatQuarter } from '../time/fiscal-quarter.js';
import { overbookedTeams, overspentEnvelopes } from './overbooking.js';
import { warningsOf } from './warnings.js';

interface ExpectedWarning {
  readonly kind: string;
  readonly enablerId?: string;
  readonly outcomeId?: string;
}
interface Expected {
  readonly overBooked: readonly (readonly [team: string, quarter: string, utilisation: number])[];
  readonly discretionary: Readonly<Record<string, { readonly overClasses: readonly string[] }>>;
  readonly warnings: readonly ExpectedWarning[];
  readonly untracedEnablers: readonly string[];
}
const file = new URL('../../../test/fixtures/ok/kestrel.expected.json', import.meta.url);
const expected = (JSON.parse(readFileSync(file, 'utf8')) as { revisions: Record<string, Expected> })
  .revisions;

describe.each(kestrelRevisions())('warnings of $id', ({ id, anchorQuarter, content }) => {
  const context = { anchorQuarter, settings: DEFAULT_SETTINGS };
  const oracle = expected[id];
  const warnings = warningsOf(content, context);
  const about = (code: string) =>
    warnings.filter((warning) => warning.code === code).map((warning) => warning.entityId);

  it('[P50] [P51] weights, unfunded starts and early starts are those of the sample', () => {
    for (const kind of ['weightsNot100', 'unfundedAtStart', 'startedBeforePredecessor']) {
      const known = oracle?.warnings.filter((warning) => warning.kind === kind) ?? [];
      expect(about(kind)).toEqual(known.map(({ enablerId, outcomeId }) => enablerId ?? outcomeId));
    }
    expect(about('outcomeWeightsNot100')).toEqual([]);
  });

  it('[P53] overbooked teams are those of the sample', () => {
    const over = overbookedTeams(content, context).map(({ teamId, quarter, demand, capacity }) => [
      teamId,
      formatQuarter(quarter),
      Math.round((demand / capacity) * 10_000) / 10_000,
    ]);
    expect(over).toEqual(oracle?.overBooked);
  });

  it('[P53] overspent envelopes are those of the sample', () => {
    const over = overspentEnvelopes(content, context);
    for (const [year, { overClasses }] of Object.entries(oracle?.discretionary ?? {})) {
      const classes = over
        .filter(({ fiscalYear }) => String(fiscalYear) === year)
        .map(({ fundingClass }) => fundingClass);
      expect(classes.sort()).toEqual([...overClasses].sort());
    }
  });

  it('[P54] enablers the sample knows as untraced are warned of', () => {
    const open = new Set(
      content.enablers.filter(({ stage }) => stage !== 'delivered').map((enabler) => enabler.id),
    );
    for (const untraced of oracle?.untracedEnablers ?? []) {
      if (open.has(untraced)) expect(about('untraced')).toContain(untraced);
    }
  });
});
