import { compare, comparisonInput, DEFAULT_SETTINGS, type ComparisonInput } from '@northing/domain';
import { randomRevisions } from '@northing/domain/testing';
import { measure } from './measure.js';
import type { Section } from './table.js';

/** The whole comparison document by domain code alone, from what a database found to differ. */
export async function domainComparison(): Promise<Section> {
  const input = changedOnly(2500);
  const changes = compare(input).changes.length;
  const cost = await measure(() => compare(input), 15);
  return {
    title: 'Domain code',
    figures: [
      {
        target: 'P3',
        what: `comparison with churn, slip and evidence: 2,500 changed items, ${changes.toLocaleString('en')} rows, CPU`,
        value: cost.cpuMs,
        unit: 'ms',
        limit: { at: 50, good: 'below' },
      },
    ],
  };
}

function changedOnly(items: number): ComparisonInput {
  const revisions = randomRevisions({ seed: 7, items, revisions: 2, changedShare: 1, style: 'steady' });
  const input = comparisonInput(revisions, 'r1', 'r2', DEFAULT_SETTINGS);
  if (!input) throw new Error('The revisions are gone.');
  return input;
}
