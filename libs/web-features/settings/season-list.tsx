import { daysOf, fiscalQuarter, fiscalYearOf, quarterOf } from '@northing/domain';
import { Button, DateEditor, FieldStateNote, NumberEditor } from '@northing/web-ui';
import { Plus, X } from 'lucide-react';
import { yearLabel } from '../plan/field-words.js';
import { useToday } from '../shell/plan-context.js';
import type { SectionProps } from './use-workspace.js';

type Seasons = SectionProps['workspace']['fiscalCalendar']['budgetSeasons'];
type Season = Seasons[number];

const YEAR = { unit: 'fiscal year', min: 1900, max: 2200, step: 1 } as const;

/** When the money of each fiscal year is agreed. */
export function SeasonList({ workspace, saving, refusal }: SectionProps) {
  const today = useToday();
  const { budgetSeasons: seasons } = workspace.fiscalCalendar;
  const put = (field: string, next: Seasons) => {
    const budgetSeasons = next.map(asked);
    void saving.save(field, (requests) => requests.change({ fiscalCalendar: { budgetSeasons } }));
  };
  return (
    <section>
      <h3>Budget seasons</h3>
      <p className="app-page__lead">When the money of a fiscal year is agreed. One a fiscal year.</p>
      {seasons.length === 0 && <p>No budget season is set, so no plan can be late for one.</p>}
      <ul className="settings__list">
        {seasons.map((season, at) => (
          <SeasonRow
            key={season.budgetFiscalYear}
            season={season}
            saving={saving}
            refusal={refusal}
            onChange={(field, change) => put(field, seasons.with(at, { ...season, ...change }))}
            onRemove={(field) => put(field, seasons.toSpliced(at, 1))}
          />
        ))}
      </ul>
      <Button
        icon={<Plus aria-hidden size={14} />}
        disabledReason={refusal}
        onClick={() => put('season', [...seasons, nextSeason(workspace.fiscalCalendar, today)])}
      >
        Add a budget season
      </Button>
      <FieldStateNote state={saving.stateOf('season')} />
    </section>
  );
}

/** As it is sent: an answer carries more. */
function asked({ budgetFiscalYear, startDate, endDate }: Season): Season {
  return { budgetFiscalYear, startDate, endDate };
}

interface SeasonRowProps extends Omit<SectionProps, 'workspace'> {
  readonly season: Season;
  readonly onChange: (field: string, change: Partial<Season>) => void;
  readonly onRemove: (field: string) => void;
}

function SeasonRow({ season, saving, refusal, onChange, onRemove }: SeasonRowProps) {
  const { budgetFiscalYear: year, startDate, endDate } = season;
  const of = `Season of ${yearLabel(year)}`;
  const key = (field: string) => `season ${year} ${field}`;
  return (
    <li className="settings__row" aria-label={of}>
      <NumberEditor
        label={`${of}, budget year`}
        rule={YEAR}
        hint={yearLabel(year)}
        value={year}
        state={saving.stateOf(key('year'))}
        onCommit={(next) => next !== null && onChange(key('year'), { budgetFiscalYear: next })}
      />
      <DateEditor
        label={`${of}, first day`}
        value={startDate}
        state={saving.stateOf(key('start'))}
        onCommit={(next) => next !== null && onChange(key('start'), { startDate: next })}
      />
      <DateEditor
        label={`${of}, last day`}
        value={endDate}
        state={saving.stateOf(key('end'))}
        onCommit={(next) => next !== null && onChange(key('end'), { endDate: next })}
      />
      <Button
        variant="quiet"
        icon={<X aria-hidden size={14} />}
        disabledReason={refusal}
        aria-label={`Remove the ${of.toLowerCase()}`}
        onClick={() => onRemove(key('year'))}
      >
        Remove
      </Button>
    </li>
  );
}

/** The year after the last one that has a season, agreed in the quarter before it starts. */
function nextSeason(calendar: SectionProps['workspace']['fiscalCalendar'], today: string): Season {
  const years = calendar.budgetSeasons.map(({ budgetFiscalYear }) => budgetFiscalYear);
  const year = Math.max(fiscalYearOf(quarterOf(today, calendar)), ...years) + 1;
  const { first, last } = daysOf(fiscalQuarter(year - 1, 4), calendar);
  return { budgetFiscalYear: year, startDate: first, endDate: last };
}
