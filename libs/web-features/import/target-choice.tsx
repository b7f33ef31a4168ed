import { RadioChoice, Select, TextField } from '@northing/web-ui';
import { usePlans } from '../plan/use-plan.js';
import type { PlanEntry } from '../plan/plan-frame.js';
import { monthName, yearExample } from '../plans/fiscal-year.js';
import { useToday } from '../shell/plan-context.js';
import { revisionLabel } from '../address/revision-token.js';
import { dispatchWizard } from './wizard-store.js';
import type { Wizard } from './wizard.js';

/** A plan of its own, or the next revisions of one that is there. */
export function TargetChoice({ wizard }: { readonly wizard: Wizard }) {
  const loaded = usePlans();
  const plans = loaded.kind === 'ready' ? loaded.value.filter(({ archivedAt }) => archivedAt === null) : [];
  const { target } = wizard;
  const [first] = plans;
  return (
    <section className="import-target">
      <RadioChoice
        legend="Where it goes"
        options={[
          { value: 'new', label: 'A new plan' },
          ...(first ? [{ value: 'plan' as const, label: 'Further revisions of a plan' }] : []),
        ]}
        value={target.kind}
        onChange={(kind) => {
          if (kind === 'new') dispatchWizard({ do: 'setTarget', target: { kind, name: '' } });
          else if (first) dispatchWizard({ do: 'setTarget', target: { kind: 'plan', planId: first.id } });
        }}
      />
      {target.kind === 'new' ? (
        <NewPlan wizard={wizard} name={target.name} />
      ) : (
        <KnownPlan plans={plans} planId={target.planId} />
      )}
    </section>
  );
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
const CURRENCIES = [
  'USD', 'EUR', 'GBP', 'JPY', 'CHF', 'CAD', 'AUD', 'NZD', 'CNY', 'INR', 'BRL', 'MXN', 'SEK', 'NOK', 'DKK', 'PLN',
  'CZK', 'SGD', 'HKD', 'ZAR', 'KRW', 'TRY', 'AED', 'SAR', 'ILS',
] as const; // prettier-ignore

function NewPlan({ wizard, name }: { readonly wizard: Wizard; readonly name: string }) {
  const today = useToday();
  const { yearStartMonth, currency } = wizard;
  return (
    <div className="import-settings">
      <TextField
        label="Name of the plan"
        value={name}
        onChange={(text) => dispatchWizard({ do: 'setTarget', target: { kind: 'new', name: text } })}
      />
      <Select
        label="Fiscal year starts in"
        hint={yearExample(yearStartMonth, today)}
        options={MONTHS.map((month) => ({ value: String(month), label: monthName(month) }))}
        value={String(yearStartMonth)}
        onChange={(month) => dispatchWizard({ do: 'setYear', month: Number(month) })}
      />
      <Select
        label="Currency"
        options={[{ value: '', label: 'Not set' }, ...CURRENCIES.map((value) => ({ value, label: value }))]}
        value={currency}
        onChange={(next) => dispatchWizard({ do: 'setCurrency', currency: next })}
      />
    </div>
  );
}

function KnownPlan({ plans, planId }: { readonly plans: readonly PlanEntry[]; readonly planId: string }) {
  const newest = plans.find((plan) => plan.id === planId)?.revisions.at(-1);
  return (
    <div className="import-settings">
      <Select
        label="Plan"
        hint={newest && `Its newest revision is ${revisionLabel(newest)}; the files follow it.`}
        options={plans.map(({ id, name }) => ({ value: id, label: name }))}
        value={planId}
        onChange={(id) => dispatchWizard({ do: 'setTarget', target: { kind: 'plan', planId: id } })}
      />
    </div>
  );
}
