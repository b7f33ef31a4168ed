export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

const SAMPLE_CHARACTERS = 400_000;
const SAMPLE_RECORDS = 100;

/** The delimiter that cuts the first records into equally many cells; a comma when none does. */
export function detectDelimiter(text: string): Delimiter {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  let best: { delimiter: Delimiter; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const score = evenness(cellCounts(sample, delimiter));
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** Share of records with the most frequent count, squared, so that many uneven cells do not beat few even ones. */
function evenness(counts: readonly number[]): number {
  const frequency = new Map<number, number>();
  for (const count of counts) frequency.set(count, (frequency.get(count) ?? 0) + 1);
  let score = 0;
  for (const [count, times] of frequency) {
    if (count > 1) score = Math.max(score, (times / counts.length) ** 2 * Math.log2(count));
  }
  return score;
}

type Position = 'cellStart' | 'plain' | 'quoted' | 'quoteClosed';

/** Number of cells of each record that holds anything; delimiters and line ends inside quotes do not count. */
function cellCounts(text: string, delimiter: Delimiter): number[] {
  const counts: number[] = [];
  let position: Position = 'cellStart';
  let cells = 1;
  let blank = true;
  for (const character of text) {
    const ended = position !== 'quoted' && (character === '\n' || character === '\r');
    if (ended && !blank) counts.push(cells);
    if (counts.length === SAMPLE_RECORDS) return counts;
    if (ended) {
      cells = 1;
      blank = true;
      position = 'cellStart';
    } else {
      blank = false;
      if (position !== 'quoted' && character === delimiter) cells += 1;
      position = nextPosition(position, character, delimiter);
    }
  }
  if (!blank) counts.push(cells);
  return counts;
}

/** A doubled quote inside quotes closes them and opens them again at once. */
function nextPosition(position: Position, character: string, delimiter: Delimiter): Position {
  if (position === 'quoted') return character === '"' ? 'quoteClosed' : 'quoted';
  if (character === delimiter) return 'cellStart';
  if (character === '"' && position !== 'plain') return 'quoted';
  return 'plain';
}
