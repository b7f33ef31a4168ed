import { contactsOf, plusQuarters, quarterLabel, type FiscalQuarter } from '@northing/domain';
import { DataTable, type DataColumn } from '@northing/web-ui';
import { useMemo } from 'react';
import { nameOf } from '../../plan/plan-frame.js';
import { usePlan } from '../../shell/plan-context.js';
import { UnitCard } from './unit-card.js';
import { ofUnit, type UnitFacts } from './unit-facts.js';

/** Quarters that contact is shown over. */
const SHOWN = 4;

interface ContactRow {
  readonly personId: string;
  readonly name: string;
  /** Conversations in each quarter shown. */
  readonly counts: ReadonlyMap<FiscalQuarter, number>;
}

/** How often each person of IT spoke with the unit. */
export function ContactsSection({ facts }: { readonly facts: UnitFacts }) {
  const { people } = usePlan();
  const { last, records } = facts;
  const quarters = useMemo(
    () => Array.from({ length: SHOWN }, (_, back) => plusQuarters(last, back + 1 - SHOWN)),
    [last],
  );
  const rows = useMemo((): readonly ContactRow[] => {
    const contacts = contactsOf(ofUnit(records.engagements, facts));
    const ids = [...new Set(contacts.map(({ personId }) => personId))];
    return ids.map((personId) => ({
      ...{ personId, name: nameOf(people, personId) ?? personId },
      counts: new Map(
        contacts
          .filter((each) => each.personId === personId)
          .map(({ quarter, conversations }) => [quarter, conversations]),
      ),
    }));
  }, [records, facts, people]);
  return (
    <UnitCard title="Contact of IT with the unit">
      {rows.length === 0 ? (
        <p className="partner-none">– No conversation has been logged with this unit.</p>
      ) : (
        <DataTable
          caption="Conversations by person and quarter"
          columns={columnsOf(quarters)}
          rows={rows}
          rowId={({ personId }) => personId}
        />
      )}
    </UnitCard>
  );
}

function columnsOf(quarters: readonly FiscalQuarter[]): readonly DataColumn<ContactRow>[] {
  return [
    { id: 'name', header: 'Recorded by', rowHeader: true, value: ({ name }) => name },
    ...quarters.map((quarter) => ({
      ...{ id: String(quarter), header: quarterLabel(quarter), align: 'end' as const },
      value: ({ counts }: ContactRow) => counts.get(quarter) ?? 0,
    })),
  ];
}
