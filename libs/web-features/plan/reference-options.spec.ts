import { inUse, namedOptions } from './reference-options.js';

const PEOPLE = [
  { id: 'p2', name: 'Otto Wirth', title: 'Head of stores', archived: false },
  { id: 'p1', name: 'Ada Lund', title: null },
  { id: 'p3', name: 'Bo Frost', archived: true },
];

test('who is archived is offered for nothing new', () => {
  expect(namedOptions(PEOPLE)).toEqual([
    { id: 'p1', name: 'Ada Lund' },
    { id: 'p2', name: 'Otto Wirth', note: 'Head of stores' },
  ]);
});

test('a field that holds somebody archived keeps the choice', () => {
  expect(namedOptions(PEOPLE, new Set(['p3'])).map(({ name }) => name)).toEqual([
    'Ada Lund',
    'Bo Frost',
    'Otto Wirth',
  ]);
  expect(inUse(PEOPLE, new Set(['p3']))).toEqual(PEOPLE);
});
