import { INSIGHT_TYPE_LABELS, type Enabler, type Insight } from '@northing/domain';
import { Button, DataTable, EmptyState, InsightGlyph, type DataColumn } from '@northing/web-ui';
import { BookOpen, Plus } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { insightsAddress, readInsightsView, type InsightsView } from '../address/insights-view.js';
import { useShortcuts } from '../keyboard/shortcuts.js';
import { nameOf, type PlanFrame } from '../plan/plan-frame.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { namedOptions } from '../plan/reference-options.js';
import { usePlan, useToday } from '../shell/plan-context.js';
import { useNarrow } from '../shell/use-narrow.js';
import { dayLabel } from '../words/dates.js';
import { counted } from '../words/numbers.js';
import { InsightDialog } from './insight-dialog.js';
import { InsightPanel } from './insight-panel.js';
import { InsightsToolbar } from './insights-toolbar.js';
import { lookBacks, shownInsights, type Citation } from './library.js';
import { LookBackSection } from './look-back-section.js';
import type { LibraryInsight } from './read-insights.js';
import { useInsightActions } from './use-save-insight.js';

interface InsightsContentProps {
  readonly insights: readonly LibraryInsight[];
  readonly index: PlanIndex;
  /** By insight; null while it is not known. */
  readonly citations: ReadonlyMap<string, readonly Citation[]> | null;
  readonly onChanged: () => void;
}

/** The library: what asks for a look-back, the filter, the list, and the insight that is open. */
export function InsightsContent({ insights, index, citations, onChanged }: InsightsContentProps) {
  const plan = usePlan();
  const [view, change] = useInsightsView();
  const [editing, setEditing] = useState<Insight | null>(null);
  const actions = useInsightActions(plan.id);
  const enablerName = useCallback((id: string) => aboutName(index, id), [index]);
  const asking = useMemo(() => lookBacks([...index.enablers.values()], insights), [index, insights]);
  const open = insights.find(({ id }) => id === view.open) ?? null;
  const today = useToday();
  const add = (patch: Partial<Insight> = {}) => setEditing({ ...BLANK, date: today, ...patch });
  const options = useMemo(() => formOptions(plan, index, editing), [plan, index, editing]);
  return (
    <div className="app-body">
      <div className="app-split">
        <div className="app-split__main">
          <div className="app-page insights">
            <InsightsToolbar view={view} change={change} onAdd={() => add()} />
            <LookBackSection enablers={asking} onLookBack={(enabler) => add(lookBack(enabler))} />
            <InsightList {...{ insights, citations, view, change, enablerName }} onAdd={() => add()} />
          </div>
        </div>
        {open && (
          <InsightPanel
            key={open.id}
            insight={open}
            {...{ index, actions, onChanged }}
            citations={citations?.get(open.id) ?? []}
            onEdit={() => setEditing(open)}
            onClose={() => change({ open: null })}
          />
        )}
      </div>
      {editing && (
        <InsightDialog
          insight={editing}
          {...options}
          save={actions.save}
          onClose={() => setEditing(null)}
          onSaved={(id) => {
            setEditing(null);
            onChanged();
            change({ open: id });
          }}
        />
      )}
    </div>
  );
}

type InsightListProps = Pick<InsightsContentProps, 'insights' | 'citations'> & {
  readonly view: InsightsView;
  readonly change: (patch: Partial<InsightsView>) => void;
  readonly enablerName: (id: string) => string;
  readonly onAdd: () => void;
};

/** What there is room for on a phone; the panel tells the rest. */
const NARROW_COLUMNS: ReadonlySet<string> = new Set(['title', 'cited']);

function InsightList({ insights, citations, view, change, enablerName, onAdd }: InsightListProps) {
  const shown = useMemo(() => shownInsights(insights, view, enablerName), [insights, view, enablerName]);
  const all = useColumns(citations, enablerName);
  const columns = useNarrow() ? all.filter(({ id }) => NARROW_COLUMNS.has(id)) : all;
  const clear = () => change({ text: '', types: [] });
  return (
    <DataTable
      caption="Insights"
      columns={columns}
      rows={shown}
      rowId={({ id }) => id}
      selectedId={view.open}
      onSelect={(id) => change({ open: id })}
      empty={<Empty none={insights.length === 0} onAdd={onAdd} onClear={clear} />}
    />
  );
}

