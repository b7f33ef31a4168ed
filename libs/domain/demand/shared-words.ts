const SMALL_WORDS = new Set(
  `about all also and any are but buy can cannot could did does for from get had has have her his how into its
  less many may more most much must need new not off one only other our out over per should some such take than
  that the their them then there these they this through too under use very want was way were what when where
  which while who why will with without would you your`.split(/\s+/),
);
/** Endings that leave the same word, longest first. */
const ENDINGS = ['ing', 'ed', 'es', 's', 'e'];
const SHORTEST = 3;
const SHORTEST_STEM = 4;

/** Meaningful words of a text by their stem, each as it was first written. */
export function wordsIn(...texts: readonly (string | null)[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const word of texts
    .join(' ')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []) {
    if (word.length < SHORTEST || SMALL_WORDS.has(word)) continue;
    const stem = stemOf(word);
    if (!words.has(stem)) words.set(stem, word);
  }
  return words;
}

function stemOf(word: string): string {
  const ending = ENDINGS.find((each) => word.endsWith(each) && word.length - each.length >= SHORTEST_STEM);
  return ending === undefined ? word : word.slice(0, -ending.length);
}
