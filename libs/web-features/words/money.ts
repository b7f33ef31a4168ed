import { NO_CURRENCY } from '@northing/domain';

const MINUS = '\u2212';

/** How amounts of a workspace are written: amounts are whole thousands of its currency. */
export interface MoneyWords {
  /** `$4.2M`, `$880K`, `$0`; with a true minus sign. */
  readonly short: (thousands: number) => string;
  /** `$4,200,000`. */
  readonly exact: (thousands: number) => string;
  /** `+$450K`, `−$190K`, `$0`. */
  readonly delta: (thousands: number) => string;
  /** `$190 thousand`, `$4.2 million`: for sentences read aloud. */
  readonly spoken: (thousands: number) => string;
}

function format(currency: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  if (currency === NO_CURRENCY) return new Intl.NumberFormat('en-US', options);
  const standard = {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: 0,
  } as const;
  try {
    return new Intl.NumberFormat('en-US', { ...standard, ...options });
  } catch {
    // Not an ISO 4217 code: the amounts still read as numbers.
    return new Intl.NumberFormat('en-US', options);
  }
}

/** Thousands to divide by, and the word for what remains. */
function scaleOf(thousands: number): readonly [number, string] {
  if (thousands >= 1_000_000) return [1_000_000, ' billion'];
  if (thousands >= 1000) return [1000, ' million'];
  return [1, thousands === 0 ? '' : ' thousand'];
}

const cache = new Map<string, MoneyWords>();

/** The words for a currency; the same object for the same currency. */
export function moneyWords(currency: string): MoneyWords {
  const known = cache.get(currency);
  if (known) return known;
  const oneDigit = format(currency, { notation: 'compact', maximumFractionDigits: 1 });
  const spoken = format(currency, { maximumFractionDigits: 1 });
  const whole = format(currency, { maximumFractionDigits: 0 });
  const sign = (value: number) => (value < 0 ? MINUS : '');
  const brief = (value: number) => sign(value) + oneDigit.format(Math.abs(value) * 1000);
  const words: MoneyWords = {
    short: brief,
    exact: (value) => sign(value) + whole.format(Math.abs(value) * 1000),
    delta: (value) => (value > 0 ? '+' : '') + brief(value),
    spoken: (value) => {
      const [divisor, word] = scaleOf(Math.abs(value));
      return `${sign(value)}${spoken.format(Math.abs(value) / divisor)}${word}`;
    },
  };
  cache.set(currency, words);
  return words;
}