/** An enabler that the plan no longer holds has its id alone. */
function aboutName({ enablers }: PlanIndex, id: string): string {
  return enablers.get(id)?.name ?? `${id}, no longer planned`;
}

const BLANK: Insight = {
  id: '',
  type: 'research',
  title: '',
  finding: '',
  authorId: null,
  date: null,
  enablerIds: [],
  link: null,
};

function lookBack({ id, name }: Enabler): Partial<Insight> {
  return { type: 'lessonLearnt', title: `Look back: ${name}`, enablerIds: [id] };
}

function useInsightsView(): readonly [InsightsView, (patch: Partial<InsightsView>) => void] {
  const plan = usePlan();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const view = useMemo(() => readInsightsView(params), [params]);
  const change = (patch: Partial<InsightsView>) =>
    void navigate(insightsAddress({ ...view, plan: plan.id, ...patch }));
  useShortcuts({
    Escape: () => {
      if (view.open !== null) change({ open: null });
    },
  });
  return [view, change];
}

/** Who may be its author, and what it may be about. */
function formOptions(
  { people }: Pick<PlanFrame, 'people'>,
  { enablers }: Pick<PlanIndex, 'enablers'>,
  insight: Insight | null,
) {
  return {
    people: namedOptions(people.values(), new Set(insight?.authorId ? [insight.authorId] : [])),
    enablers: namedOptions(enablers.values()),
  };
}

function useColumns(
  citations: InsightsContentProps['citations'],
  enablerName: (id: string) => string,
): readonly DataColumn<LibraryInsight>[] {
  const { people } = usePlan();
  const today = useToday();
  return useMemo(
    () => [
      {
        id: 'type',
        header: 'Kind',
        value: ({ type }) => INSIGHT_TYPE_LABELS[type],
        cell: ({ type }) => (
          <span className="insights__kind">
            <InsightGlyph type={type} /> {INSIGHT_TYPE_LABELS[type]}
          </span>
        ),
      },
      { id: 'title', header: 'Title', rowHeader: true, value: ({ title }) => title },
      { id: 'finding', header: 'Finding', value: ({ finding }) => finding, sortable: false },
      { id: 'author', header: 'Author', value: ({ authorId }) => nameOf(people, authorId) },
      {
        id: 'date',
        header: 'Date',
        value: ({ date }) => date,
        cell: ({ date }) => (date === null ? 'Not set' : dayLabel(date, today)),
      },
      {
        id: 'enablers',
        header: 'About',
        value: ({ enablerIds }) => enablerIds.map(enablerName).join(', ') || null,
        cell: ({ enablerIds }) => enablerIds.map(enablerName).join(', ') || 'No enabler',
      },
      {
        id: 'cited',
        header: 'Cited',
        value: ({ id }) => citations?.get(id)?.length ?? 0,
        cell: ({ id }) => (citations === null ? '–' : citedWords(citations.get(id) ?? [])),
      },
    ],
    [citations, enablerName, people, today],
  );
}

/** “4 changes in 2 revisions”: how often it was used again. */
function citedWords(citations: readonly Citation[]): string {
  if (citations.length === 0) return 'Not yet';
  const revisions = new Set(citations.map(({ sequence }) => sequence)).size;
  return `${counted(citations.length, 'change')} in ${counted(revisions, 'revision')}`;
}

interface EmptyProps {
  readonly none: boolean;
  readonly onAdd: () => void;
  readonly onClear: () => void;
}

function Empty({ none, onAdd, onClear }: EmptyProps) {
  return none ? (
    <EmptyState
      icon={<BookOpen aria-hidden size={18} />}
      title="No insights yet"
      action={
        <Button icon={<Plus aria-hidden size={16} />} onClick={onAdd}>
          Add an insight
        </Button>
      }
    >
      Research, prototypes, feasibility studies and lessons learnt are kept here, for changes to rest on.
    </EmptyState>
  ) : (
    <EmptyState
      icon={<BookOpen aria-hidden size={18} />}
      title="No insight fits the filter"
      action={<Button onClick={onClear}>Clear the filter</Button>}
    >
      Fewer words or other kinds may find it.
    </EmptyState>
  );
}
