import { frameOf, xAt } from './frame.js';
import { hitTest } from './hit.js';
import { idAt, prepareTimeline } from './prepare.js';
import { q, sampleModel } from './sample.fixture.js';

const model = sampleModel();
const prepared = prepareTimeline(model);
const frame = frameOf(model, 1200);
const middleOf = (id: string) => {
  const index = prepared.indexOf(id) ?? -1;
  return (prepared.top[index] ?? 0) + (prepared.height[index] ?? 0) / 2;
};
const hit = (x: number, y: number) => {
  const found = hitTest(prepared, frame, x, y);
  return found && { id: idAt(prepared, found.index), part: found.part };
};

describe('hitTest', () => {
  it('tells a bar from the empty space of its row', () => {
    expect(hit(xAt(frame, q('FY2028-Q1')), middleOf('e2'))).toEqual({ id: 'e2', part: 'bar' });
    expect(hit(xAt(frame, q('FY2030-Q1')), middleOf('e2'))).toEqual({ id: 'e2', part: 'row' });
  });

  it('gives the column of names to the capability and the chart to its lanes', () => {
    expect(hit(80, middleOf('e2'))).toEqual({ id: 'c1', part: 'label' });
    expect(hit(30, middleOf('e1'))).toEqual({ id: 'c1', part: 'toggle' });
    expect(hit(80, middleOf('e6'))).toEqual({ id: 'e6', part: 'label' });
  });

  it('finds headings over the whole width and nothing outside', () => {
    expect(hit(900, middleOf('o1'))).toEqual({ id: 'o1', part: 'label' });
    expect(hit(20, middleOf('o1'))).toEqual({ id: 'o1', part: 'toggle' });
    expect(hit(500, -1)).toBeNull();
    expect(hit(500, prepared.totalHeight)).toBeNull();
  });
});
