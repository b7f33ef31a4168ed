import { useApolloClient } from '@apollo/client/react';
import { quarterOf, type Enabler, type Insight } from '@northing/domain';
import { InsightsDocument } from '@northing/web-data';
import { Checkbox } from '@northing/web-ui';
import { useEffect, useState } from 'react';
import { useBranch } from '../editing/branch.js';
import type { WordsContext } from '../plan/field-words.js';
import { usePlan, useToday } from '../shell/plan-context.js';
import { FieldEditor } from './field-editor.js';
import { stageBlocks, type StageBlocks } from './stage-blocks.js';
import { enablerField } from './table-columns.js';

interface StageFieldProps {
  readonly enabler: Enabler;
  readonly context: WordsContext;
}

/** The stage with what the next ones ask for; a delivery is confirmed beside it. */
export function StageField({ enabler, context }: StageFieldProps) {
  const { content, kind, baseRevision, editable } = useBranch();
  const { calendar } = usePlan();
  const today = useToday();
  const insights = useInsights();
  const [confirmed, setConfirmed] = useState(false);
  // Alternatives are free of the guards.
  const isGuarded = kind === 'draft' && editable && insights !== null;
  const blocks = isGuarded
    ? stageBlocks(enabler, {
        ...{ content, insights, today, currentQuarter: quarterOf(today, calendar) },
        firstRevision: baseRevision === null,
      })
    : [];
  return (
    <>
      <FieldEditor
        type="enabler"
        itemKey={enabler.id}
        item={enabler}
        field="stage"
        entry={enablerField('stage')}
        context={context}
        confirmed={confirmed}
      />
      {isGuarded && enabler.stage === 'inProgress' && (
        <Checkbox
          label="The business owner confirms the delivery"
          checked={confirmed}
          onChange={setConfirmed}
        />
      )}
      {blocks.map((block) => (
        <Requirements key={block.stage} {...block} />
      ))}
    </>
  );
}

function Requirements({ label, missing }: StageBlocks) {
  if (missing.length === 0) return <p className="draft-hint">{label}: nothing is missing.</p>;
  return (
    <div className="draft-stage">
      <p>{label} still needs</p>
      <ul>
        {missing.map(({ field, words }) => (
          <li key={words}>
            <strong>{field}</strong>: {words}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Null until they were read, or where that failed: the server says what is missing then. */
function useInsights(): readonly Insight[] | null {
  const client = useApolloClient();
  const { id: planId } = usePlan();
  const [insights, setInsights] = useState<readonly Insight[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    client
      .query({ query: InsightsDocument, variables: { planId } })
      .then(({ data }) => {
        if (isCurrent) setInsights(data?.plan?.insights.edges.map(({ node }) => node) ?? null);
      })
      .catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [client, planId]);
  return insights;
}
