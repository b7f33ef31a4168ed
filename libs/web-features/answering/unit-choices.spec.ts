import { unitChoices } from './unit-choices.js';

describe('the choice of a business unit', () => {
  it('asks first, since no unit is assumed', () => {
    expect(unitChoices([{ id: 'ts', name: 'Trade Sales' }])).toEqual([
      { value: '', label: 'Choose', disabled: true },
      { value: 'ts', label: 'Trade Sales' },
    ]);
  });
  it('says where units come from when there is none', () => {
    expect(unitChoices([]).map(({ label }) => label)).toEqual([
      'None yet: business units are added in Settings',
    ]);
  });
});
