import type { RevisionHead, SlipEffect, SlippedOutcome } from '@northing/domain';
import { Button, PanelSection, useToast } from '@northing/web-ui';
import { Copy } from 'lucide-react';
import type { ReactNode } from 'react';
import { revisionLabel } from '../address/revision-token.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { usePlan } from '../shell/plan-context.js';
import {
  coverageWords,
  coveredLess,
  moneyLines,
  peopleLines,
  reachedLater,
  reachedWords,
  slipSummary,
  SPEND_NOTE,
  statusChange,
} from './slip-words.js';

export interface SlipEffectProps {
  readonly effect: SlipEffect;
  readonly quarters: number;
  readonly index: PlanIndex;
  readonly revision: RevisionHead;
}

/** Outcomes, money and people that a slip touches, and the whole of it as text to take along. */
export function SlipEffectSections({ effect, index, quarters, revision }: SlipEffectProps) {
  const plan = usePlan();
  const later = reachedLater(effect);
  const less = coveredLess(effect);
  const money = moneyLines(effect, plan);
  const people = peopleLines(effect, plan);
  const summary = () =>
    slipSummary({ effect, quarters, index, plan, revision: revisionLabel(revision), address: location.href });
  return (
    <>
      <PanelSection title="Outcomes reached later">
        <OutcomeRows
          index={index}
          outcomes={later}
          none="No outcome is reached later."
          words={reachedWords}
        />
      </PanelSection>
      {less.length > 0 && (
        <PanelSection title="Outcomes covered less in time">
          <OutcomeRows index={index} outcomes={less} words={coverageWords} note={statusChange} />
        </PanelSection>
      )}
      {money.length + people.length > 0 && (
        <PanelSection title="Also">
          <Lines lines={money} />
          {money.length > 0 && <p className="slip-estimate">{SPEND_NOTE}</p>}
          <Lines lines={people} />
        </PanelSection>
      )}
      <PanelSection>
        <CopySummary text={summary} />
      </PanelSection>
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className="slip-also">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

interface OutcomeRowsProps {
  readonly index: PlanIndex;
  readonly outcomes: readonly SlippedOutcome[];
  readonly words: (outcome: SlippedOutcome) => readonly [string, string];
  readonly note?: (outcome: SlippedOutcome) => string | null;
  readonly none?: ReactNode;
}

/** Outcomes with what was and what becomes of it. */
function OutcomeRows({ index, outcomes, words, note, none }: OutcomeRowsProps) {
  if (outcomes.length === 0) return <p className="slip-note">{none}</p>;
  return (
    <ul className="slip-outcomes">
      {outcomes.map((outcome) => {
        const [before, after] = words(outcome);
        const more = note?.(outcome) ?? null;
        return (
          <li key={outcome.outcomeId}>
            <span>
              {index.outcomes.get(outcome.outcomeId)?.name ?? outcome.outcomeId}
              {more !== null && <span className="slip-outcomes__note">{more}</span>}
            </span>
            <span className="slip-outcomes__change">
              {before} → <b>{after}</b>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function CopySummary({ text }: { readonly text: () => string }) {
  const toast = useToast();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      toast({ text: 'Summary copied.' });
    } catch {
      toast({ text: 'The browser did not allow copying.' });
    }
  };
  return (
    <Button icon={<Copy aria-hidden size={14} />} onClick={() => void copy()}>
      Copy summary
    </Button>
  );
}
