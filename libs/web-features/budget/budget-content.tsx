import {
  budgetList,
  placeRow,
  resetPlaces,
  type FiscalQuarter,
  type FiscalYear,
  type Placement,
} from '@northing/domain';
import { Button, EmptyState, PriorityList, useToast } from '@northing/web-ui';
import { RotateCcw, Wallet } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import type { BudgetView } from '../address/budget-view.js';
import { yearLabel } from '../plan/field-words.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { usePlan, useToday } from '../shell/plan-context.js';
import { wholeDayLabel } from '../words/dates.js';
import { BudgetSide } from './budget-side.js';
import { committedWork, listLines, priorityItems, type ListWords } from './priority-items.js';

export type ChangeBudget = (patch: Partial<BudgetView>) => void;

export interface BudgetContentProps {
  readonly index: PlanIndex;
  readonly anchorQuarter: FiscalQuarter;
  readonly year: FiscalYear;
  /** Whose list it is, e.g. “draft FY27 Q4 r5”. */
  readonly from: string;
  readonly view: BudgetView;
  readonly change: ChangeBudget;
  readonly onOpen: (enablerId: string) => void;
  /** Null: the list is read only. */
  readonly onPlace: ((placements: readonly Placement[]) => void) | null;
  /** Why the list is read only here; null when it says itself. */
  readonly note?: string | null;
  /** Buttons of the list. */
  readonly tools: ReactNode;
  /** Below the list, e.g. the reason that is asked for. */
  readonly below?: ReactNode;
  /** Beside the list instead of its figures, e.g. the panel of an item. */
  readonly panel?: ReactNode;
}

/** The priority list of a year with what it asks of money and people, and what its cut does. */
export function BudgetContent(props: BudgetContentProps) {
  const { index, anchorQuarter, year, from, view, change, onOpen, onPlace, note, tools, below, panel } =
    props;
  const words = useListWords(index, anchorQuarter, year);
  const { list, money } = words;
  const rowIds = useMemo(() => list.rows.map(({ enablerId }) => enablerId), [list]);
  const shown = useMemo(
    () => ({ items: priorityItems(words), committed: committedWork(words), lines: listLines(words) }),
    [words],
  );
  const name = yearLabel(year);
  const onReset = useReset(rowIds, index, onPlace);
  const placed = shown.items.some((item) => item.placed);
  return (
    <div className="app-split">
      <div className="app-split__main budget-main">
        <ListHead
          {...{ year, from, tools, note, onReset }}
          canReset={shown.items.length > 1}
          placed={placed}
        />
        {shown.items.length === 0 && shown.committed === null ? (
          <NothingPlanned year={name} />
        ) : (
          <PriorityList
            {...shown}
            caption={`${name} priorities`}
            costHeader={`${name} cost`}
            totalHeader={
              list.envelope === null ? 'Running total' : `Running total of ${money.short(list.envelope)}`
            }
            limit={list.envelope}
            committedOpen={view.committed}
            onCommitted={(committed) => change({ committed })}
            selectedId={view.item?.type === 'enabler' ? view.item.id : null}
            onOpen={onOpen}
            onMove={
              onPlace && ((at, to) => onPlace(placeRow(rowIds, at, to, index.content, list.priorities)))
            }
          />
        )}
        {below}
      </div>
      {panel ?? <BudgetSide words={words} anchorQuarter={anchorQuarter} />}
    </div>
  );
}

function useReset(
  rowIds: readonly string[],
  { content }: PlanIndex,
  onPlace: BudgetContentProps['onPlace'],
): (() => void) | null {
  const toast = useToast();
  if (!onPlace) return null;
  return () => {
    onPlace(resetPlaces(rowIds, content));
    toast({ text: RESET_TEXT });
  };
}

/** What a user may not expect: the band is a field of its own, which others may have set on purpose. */
const RESET_TEXT =
  'Rows stand by their scores again. A row that was moved into another band stays in it; Ctrl Z takes the move back.';

interface ListHeadProps extends Pick<BudgetContentProps, 'year' | 'from' | 'tools' | 'note'> {
  readonly onReset: (() => void) | null;
  readonly canReset: boolean;
  /** Something was moved by hand. */
  readonly placed: boolean;
}

function ListHead({ year, from, tools, note, onReset, canReset, placed }: ListHeadProps) {
  const plan = usePlan();
  const today = useToday();
  return (
    <div className="budget-head">
      <h2>
        {yearLabel(year)} priorities <span>from {from}</span>
      </h2>
      <span className="budget-paper">
        {plan.name}, {wholeDayLabel(today)}
      </span>
      <span className="app-filters__space" />
      {onReset && canReset && (
        <>
          <span className="budget-keys">
            Reorder: drag, or <kbd>Alt</kbd> <kbd>↑</kbd> <kbd>↓</kbd>
          </span>
          <Button
            icon={<RotateCcw aria-hidden size={14} />}
            disabledReason={placed ? null : 'Nothing was moved by hand'}
            onClick={onReset}
          >
            Reset
          </Button>
        </>
      )}
      {note && <span className="budget-note">{note}</span>}
      {tools}
    </div>
  );
}

function useListWords(index: PlanIndex, anchorQuarter: FiscalQuarter, year: FiscalYear): ListWords {
  const { settings, money } = usePlan();
  return useMemo(() => {
    const list = budgetList(index.content, year, anchorQuarter, settings);
    const priorities = new Map(list.priorities.map((entry) => [entry.enablerId, entry]));
    return { list, priorities, index, money };
  }, [index, anchorQuarter, year, settings, money]);
}

function NothingPlanned({ year }: { readonly year: string }) {
  return (
    <div className="app-center">
      <EmptyState icon={<Wallet aria-hidden size={18} />} title={`Nothing costs or needs anybody in ${year}`}>
        Enablers with cost or demand in the year are listed here in the order of their priority.
      </EmptyState>
    </div>
  );
}
