import { useMemo } from 'react';
import { Link } from 'react-router';
import { usePlan, useToday } from '../../shell/plan-context.js';
import { askLines, proposalLines, type BriefInput, type BriefLine } from './brief.js';
import { ChangedForUnit } from './changed-for-unit.js';
import { UnitCard } from './unit-card.js';
import type { UnitFacts } from './unit-facts.js';
import { unitEnablers } from './unit-work.js';

/** The page for the conversation: what changed for the unit, what IT proposes, and what it asks. */
export function BriefSection({ facts }: { readonly facts: UnitFacts }) {
  const plan = usePlan();
  const today = useToday();
  const input = useMemo((): BriefInput => {
    const { unitId, last, records, context } = facts;
    return {
      ...{ unitId, last, records, today, plan: plan.id },
      enablers: unitEnablers(context.index.content.enablers, unitId, plan.people),
      requests: context.records.requests,
    };
  }, [facts, plan, today]);
  return (
    <UnitCard title={`Brief for ${facts.name}`}>
      <div className="unit-brief">
        <section aria-label="What changed for you">
          <h3>What changed for you</h3>
          <ChangedForUnit unitId={facts.unitId} />
        </section>
        <section aria-label="What we propose">
          <h3>What we propose</h3>
          <Lines lines={proposalLines(input)} none="Nothing new." />
        </section>
        <section aria-label="What we ask">
          <h3>What we ask</h3>
          <Lines lines={askLines(input)} none="Nothing is open on the side of the unit." />
        </section>
      </div>
    </UnitCard>
  );
}

function Lines({ lines, none }: { readonly lines: readonly BriefLine[]; readonly none: string }) {
  if (lines.length === 0) return <p className="partner-none">{none}</p>;
  return (
    <ul className="unit-list">
      {lines.map(({ key, text, to }) => (
        <li key={key}>{to === null ? text : <Link to={to}>{text}</Link>}</li>
      ))}
    </ul>
  );
}
