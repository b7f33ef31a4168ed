import { intentOf } from './keyboard.js';
import { prepareTimeline } from './prepare.js';
import { sampleModel } from './sample.fixture.js';

const prepared = prepareTimeline(sampleModel());
const intent = (key: string, index: number) => intentOf(key, prepared, index, 3);

describe('keys of the tree grid', () => {
  it('moves by row, page and end, and stops at both ends', () => {
    expect(intent('ArrowDown', 0)).toEqual({ kind: 'focus', index: 1 });
    expect(intent('ArrowUp', 0)).toEqual({ kind: 'focus', index: 0 });
    expect(intent('PageDown', 1)).toEqual({ kind: 'focus', index: 4 });
    expect(intent('PageUp', 1)).toEqual({ kind: 'focus', index: 0 });
    expect(intent('End', 2)).toEqual({ kind: 'focus', index: 9 });
    expect(intent('ArrowDown', 9)).toEqual({ kind: 'focus', index: 9 });
    expect(intent('Home', 9)).toEqual({ kind: 'focus', index: 0 });
  });

  it('collapses, expands, and walks between a group and its rows', () => {
    expect(intent('ArrowLeft', 1)).toEqual({ kind: 'toggle', index: 1 });
    expect(intent('ArrowRight', 1)).toEqual({ kind: 'focus', index: 2 });
    expect(intent('ArrowLeft', 3)).toEqual({ kind: 'focus', index: 1 });
    expect(intent('ArrowRight', 3)).toBeNull();
    const folded = prepareTimeline(sampleModel(), { collapsed: new Set(['c1']) });
    expect(intentOf('ArrowRight', folded, 1, 3)).toEqual({ kind: 'toggle', index: 1 });
    expect(intentOf('ArrowLeft', folded, 1, 3)).toEqual({ kind: 'focus', index: 0 });
  });

  it('opens with Enter, closes with Esc, and leaves other keys alone', () => {
    expect(intent('Enter', 2)).toEqual({ kind: 'open', index: 2 });
    expect(intent(' ', 1)).toEqual({ kind: 'toggle', index: 1 });
    expect(intent('Escape', 2)).toEqual({ kind: 'close' });
    expect(intent('j', 2)).toBeNull();
    expect(intentOf('ArrowDown', prepareTimeline(sampleModel({ rows: [] })), 0, 3)).toBeNull();
  });
});
