import type { FieldValue } from '../plan/field-entry.js';
import { cellText, type Cell } from './cell.js';
import { BLANK, unreadable, value, type Reading } from './reading.js';

type Choice = Extract<FieldValue, { type: 'choice' }>;

/** One of a field's values by its name, its label or a usual synonym; case, spaces and punctuation do not count. */
export function readChoice(cell: Cell, choice: Choice): Reading<string> {
  const text = choiceKey(cellText(cell));
  if (text === '') return BLANK;
  const found = choiceWords(choice).get(text);
  if (found !== undefined) return value(found);
  const known = Object.values(choice.labels).join(', ');
  return unreadable('unknownValue', `is none of ${known}; say in the mapping what it means (values)`);
}

const wordsOf = new WeakMap<Choice, ReadonlyMap<string, string>>();

function choiceWords(choice: Choice): ReadonlyMap<string, string> {
  const known = wordsOf.get(choice);
  if (known) return known;
  const words = new Map<string, string>();
  const learn = (text: string, stored: string): void => {
    if (!words.has(choiceKey(text))) words.set(choiceKey(text), stored);
  };
  for (const stored of Object.keys(choice.labels)) learn(stored, stored);
  for (const [stored, label] of Object.entries(choice.labels)) learn(label, stored);
  for (const [stored, synonyms] of Object.entries(choice.alsoWritten ?? {})) {
    for (const synonym of synonyms) learn(synonym, stored);
  }
  wordsOf.set(choice, words);
  return words;
}

function choiceKey(text: string): string {
  return text
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const YES = new Set(['yes', 'y', 'true', '1', 'x']);
const NO = new Set(['no', 'n', 'false', '0']);

export function readFlag(cell: Cell): Reading<boolean> {
  if (typeof cell === 'boolean') return value(cell);
  const text = choiceKey(cellText(cell));
  if (text === '') return BLANK;
  if (YES.has(text)) return value(true);
  return NO.has(text) ? value(false) : unreadable('notAFlag', 'is neither yes nor no');
}
