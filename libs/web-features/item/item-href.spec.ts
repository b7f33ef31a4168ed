import { readCapabilities } from '../address/capabilities-view.js';
import { readOutcomes } from '../address/outcomes-view.js';
import { readRoadmap } from '../address/roadmap-view.js';
import { itemHref } from './item-href.js';

const item = { type: 'enabler', id: 'e01' } as const;

function opened(pathname: string, search = '?plan=p&rev=FY27Q1.r3&q=shop') {
  const { pathname: path, searchParams } = new URL(itemHref({ pathname, search }, item), 'http://localhost');
  return { path, searchParams };
}

describe('where an item opens', () => {
  it('stays in the view it is named in', () => {
    const { path, searchParams } = opened('/capabilities');
    expect(path).toBe('/capabilities');
    expect(readCapabilities(searchParams)).toMatchObject({ plan: 'p', text: 'shop', item });
    expect(readOutcomes(opened('/roadmap/outcomes').searchParams).item).toEqual(item);
    expect(readRoadmap(opened('/roadmap').searchParams).item).toEqual(item);
  });

  it('is the roadmap where a page has no panel', () => {
    const { path, searchParams } = opened('/revisions/review');
    expect(path).toBe('/roadmap');
    expect(readRoadmap(searchParams)).toMatchObject({ plan: 'p', rev: { sequence: 3 }, item });
  });
});
