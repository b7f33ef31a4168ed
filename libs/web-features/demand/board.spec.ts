import type { DemandRequest } from '@northing/domain';
import { boardColumns } from './board.js';

const request = (id: string, fields: Partial<DemandRequest> = {}) =>
  ({
    id,
    title: id,
    problem: 'Slow',
    businessUnitId: 'ts',
    state: 'new',
    steps: [],
    ...fields,
  }) as DemandRequest;
const REQUESTS = [
  request('Quotes', { steps: [{ state: 'new', on: '2026-10-01', byId: 'me' }] }),
  request('Returns', { state: 'declined', businessUnitId: 'sc' }),
];
const unitName = (id: string) => ({ ts: 'Trade Sales', sc: 'Supply Chain' })[id] ?? id;
const shown = (text: string, mine = false, personId: string | null = 'me') =>
  boardColumns(REQUESTS, { text, mine }, personId, unitName)
    .filter(({ requests }) => requests.length > 0)
    .map(({ state, requests }) => `${state}: ${requests.map(({ id }) => id).join()}`);

describe('the board', () => {
  it('has a column for every state, empty ones included', () => {
    expect(boardColumns([], { text: '', mine: false }, null, unitName).map(({ state }) => state)).toEqual([
      'new', 'assessing', 'accepted', 'planned', 'declined', 'withdrawn',
    ]); // prettier-ignore
  });
  it('finds every word in title, problem and unit', () => {
    expect(shown('slow trade')).toEqual(['new: Quotes']);
    expect(shown('returns trade')).toEqual([]);
  });
  it('shows one’s own alone; the administrator has none of their own', () => {
    expect(shown('', true)).toEqual(['new: Quotes']);
    expect(shown('', true, null)).toEqual(['new: Quotes', 'declined: Returns']);
  });
});
