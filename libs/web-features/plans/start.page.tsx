import { useMutation } from '@apollo/client/react';
import { LoadSampleDocument, PlansDocument } from '@northing/web-data';
import { Select, useToast } from '@northing/web-ui';
import { BookOpen, Braces, ChevronRight, FilePlus2, Table, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { roadmapAddress } from '../address/roadmap-view.js';
import { failureText } from '../plan/loaded.js';
import { useToday } from '../shell/plan-context.js';
import { TopBar } from '../shell/top-bar.js';
import { monthName, yearExample } from './fiscal-year.js';
import { StartEmpty } from './start-empty.js';
import { StartPicture } from './start-picture.js';
import './plans.css';

/** First run: what somebody already has becomes a plan. */
export function StartPage() {
  const [month, setMonth] = useState(1);
  const year = `?year=${month}`;
  return (
    <>
      <TopBar title="Start" documentTitle="Start a plan" />
      <div className="start">
        <div className="start__ways" tabIndex={0} role="region" aria-label="Ways to start">
          <h2>Start with what you already have</h2>
          <p className="start__lead">
            Bring in a list of projects, a plan that was exported before, or look around in a finished one
            first.
          </p>
          <ul>
            <li>
              <Way
                to={`/import${year}`}
                icon={Table}
                title="Import a spreadsheet"
                text="Excel or CSV, one row per project"
                first
              />
            </li>
            <li>
              <Way
                to={`/import${year}`}
                icon={Braces}
                title="Import a plan document"
                text="A JSON file exported from Northing"
              />
            </li>
            <li>
              <SampleWay />
            </li>
            <li>
              <EmptyWay month={month} />
            </li>
          </ul>
          <FiscalYear month={month} onChange={setMonth} />
        </div>
        <StartPicture />
      </div>
    </>
  );
}

interface FiscalYearProps {
  readonly month: number;
  readonly onChange: (month: number) => void;
}

function FiscalYear({ month, onChange }: FiscalYearProps) {
  const today = useToday();
  return (
    <div className="start__year">
      <Select
        label="Fiscal year starts in"
        options={MONTHS.map((value) => ({ value: String(value), label: monthName(value) }))}
        value={String(month)}
        onChange={(value) => onChange(Number(value))}
      />
      <p>{yearExample(month, today)}</p>
    </div>
  );
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

interface WayTextProps {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly text: string;
}

function WayText({ icon: Icon, title, text }: WayTextProps) {
  return (
    <>
      <Icon aria-hidden size={20} strokeWidth={1.75} />
      <span className="start-way__text">
        <span className="start-way__title">{title}</span>
        <span>{text}</span>
      </span>
      <ChevronRight aria-hidden size={16} />
    </>
  );
}

function Way({
  to,
  first = false,
  ...text
}: WayTextProps & { readonly to: string; readonly first?: boolean }) {
  return (
    <Link className="start-way" data-first={first} to={to}>
      <WayText {...text} />
    </Link>
  );
}

function EmptyWay({ month }: { readonly month: number }) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <button type="button" className="start-way" onClick={() => setAsking(true)}>
        <WayText
          icon={FilePlus2}
          title="Start empty"
          text="A workspace of your own, filled from its settings"
        />
      </button>
      {asking && <StartEmpty month={month} onClose={() => setAsking(false)} />}
    </>
  );
}

function SampleWay() {
  const navigate = useNavigate();
  const toast = useToast();
  const [load, { loading }] = useMutation(LoadSampleDocument, {
    refetchQueries: [PlansDocument],
    awaitRefetchQueries: true,
  });
  const open = async () => {
    try {
      const { data } = await load();
      const answer = data?.loadSample;
      if (answer?.__typename === 'SampleLoaded') void navigate(roadmapAddress({ plan: answer.plan.id }));
      else toast({ text: `The sample was not loaded. ${answer?.message ?? ''}` });
    } catch (error) {
      toast({ text: `The sample was not loaded. ${failureText(error as Error)}` });
    }
  };
  return (
    <button type="button" className="start-way" aria-busy={loading} onClick={() => void (loading || open())}>
      <WayText
        icon={BookOpen}
        title="Open the sample company"
        text={loading ? 'The sample is loading' : 'A finished five-year roadmap to explore'}
      />
    </button>
  );
}
