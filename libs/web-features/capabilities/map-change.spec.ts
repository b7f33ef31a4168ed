import { indexPlan } from '../plan/plan-index.js';
import { capability, content } from './content.fixture.js';
import { changeNote, changeSentence, mapChange } from './map-change.js';

const before = indexPlan(
  content({
    capabilities: [
      capability('same'),
      capability('closed', { currentMaturity: 1 }),
      capability('wider', { importance: 2 }),
      capability('rated', { currentMaturity: null }),
      capability('gone', { name: 'Supplier collaboration' }),
    ],
  }),
);
const now = indexPlan(
  content({
    capabilities: [
      capability('same'),
      capability('closed', { currentMaturity: 2 }),
      capability('wider', { importance: 5 }),
      capability('rated'),
      capability('new'),
    ],
  }),
);

const notes = (color: 'gap' | 'current' | 'target') =>
  Object.fromEntries([...mapChange(before, now, color).numbers].map(([id, each]) => [id, changeNote(each)]));

describe('how the map changed', () => {
  it('says of each number what it was, and what is new', () => {
    expect(notes('gap')).toEqual({
      closed: '↓ was 8',
      wider: '↑ was 4',
      rated: '↑ was not assessed',
      new: '+ new',
    });
  });

  it('goes by the number that is shown', () => {
    expect(notes('current')).toEqual({ closed: '↑ was 1', rated: '↑ was not assessed', new: '+ new' });
    expect(notes('target')).toEqual({ new: '+ new' });
  });

  it('is told in one sentence, with what is gone', () => {
    expect(changeSentence(mapChange(before, now, 'gap'), 'FY27 Q1 r2')).toBe(
      'Since FY27 Q1 r2: 3 numbers changed, 1 new, 1 gone (Supplier collaboration).',
    );
    expect(changeSentence(mapChange(now, now, 'gap'), 'FY27 Q1 r2')).toBe(
      'Nothing changed since FY27 Q1 r2.',
    );
  });
});
