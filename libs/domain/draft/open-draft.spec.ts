import { enabler, q } from '../compare/plans.fixture.js';
import type { Enabler } from '../plan/enabler.js';
import { EMPTY_CONTENT } from '../plan/plan-content.js';
import { draftContent } from './open-draft.js';

function idsAfter(
  type: 'quarterly' | 'outOfCycle',
  ...enablers: readonly Partial<Enabler>[]
): readonly string[] {
  const content = {
    ...EMPTY_CONTENT,
    enablers: enablers.map((fields, at) => enabler({ id: `e${at}`, ...fields })),
  };
  return draftContent(content, { type, anchorQuarter: q(0) }).enablers.map(({ id }) => id);
}

const delivered = (offset: number): Partial<Enabler> => ({ stage: 'delivered', actualEndQuarter: q(offset) });

describe('[D7] what a draft starts with', () => {
  it('keeps a delivered project for four quarters, and a delivered product until it is retired', () => {
    const product = { ...delivered(-9), kind: 'product' } as const;
    expect(idsAfter('quarterly', delivered(-4), delivered(-5), product)).toEqual(['e0', 'e2']);
  });

  it.each(['retired', 'stopped'] as const)('drops what was already %s', (stage) => {
    expect(idsAfter('quarterly', { stage }, {})).toEqual(['e1']);
  });

  it('drops nothing out of cycle, where the quarter stays', () => {
    const all = [{ stage: 'stopped' }, { stage: 'retired' }, delivered(-5)] as const;
    expect(idsAfter('outOfCycle', ...all)).toEqual(['e0', 'e1', 'e2']);
  });

  it('drops links and dependencies with what drops out', () => {
    const content = {
      ...EMPTY_CONTENT,
      enablers: [enabler({ id: 'gone', stage: 'stopped' }), enabler({ id: 'stays' })],
      enablerCapabilityLinks: [
        { enablerId: 'gone', capabilityId: 'c', uplift: 1 },
        { enablerId: 'stays', capabilityId: 'c', uplift: 1 },
      ],
      dependencies: [
        { id: 'd', predecessorId: 'gone', successorId: 'stays', type: 'FS' as const, lagQuarters: 0 },
      ],
    };
    const { enablerCapabilityLinks, dependencies } = draftContent(content, {
      type: 'quarterly',
      anchorQuarter: q(0),
    });
    expect([enablerCapabilityLinks.map(({ enablerId }) => enablerId), dependencies]).toEqual([['stays'], []]);
  });
});
