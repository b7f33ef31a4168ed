/** The most quarters a slip is tested for. */
export const LONGEST_SLIP = 8;
