/** The shape in which timelines of different makers are measured side by side. */
export interface BenchItem {
  readonly id: number;
  readonly group: string;
  readonly name: string;
  /** Milliseconds since 1970, first of a quarter; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly prevStart?: number;
  readonly prevEnd?: number;
  readonly change?: 'moved';
}

export interface BenchData {
  readonly items: readonly BenchItem[];
  readonly groups: readonly { readonly id: string; readonly name: string; readonly outcome: string }[];
  readonly links: readonly { readonly source: number; readonly target: number }[];
}

const QUARTERS = 20;
const WORDS = [
  'Ledger',
  'Radar',
  'Identity',
  'Billing',
  'Search',
  'Consent',
  'Routing',
  'Archive',
  'Pricing',
];

const quarterStart = (quarter: number) => Date.UTC(2026, quarter * 3, 1);

/** A linear congruential generator: the same numbers in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}

/** `n` items of one to four quarters in n/10 groups, with n/2 links between near neighbours. */
export function generate(n: number): BenchData {
  const next = random(42);
  const below = (limit: number) => Math.floor(next() * limit);
  const groupCount = Math.max(1, Math.round(n / 10));
  return {
    groups: Array.from({ length: groupCount }, (_, index) => ({
      id: `g${index}`,
      name: `Capability ${index + 1}`,
      outcome: `Outcome ${Math.floor(index / 10) + 1}`,
    })),
    items: Array.from({ length: n }, (_, index) => {
      const length = 1 + below(4);
      const start = below(QUARTERS - length);
      return {
        id: index + 1,
        group: `g${Math.min(groupCount - 1, Math.floor(index / 10))}`,
        name: `${WORDS[below(WORDS.length)]} enabler ${index + 1}`,
        start: quarterStart(start),
        end: quarterStart(start + length),
      };
    }),
    links: Array.from({ length: Math.floor(n / 2) }, () => {
      const source = 1 + below(n - 60);
      return { source, target: source + 1 + below(59) };
    }),
  };
}

/** The next quarter's revision: every twentieth item one to three quarters later, its earlier dates kept beside. */
export function nextRevision(data: BenchData): BenchData {
  const items = data.items.map((item, index): BenchItem => {
    if (index % 20 !== 2) return item;
    const shift = (1 + (index % 3)) * 3;
    return {
      ...item,
      start: addMonths(item.start, shift),
      end: addMonths(item.end, shift),
      prevStart: item.start,
      prevEnd: item.end,
      change: 'moved',
    };
  });
  return { ...data, items };
}

function addMonths(ms: number, months: number): number {
  const date = new Date(ms);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
}
