import { readFileSync } from 'node:fs';

/** Loaded before the server: its days are the one that a file names, its hours those of the machine. */
const file = process.env.CLOCK_FILE;
const DAY_MS = 86_400_000;
const Machine = Date;
const now = () => Machine.parse(`${readFileSync(file, 'utf8')}T00:00:00Z`) + (Machine.now() % DAY_MS);

globalThis.Date = class extends Machine {
  constructor(...given) {
    if (given.length === 0) super(now());
    else super(...given);
  }

  static now() {
    return now();
  }
};
