import { readFileSync } from 'node:fs';
import { FIELD_CATALOGUE, fieldsOf, valueLabel, type ContentType } from './field-catalogue.js';
import type { FieldEntry } from './field-entry.js';
import { ENABLER_FIELDS } from './enabler-fields.js';

type Item = Record<string, unknown>;
const file = new URL('../../../test/fixtures/ok/kestrel.plan.json', import.meta.url);
const sample = JSON.parse(readFileSync(file, 'utf8')) as { revisions: { content: Record<string, Item[]> }[] };
const TYPES = Object.keys(FIELD_CATALOGUE) as ContentType[];
const LISTS: Readonly<Record<ContentType, string>> = {
  outcome: 'outcomes',
  keyResult: 'keyResults',
  capability: 'capabilities',
  enabler: 'enablers',
  outcomeCapabilityLink: 'outcomeCapabilityLinks',
  enablerCapabilityLink: 'enablerCapabilityLinks',
  dependency: 'dependencies',
  capacity: 'capacity',
  envelope: 'envelopes',
};

function sampleItems(type: ContentType): Item[] {
  const contents = sample.revisions.map(({ content }) => content);
  if (type === 'keyResult') {
    return contents.flatMap((content) =>
      (content['outcomes'] ?? []).flatMap(({ keyResults }) => keyResults as Item[]),
    );
  }
  return contents.flatMap((content) => content[LISTS[type]] ?? []);
}

describe('field catalogue', () => {
  it.each(TYPES)('[P1] %s: what documents always write is what the sample holds, in its order', (type) => {
    const always = fieldsOf(type)
      .filter(([, entry]) => entry.inDocument === 'always')
      .map(([key]) => key);
    const items = sampleItems(type);
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) expect(Object.keys(item)).toEqual(always);
  });

  it.each(TYPES)('[P2] %s: a table header names one field', (type) => {
    const owners = new Map<string, string>();
    for (const [key, { label, headers }] of Object.entries<FieldEntry>(FIELD_CATALOGUE[type])) {
      for (const header of new Set([label.toLowerCase(), ...headers])) {
        expect(header).toBe(header.toLowerCase().trim());
        expect(`${header}: ${owners.get(header) ?? key}`).toBe(`${header}: ${key}`);
        owners.set(header, key);
      }
    }
  });

  it('[P2] a word of another tool stands for one value of a choice', () => {
    for (const [key, entry] of TYPES.flatMap((type): readonly (readonly [string, FieldEntry])[] =>
      fieldsOf(type),
    )) {
      if (entry.value.type !== 'choice') continue;
      const { labels, alsoWritten = {} } = entry.value;
      const words = Object.entries(labels).flatMap(([value, label]) => [
        ...new Set([value.toLowerCase(), label.toLowerCase(), ...(alsoWritten[value] ?? [])]),
      ]);
      expect([key, words.filter((word, index) => words.indexOf(word) !== index)]).toEqual([key, []]);
    }
  });

  it('[P1] a value is shown by its label, an unknown one as it is', () => {
    expect(valueLabel(ENABLER_FIELDS.stage, 'inProgress')).toBe('In progress');
    expect(valueLabel(ENABLER_FIELDS.stage, 'odd')).toBe('odd');
    expect(valueLabel(ENABLER_FIELDS.name, 'Shop')).toBe('Shop');
  });

  it('[P4] required fields are those DOMAIN marks', () => {
    const required = Object.fromEntries(
      TYPES.map((type) => [
        type,
        fieldsOf(type)
          .filter(([, entry]) => entry.required === 'submit')
          .map(([key]) => key),
      ]),
    );
    expect(required).toEqual({
      outcome: ['weight', 'ownerId', 'businessUnitId', 'keyResults'],
      keyResult: ['unit', 'baseline', 'target', 'dueQuarter'],
      capability: [],
      enabler: ['kind', 'fundingClass', 'businessOwnerId', 'itOwnerId', 'scope'],
      outcomeCapabilityLink: ['weight'],
      enablerCapabilityLink: ['uplift'],
      dependency: [],
      capacity: [],
      envelope: [],
    });
  });
});
