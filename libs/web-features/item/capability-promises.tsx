import { quarterLabel } from '@northing/domain';
import { PanelSection } from '@northing/web-ui';
import type { ItemRef } from '../address/item-token.js';
import type { Raise } from '../capabilities/raising.js';
import { plainNumber } from '../words/numbers.js';
import type { HistoryEntry } from './history.js';
import { LinkedSentence } from './linked-sentence.js';
import { joinWords } from './linked-words.js';
import { assessmentsUpTo, promisesOf, type PromiseGroup } from './promised.js';
import './outcome-figures.css';

interface CapabilityPromisesProps {
  readonly raises: readonly Raise[];
  readonly history: readonly HistoryEntry[];
  readonly sequence: number;
  readonly onOpen: (item: ItemRef) => void;
}

/** What delivered enablers promised, beside the maturity that was found afterwards. */
export function CapabilityPromises({ raises, history, sequence, onOpen }: CapabilityPromisesProps) {
  const groups = promisesOf(raises, assessmentsUpTo(history, sequence));
  if (groups.length === 0) return null;
  return (
    <PanelSection title="What was promised">
      <ul className="item-stack">
        {groups.map((group) => (
          <li key={group.raises[0]?.enabler.id}>
            <LinkedSentence words={namesOf(group)} onOpen={onOpen} />
            <span className="item-enabler__note">{foundText(group)}</span>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}

function namesOf({ raises }: PromiseGroup) {
  return joinWords(
    raises.map(({ enabler: { id, name } }) => [{ item: { type: 'enabler', id }, name }]),
    ', ',
  );
}

/** `+1 promised; 2 → 3 when reassessed in FY27 Q2: as promised`. */
export function foundText({ promised, found }: PromiseGroup): string {
  const promise = `+${plainNumber(promised)} promised`;
  if (found === null) return `${promise}; not reassessed since`;
  const { before, after } = found;
  const when = `when reassessed in ${quarterLabel(after.quarter)}`;
  if (before === null) return `${promise}; ${plainNumber(after.maturity)} ${when}, never assessed before`;
  const gained = after.maturity - before.maturity;
  const levels = `${plainNumber(before.maturity)} → ${plainNumber(after.maturity)} ${when}`;
  return `${promise}; ${levels}: ${verdict(gained - promised)}`;
}

function verdict(difference: number): string {
  if (difference === 0) return 'as promised';
  return `${plainNumber(Math.abs(difference))} ${difference < 0 ? 'less' : 'more'} than promised`;
}
