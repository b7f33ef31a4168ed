import { DISPOSITIONS, type Disposition, type ShadowItItem } from '../records/records.js';
import {
  amendedItem,
  disposedItem,
  foundItemFlaws,
  namesEnabler,
  recordedItem,
  releasedItem,
  type FoundItem,
} from './shadow-it-move.js';

const BY = { on: '2026-11-27', byId: 'p-rossi' };
const FOUND: FoundItem = {
  ...{
    name: ' Rota tool ',
    businessUnitId: 'bu',
    supplier: ' ',
    annualCost: 20,
    dataSensitivity: 'personal',
  },
  ...{ itOwnerId: null, foundOn: null },
};
const item = (disposition: Disposition, fields: Partial<ShadowItItem> = {}): ShadowItItem => ({
  ...{ ...FOUND, id: 'x', name: 'Rota tool', supplier: null, disposition, enablerId: null, steps: [] },
  ...fields,
});

/** Where each disposition leads; what is not named is refused. */
const TABLE: Readonly<Record<Disposition, readonly Disposition[]>> = {
  discovered: ['tolerated', 'adopted', 'replaced'],
  tolerated: ['adopted', 'replaced', 'retired'],
  adopted: ['retired'],
  replaced: ['retired'],
  retired: [],
};

it.each(DISPOSITIONS.flatMap((from) => DISPOSITIONS.map((to) => [from, to] as const)))(
  '[S1] %s to %s',
  (from, to) => {
    const enablerId = namesEnabler(to) ? 'e1' : null;
    const done = disposedItem(item(from), to, enablerId, BY);
    if (TABLE[from].includes(to)) {
      const steps = [{ disposition: to, ...BY }];
      expect(done).toMatchObject({ record: { disposition: to, enablerId, steps } });
    } else {
      expect(done).toEqual({ kind: 'recordRefused', reason: 'disposition', disposition: from });
    }
  },
);

describe('[S2] an item', () => {
  it('comes in as discovered, found today where no day is given', () => {
    expect(recordedItem('x', FOUND, BY)).toEqual({
      kind: 'changed',
      record: item('discovered', { foundOn: BY.on, steps: [{ disposition: 'discovered', ...BY }] }),
    });
  });

  it.each([
    ['no name, no unit', { name: ' ', businessUnitId: '' }, ['name', 'businessUnitId']],
    ['a name nobody reads', { name: 'x'.repeat(201) }, ['name']],
    ['a negative cost', { annualCost: -1 }, ['annualCost']],
    ['a cost that is none', { annualCost: Number.NaN }, ['annualCost']],
    ['a cost of 0', { annualCost: 0 }, []],
    ['a day to come', { foundOn: '2026-11-28' }, ['foundOn']],
    ['a day that is none', { foundOn: '2026-02-30' }, ['foundOn']],
  ])('with %s', (_, wrong, fields) => {
    expect(foundItemFlaws({ ...FOUND, ...wrong }, BY.on).map(({ field }) => field)).toEqual(fields);
  });

  it('is amended until it is retired', () => {
    const kinds = DISPOSITIONS.map((each) => amendedItem(item(each), FOUND, BY.on).kind);
    expect(kinds).toEqual([...Array<string>(4).fill('changed'), 'recordRefused']);
  });
});

describe('[S3] the enabler', () => {
  it('is named by what is adopted or replaced, and by nothing else', () => {
    const flaws = { kind: 'recordIncomplete', flaws: [{ field: 'enabler' }] };
    for (const to of ['adopted', 'replaced'] as const) {
      expect(disposedItem(item('discovered'), to, null, BY)).toMatchObject(flaws);
    }
    expect(disposedItem(item('discovered'), 'tolerated', 'e1', BY)).toMatchObject(flaws);
  });

  it('stays when the item is retired', () => {
    const done = disposedItem(item('adopted', { enablerId: 'e1' }), 'retired', null, BY);
    expect(done).toMatchObject({ record: { disposition: 'retired', enablerId: 'e1' } });
  });

  it('[S4] that never came to be leaves the item as it was before', () => {
    const steps = (['discovered', 'tolerated', 'adopted'] as const).map((disposition) => ({
      disposition,
      ...BY,
    }));
    const released = releasedItem(item('adopted', { enablerId: 'e1', steps }), BY);
    expect(released).toMatchObject({ disposition: 'tolerated', enablerId: null });
    expect(released.steps.at(-1)).toEqual({ disposition: 'tolerated', ...BY });
    expect(releasedItem(item('replaced', { enablerId: 'e1' }), BY).disposition).toBe('discovered');
    expect(releasedItem(item('retired', { enablerId: 'e1' }), BY)).toEqual(item('retired'));
  });
});
