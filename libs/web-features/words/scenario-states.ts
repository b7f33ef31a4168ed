/** States of a scenario in words. */
export const SCENARIO_STATE_LABELS = { open: 'Open', merged: 'Merged', discarded: 'Discarded' } as const;
