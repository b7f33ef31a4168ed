import { bulkEdits } from './bulk-edits.js';
import { enabler, END, START } from './content.fixture.js';

const dated = enabler('e1', { startQuarter: START, endQuarter: END, priorityBand: 'must' });
const undated = enabler('e2');

describe('selected enablers edited at once', () => {
  it('take the value, those that had it stay', () => {
    const change = { kind: 'set', field: 'priorityBand', value: 'must' } as const;
    expect(bulkEdits([dated, undated], change)).toEqual({
      edits: [
        { op: 'set', type: 'enabler', key: 'e2', field: 'priorityBand', value: 'must', expected: 'could' },
      ],
      unchanged: '1 enabler already has the value',
    });
  });

  it.each([1, -2])('move as a whole by %i quarters, those without dates stay', (quarters) => {
    const { edits, unchanged } = bulkEdits([dated, undated], { kind: 'shift', quarters });
    expect(edits.map((edit) => edit.op === 'set' && [edit.key, edit.field, edit.value])).toEqual([
      ['e1', 'startQuarter', START + quarters],
      ['e1', 'endQuarter', END + quarters],
    ]);
    expect(unchanged).toBe('1 enabler without both quarters stays as before');
  });
});
