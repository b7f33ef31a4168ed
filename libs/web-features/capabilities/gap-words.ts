import { quarterLabel, type Enabler, type FiscalQuarter } from '@northing/domain';
import { joinWords, type LinkedWords } from '../item/linked-words.js';
import { plainNumber } from '../words/numbers.js';
import { levels } from './levels.js';
import type { GapReason, OpenGap } from './open-gaps.js';

/** Why a gap stays open, with the enablers that would have closed it. */
export function gapWords({ reasons, capability }: OpenGap): LinkedWords {
  return joinWords(
    reasons.map((reason) => reasonWords(reason, capability.targetQuarter, reasons.length > 1)),
    '; ',
  );
}

function named({ id, name }: Enabler): LinkedWords[number] {
  return { item: { type: 'enabler', id }, name };
}

function after(due: FiscalQuarter | null): string {
  return due === null ? '' : `, after ${quarterLabel(due)}`;
}

function reasonWords(reason: GapReason, due: FiscalQuarter | null, amongOthers: boolean): LinkedWords {
  switch (reason.kind) {
    case 'noEnabler':
      return ['No enabler raises it'];
    case 'unscheduled':
      return [named(reason.raise.enabler), ' is not scheduled'];
    case 'late':
      return [named(reason.raise.enabler), ` finishes ${quarterLabel(reason.end)}${after(due)}`];
    case 'forecastLate':
      return reason.end === null
        ? [named(reason.raise.enabler), ' waits for work that is not scheduled']
        : [named(reason.raise.enabler), ` is forecast for ${quarterLabel(reason.end)}${after(due)}`];
    case 'tooSmall': {
      const part = `${plainNumber(reason.added)} of ${levels(reason.needed)}`;
      return [amongOthers ? `all of it adds only ${part}` : `The uplift is too small: ${part}`];
    }
  }
}

/** `3`, or `4, forecast 3` where dependencies take some of it away. */
export function reachesText({ reaches, reachesForecast }: OpenGap): string {
  if (reaches === reachesForecast) return plainNumber(reaches);
  return `${plainNumber(reaches)}, forecast ${plainNumber(reachesForecast)}`;
}
