import type { FigureReading } from '../figures/figure-reading.js';
import { changeNote } from './change-note.js';

function reading(values: readonly (number | null)[], at: number): FigureReading {
  return {
    value: values[at] == null ? null : String(values[at]),
    missing: values[at] == null ? 'None.' : null,
    inputs: [],
    course: {
      points: values.map((value, index) => {
        return { key: String(index), label: `r${index + 1}`, value, current: index === at };
      }),
      format: (value) => `${Math.round(value)} points`,
    },
  };
}

describe('how a figure moved', () => {
  it('tells the figure of the revision before where it differs', () => {
    expect(changeNote(reading([1, 2], 1))).toBe('was 1 points');
    expect(changeNote(reading([2, 2], 1))).toBe('as before');
  });
  it('calls no change what reads the same', () => {
    expect(changeNote(reading([1.9, 2.1], 1))).toBe('as before');
  });
  it('tells when there was none to move from', () => {
    expect(changeNote(reading([2], 0))).toBe('first revision');
    expect(changeNote(reading([null, 2], 1))).toBe('none before');
  });
  it('is silent where there is no figure, or no course', () => {
    expect(changeNote(reading([1, null], 1))).toBeNull();
    expect(changeNote({ ...reading([], 0), value: '3' })).toBeNull();
  });
});
