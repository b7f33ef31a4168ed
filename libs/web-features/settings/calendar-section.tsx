import type { WorkspaceChange } from '@northing/web-data';
import { ChoiceEditor, TextEditor } from '@northing/web-ui';
import { monthName, yearExample } from '../plans/fiscal-year.js';
import { useToday } from '../shell/plan-context.js';
import { SeasonList } from './season-list.js';
import type { SectionProps } from './use-workspace.js';

const MONTHS = Array.from({ length: 12 }, (_, index) => ({
  value: String(index + 1),
  label: monthName(index + 1),
}));
const LABELS = [
  { value: 'endYear', label: 'The year it ends in' },
  { value: 'startYear', label: 'The year it starts in' },
] as const;

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
