import { daysOf, fiscalQuarter, fiscalYearOf, quarterOf } from '@northing/domain';
import type { WorkspaceChange } from '@northing/web-data';
import { Button, ChoiceEditor, DateEditor, NumberEditor, TextEditor } from '@northing/web-ui';
import { Plus, X } from 'lucide-react';
import { yearLabel } from '../plan/field-words.js';
import { monthName, yearExample } from '../plans/fiscal-year.js';
import { useToday } from '../shell/plan-context.js';
import type { SectionProps } from './use-workspace.js';

type Seasons = SectionProps['workspace']['fiscalCalendar']['budgetSeasons'];
type Season = Seasons[number];

const MONTHS = Array.from({ length: 12 }, (_, index) => ({
  value: String(index + 1),
  label: monthName(index + 1),
}));
const LABELS = [
  { value: 'endYear', label: 'The year it ends in' },
  { value: 'startYear', label: 'The year it starts in' },
] as const;
const YEAR = { unit: 'fiscal year', min: 1900, max: 2200, step: 1 } as const;

/** Name, fiscal year and budget seasons. */
export function CalendarSection(props: SectionProps) {
  const { workspace, saving } = props;
  const { yearStartMonth, yearLabel: label } = workspace.fiscalCalendar;
  const today = useToday();
  const set = (field: string, change: WorkspaceChange) =>
    void saving.save(field, (requests) => requests.change(change));
  const fixed = 'Fixed, since a revision is published: every quarter is counted by it.';
  const hint = workspace.calendarFixed ? fixed : yearExample(yearStartMonth, today);
  return (
    <>
      <div className="settings__fields">
        <TextEditor
          label="Name of the workspace"
          value={workspace.name}
          state={saving.stateOf('name')}
          onCommit={(name) => set('name', { name })}
        />
        <ChoiceEditor
          label="Fiscal year starts in"
          hint={hint}
          options={MONTHS}
          value={String(yearStartMonth)}
          state={saving.stateOf('month')}
          onCommit={(month) => set('month', { fiscalCalendar: { yearStartMonth: Number(month) } })}
        />
        <ChoiceEditor
          label="A fiscal year is named after"
          hint={workspace.calendarFixed ? fixed : null}
          options={LABELS}
          value={label}
          state={saving.stateOf('label')}
          onCommit={(next) => set('label', { fiscalCalendar: { yearLabel: next } })}
        />
      </div>
      <SeasonList {...props} />
    </>
  );
}

function SeasonList({ workspace, saving, refusal }: SectionProps) {
  const today = useToday();
  const { budgetSeasons: seasons } = workspace.fiscalCalendar;
  const put = (field: string, budgetSeasons: Seasons) =>
    void saving.save(field, (requests) => requests.change({ fiscalCalendar: { budgetSeasons } }));
  const replace = (field: string, at: number, change: Partial<Season>) =>
    put(
      field,
      seasons.map((season, index) => (index === at ? { ...season, ...change } : season)),
    );
  return (
    <section>
      <h3>Budget seasons</h3>
      <p className="app-page__lead">When the money of a fiscal year is agreed. One a fiscal year.</p>
      {seasons.length === 0 && <p>No budget season is set, so no plan can be late for one.</p>}
      <ul className="settings__list">
        {seasons.map(({ budgetFiscalYear: year, startDate, endDate }, at) => {
          const field = `season ${year}`;
          const of = `Season of ${yearLabel(year)}`;
          return (
            <li key={year} className="settings__row" aria-label={of}>
              <NumberEditor
                label={`${of}, budget year`}
                rule={YEAR}
                hint={yearLabel(year)}
                value={year}
                state={saving.stateOf(`${field} year`)}
                onCommit={(next) => next !== null && replace(`${field} year`, at, { budgetFiscalYear: next })}
              />
              <DateEditor
                label={`${of}, first day`}
                value={startDate}
                state={saving.stateOf(`${field} start`)}
                onCommit={(next) => next !== null && replace(`${field} start`, at, { startDate: next })}
              />
              <DateEditor
                label={`${of}, last day`}
                value={endDate}
                state={saving.stateOf(`${field} end`)}
                onCommit={(next) => next !== null && replace(`${field} end`, at, { endDate: next })}
              />
              <Button
                variant="quiet"
                icon={<X aria-hidden size={14} />}
                disabledReason={refusal}
                aria-label={`Remove the ${of.toLowerCase()}`}
                onClick={() =>
                  put(
                    `${field} year`,
                    seasons.filter((_, index) => index !== at),
                  )
                }
              >
                Remove
              </Button>
            </li>
          );
        })}
      </ul>
      <Button
        icon={<Plus aria-hidden size={14} />}
        disabledReason={refusal}
        onClick={() => put('season', [...seasons, nextSeason(workspace.fiscalCalendar, today)])}
      >
        Add a budget season
      </Button>
    </section>
  );
}

/** The year after the last one that has a season, agreed in the quarter before it starts. */
function nextSeason(calendar: SectionProps['workspace']['fiscalCalendar'], today: string): Season {
  const years = calendar.budgetSeasons.map(({ budgetFiscalYear }) => budgetFiscalYear);
  const year = Math.max(fiscalYearOf(quarterOf(today, calendar)), ...years) + 1;
  const { first, last } = daysOf(fiscalQuarter(year - 1, 4), calendar);
  return { budgetFiscalYear: year, startDate: first, endDate: last };
}
