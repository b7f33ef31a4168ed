import { nodesOf, type TraceColumn, type TraceModel } from '@northing/web-ui';
import { indexPlan } from '../plan/plan-index.js';
import { CONTENT, INDEX } from './content.fixture.js';
import { findItems } from './find-items.js';
import { focusOf, pathOf } from './path-of.js';
import { planLinks } from './plan-links.js';
import { tableRows } from './trace-table.js';
import { traceModel } from './trace-model.js';

const links = planLinks(INDEX);
const draw = (focus: string | null, all = true) =>
  traceModel({ index: INDEX, links, label: 'Trace', all }, focus);
const ids = (column: TraceColumn) => nodesOf(column).map(({ id }) => id);
const emphasis = ({ columns }: TraceModel) =>
  Object.fromEntries(
    Object.values(columns)
      .flatMap(nodesOf)
      .map((node) => [node.id, node.emphasis]),
  );
const notes = ({ columns }: TraceModel) => Object.values(columns).map(({ note }) => note);

describe('links', () => {
  it('to a capability with parts lead to its parts', () => {
    expect(links.toRight.get('outcome:o1')).toEqual(['capability:c.1', 'capability:c.2']);
    expect([...links.leaves.keys()]).toEqual(['c.1', 'c.2', 'd']);
  });

  it('are each drawn once, and only between what the plan holds', () => {
    const twice = indexPlan({
      ...CONTENT,
      outcomeCapabilityLinks: [
        ...CONTENT.outcomeCapabilityLinks,
        { outcomeId: 'o1', capabilityId: 'c.1', weight: 10 },
        { outcomeId: 'gone', capabilityId: 'd', weight: 10 },
      ],
    });
    expect(planLinks(twice).links).toEqual(links.links);
  });
});

describe('what an item leads to and rests on', () => {
  it('follows links to both sides, and dependencies from the work', () => {
    expect(pathOf(links, 'e2')).toEqual({
      focus: 'e2',
      linked: new Set(['e2', 'capability:c.2', 'outcome:o1']),
      dependsOn: new Set(['e1']),
      neededBy: new Set(),
    });
    expect(pathOf(links, 'e1').neededBy).toEqual(new Set(['e2', 'e3']));
    expect(pathOf(links, 'outcome:o2')).toMatchObject({
      linked: new Set(['outcome:o2', 'capability:d', 'e3']),
      dependsOn: new Set(['e1']),
    });
  });

  it('is nothing for what is in no trace', () => {
    expect(focusOf(links, { type: 'team', id: 't' })).toBeNull();
    expect(focusOf(links, { type: 'capability', id: 'c' })).toBeNull();
    expect(focusOf(links, { type: 'capability', id: 'c.1' })).toBe('capability:c.1');
  });

  it('ends where dependencies go round in a circle', () => {
    const circle = indexPlan({
      ...CONTENT,
      dependencies: [
        ...CONTENT.dependencies,
        { id: 'd3', predecessorId: 'e2', successorId: 'e1', type: 'FS', lagQuarters: 0 },
      ],
    });
    expect(pathOf(planLinks(circle), 'e2').dependsOn).toEqual(new Set(['e1']));
  });
});

describe('the picture', () => {
  it('without a focus counts what it shows', () => {
    expect(notes(draw(null))).toEqual(['2', '3', '4']);
    expect(new Set(Object.values(emphasis(draw(null))))).toEqual(new Set(['plain']));
  });

  it('of a focus keeps the rest of a small plan behind it', () => {
    const model = draw('outcome:o2');
    expect(notes(model)).toEqual(['1 of 2 linked', '1 of 3 linked', '1 of 4 linked']);
    expect(emphasis(model)).toMatchObject({
      'outcome:o2': 'linked',
      'outcome:o1': 'faint',
      e3: 'linked',
      e1: 'plain',
      e2: 'faint',
    });
  });

  it('of a focus alone puts what is waited for beside it', () => {
    const { columns } = draw('outcome:o2', false);
    expect([ids(columns.outcome), ids(columns.capability)]).toEqual([['outcome:o2'], ['capability:d']]);
    expect(columns.enabler.groups.map(({ title, nodes }) => [title, nodes.map(({ id }) => id)])).toEqual([
      [null, ['e3']],
      ['Depends on', ['e1']],
    ]);
    expect(draw('e1', false).columns.enabler.groups.map(({ title }) => title)).toEqual([null, 'Needed by']);
  });

  it('says of each node what it leads to and rests on', () => {
    const { columns, describe } = draw(null);
    const words = (id: string) => {
      const node = Object.values(columns)
        .flatMap(nodesOf)
        .find((each) => each.id === id);
      return node && describe(node);
    };
    expect(words('outcome:o1')).toBe('rests on Capability c.1 and Capability c.2');
    expect(words('capability:d')).toMatch(/leads to Outcome o2, raised by Enabler e3$/);
    expect(words('e2')).toBe('FY28 Q2, raises Capability c.2, leads to Outcome o1, waits for Enabler e1');
    expect(words('e4')).toBe('Not scheduled, raises no capability');
  });

  it('has a row of the table for every node', () => {
    const model = draw('e1', false);
    expect(tableRows(model).map(({ node }) => node.id)).toEqual(Object.values(model.columns).flatMap(ids));
  });
});

describe('finding items', () => {
  const found = (query: string, isSlip = false) =>
    findItems(INDEX, links, query, isSlip).map(({ label, items }) => [label, items.map(({ id }) => id)]);

  it('goes by name and id, enablers first', () => {
    expect(found('e2')).toEqual([['Enablers', ['e2']]]);
    expect(found('c.1')).toEqual([['Capabilities', ['capability:c.1']]]);
    expect(found('nobody')).toEqual([]);
  });

  it('offers only enablers for a slip', () => {
    expect(found('').map(([label]) => label)).toEqual(['Enablers', 'Outcomes', 'Capabilities']);
    expect(found('', true).map(([label]) => label)).toEqual(['Enablers']);
  });
});
