import { enabler } from '../trace/content.fixture.js';
import {
  citingPublished,
  lookBacks,
  readCitations,
  shownInsights,
  sizeWords,
  textPieces,
} from './library.js';
import type { LibraryInsight } from './read-insights.js';

const insight = (patch: Partial<LibraryInsight>): LibraryInsight => ({
  ...{
    id: 'i1',
    type: 'research',
    title: 'Portals',
    finding: 'People call less',
    authorId: null,
    link: null,
  },
  ...{ date: '2026-05-01', enablerIds: [], files: [] },
  ...patch,
});

describe('what the library shows', () => {
  const list = [
    insight({ id: 'old', date: '2026-01-01' }),
    insight({ id: 'new', type: 'prototype', title: 'Voice picking', enablerIds: ['e1'] }),
  ];
  const nameOf = (id: string) => (id === 'e1' ? 'Warehouse rollout' : id);
  const shown = (text: string, types: readonly LibraryInsight['type'][] = []) =>
    shownInsights(list, { text, types }, nameOf).map(({ id }) => id);

  it('is newest first', () => expect(shown('')).toEqual(['new', 'old']));
  it('fits every word, in the title, the finding, the kind or an enabler’s name', () => {
    expect(shown('voice warehouse')).toEqual(['new']);
    expect(shown('research less')).toEqual(['old']);
    expect(shown('voice portals')).toEqual([]);
  });
  it('fits one of the kinds', () => expect(shown('', ['prototype'])).toEqual(['new']));
});

describe('where an insight is cited', () => {
  const record = (entityId: string, evidenceIds: readonly string[]) => ({
    ...{ id: entityId, entityType: 'enabler' as const, entityId, evidenceIds },
  });
  const citations = readCitations({
    plan: {
      id: 'p',
      revisions: [
        { id: 'r1', sequence: 1, changeRecords: [record('e1', ['i1'])] },
        { id: 'r2', sequence: 2, changeRecords: [record('e2', ['i1', 'i2']), record('e2', ['i1'])] },
      ],
    },
  });

  it('is told newest revision first, each item once a revision', () => {
    expect(citations.get('i1')?.map(({ sequence, entityId }) => `${sequence} ${entityId}`)).toEqual([
      '2 e2',
      '1 e1',
    ]);
  });

  it('keeps it as it is where one of the revisions is published, and not for a draft', () => {
    const revisions = [
      { sequence: 1, state: 'superseded' },
      { sequence: 2, state: 'draft' },
    ] as never;
    expect(citingPublished(citations.get('i1') ?? [], revisions)).toHaveLength(1);
    expect(citingPublished(citations.get('i2') ?? [], revisions)).toEqual([]);
  });
});

it('a delivered enabler asks for a look-back until a lesson learnt is about it', () => {
  const enablers = [
    enabler('open', { stage: 'inProgress' }),
    enabler('done', { stage: 'delivered' }),
    enabler('looked', { stage: 'delivered' }),
  ];
  const about = [
    insight({ type: 'lessonLearnt', enablerIds: ['looked'] }),
    insight({ type: 'research', enablerIds: ['done'] }),
  ];
  expect(lookBacks(enablers, about).map(({ id }) => id)).toEqual(['done']);
});

it('a web address in a finding can be followed, without the full stop after it', () => {
  expect(textPieces('See https://example.org/a. Then stop.')).toEqual([
    { text: 'See ', href: null },
    { text: 'https://example.org/a', href: 'https://example.org/a' },
    { text: '. Then stop.', href: null },
  ]);
  expect(textPieces('javascript:alert(1)')).toEqual([{ text: 'javascript:alert(1)', href: null }]);
});

it.each([
  [12, '12 bytes'],
  [2400, '2 KB'],
  [2_400_000, '2.4 MB'],
])('%d bytes read %s', (bytes, words) => expect(sizeWords(bytes)).toBe(words));
