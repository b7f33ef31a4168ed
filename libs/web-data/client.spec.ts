import { PlanFrameDocument, RevisionContentDocument, type RevisionContentQuery } from './index.js';
import { createCache } from './client.js';

type Revision = NonNullable<NonNullable<RevisionContentQuery['plan']>['revision']>;

/** As the server answers: every object names its type. */
function typed<T extends object>(typename: string, value: T): T {
  return { __typename: typename, ...value };
}

function revision(sequence: number, name: string): Revision {
  const outcome = { id: 'o1', name, weight: 20, ownerId: null, businessUnitId: null, keyResults: [] };
  return typed('Revision', {
    id: `r${sequence}`,
    sequence,
    content: typed('PlanContent', {
      outcomes: [typed('Outcome', outcome)],
      capabilities: [],
      enablers: [],
      outcomeCapabilityLinks: [],
      enablerCapabilityLinks: [],
      dependencies: [],
      capacity: [],
      envelopes: [],
    }),
  });
}

function write(cache: ReturnType<typeof createCache>, planId: string, rev: string, content: Revision) {
  const data = { plan: typed('Plan', { id: planId, revision: content }) };
  cache.writeQuery({ query: RevisionContentDocument, variables: { planId, rev }, data });
}

function nameAt(cache: ReturnType<typeof createCache>, planId: string, rev: string) {
  const read = cache.readQuery({ query: RevisionContentDocument, variables: { planId, rev } });
  return read?.plan?.revision?.content.outcomes[0]?.name;
}

describe('the cache', () => {
  it('keeps an item apart in each revision and plan, though its id stays the same', () => {
    const cache = createCache();
    write(cache, 'p1', '1', revision(1, 'Win trade sales'));
    write(cache, 'p1', '2', revision(2, 'Win trade sales online'));
    write(cache, 'p2', '1', revision(1, 'Another plan'));
    expect(nameAt(cache, 'p1', '1')).toBe('Win trade sales');
    expect(nameAt(cache, 'p1', '2')).toBe('Win trade sales online');
    expect(nameAt(cache, 'p2', '1')).toBe('Another plan');
  });

  it('holds nothing of a plan that was never read', () => {
    expect(createCache().readQuery({ query: PlanFrameDocument, variables: { planId: 'p1' } })).toBeNull();
  });
});
