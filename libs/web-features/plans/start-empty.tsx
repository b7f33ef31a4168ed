import { useMutation } from '@apollo/client/react';
import { CreateWorkspaceDocument, WorkspacesDocument } from '@northing/web-data';
import { Button, Dialog, Select, TextField } from '@northing/web-ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { failureText } from '../plan/loaded.js';
import { useToday } from '../shell/plan-context.js';
import { monthName, yearExample } from './fiscal-year.js';

interface StartEmptyProps {
  readonly month: number;
  readonly onClose: () => void;
}

type Flaws = Readonly<Record<string, string>>;

const MONTHS = Array.from({ length: 12 }, (_, index) => ({
  value: String(index + 1),
  label: monthName(index + 1),
}));
/** Where each flaw is shown; any other is shown at the name. */
const PLACES: Readonly<Record<string, string>> = {
  currency: 'currency',
  'fiscalCalendar.yearStartMonth': 'month',
};

/** A workspace with nothing in it: what every plan in it is counted by is asked first. */
export function StartEmpty({ month: first, onClose }: StartEmptyProps) {
  const [asked, setAsked] = useState<Asked>({ name: '', currency: '', month: first });
  const { create, loading, flaws } = useCreate();
  const press = () =>
    create({
      name: asked.name,
      currency: asked.currency.trim().toUpperCase(),
      yearStartMonth: asked.month,
    });
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title="Start empty"
      description="Makes a workspace without plans, people or units. You fill it from its settings."
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            variant="primary"
            disabledReason={loading ? 'Being made' : missingOf(asked)}
            onClick={() => void press()}
          >
            Start empty
          </Button>
        </>
      }
    >
      <Questions
        asked={asked}
        flaws={flaws}
        onChange={(change) => setAsked((before) => ({ ...before, ...change }))}
      />
    </Dialog>
  );
}

/** What is asked before anything can be counted. */
interface Asked {
  readonly name: string;
  readonly currency: string;
  readonly month: number;
}

function missingOf({ name, currency }: Asked): string | null {
  if (name.trim() === '') return 'The name comes first';
  return currency.trim() === '' ? 'The currency is needed' : null;
}

interface QuestionsProps {
  readonly asked: Asked;
  readonly flaws: Flaws;
  readonly onChange: (change: Partial<Asked>) => void;
}

function Questions({ asked, flaws, onChange }: QuestionsProps) {
  const today = useToday();
  return (
    <>
      <TextField
        label="Name of the workspace"
        value={asked.name}
        error={flaws['name']}
        autoComplete="off"
        onChange={(name) => onChange({ name })}
      />
      <TextField
        label="Currency"
        hint="Three letters, ISO 4217, such as EUR"
        value={asked.currency}
        error={flaws['currency']}
        maxLength={3}
        autoComplete="off"
        onChange={(currency) => onChange({ currency })}
      />
      <Select
        label="First month of the fiscal year"
        hint={yearExample(asked.month, today)}
        error={flaws['month']}
        options={MONTHS}
        value={String(asked.month)}
        onChange={(value) => onChange({ month: Number(value) })}
      />
    </>
  );
}

function useCreate() {
  const navigate = useNavigate();
  const [flaws, setFlaws] = useState<Flaws>({});
  const [mutate, { loading }] = useMutation(CreateWorkspaceDocument, {
    refetchQueries: [WorkspacesDocument],
  });
  const create = async (workspace: {
    readonly name: string;
    readonly currency: string;
    readonly yearStartMonth: number;
  }) => {
    try {
      const { data } = await mutate({ variables: { workspace } });
      const answer = data?.createWorkspace;
      if (answer?.__typename === 'WorkspaceSaved') {
        const to = new URLSearchParams({ workspace: answer.workspace.id, section: 'plans' });
        return void navigate(`/settings?${to}`);
      }
      setFlaws(
        answer?.__typename === 'InvalidSettings' ? placed(answer.flaws) : { name: answer?.message ?? '' },
      );
    } catch (error) {
      setFlaws({ name: `Nothing was made. ${failureText(error as Error)}` });
    }
  };
  return { create, loading, flaws };
}

function placed(flaws: readonly { readonly field: string; readonly message: string }[]): Flaws {
  return Object.fromEntries(flaws.map(({ field, message }) => [PLACES[field] ?? 'name', message]));
}
