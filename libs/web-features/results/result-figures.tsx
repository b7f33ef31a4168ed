import { ExplainedFigure, type Explanation } from '@northing/web-ui';
import { useNavigate } from 'react-router';
import { percent, plainNumber } from '../words/numbers.js';
import type { ResultTotals } from './result-totals.js';

interface ResultFiguresProps {
  readonly totals: ResultTotals;
}

interface ResultFigure {
  readonly label: string;
  readonly value: string | null;
  readonly note?: string;
  readonly explanation: Explanation;
}

/** What all rows come to, each figure with what it was made from. */
export function ResultFigures({ totals }: ResultFiguresProps) {
  const navigate = useNavigate();
  return (
    <dl className="results-figures">
      {[keptFigure(totals), gainedFigure(totals), reassessedFigure(totals)].map((figure) => (
        <ExplainedFigure key={figure.label} {...figure} onNavigate={(href) => void navigate(href)} />
      ))}
    </dl>
  );
}

const NO_COURSE = {
  points: [],
  format: plainNumber,
  none: 'It is read over the whole history up to this revision; choose an earlier one to see what was known then.',
};
const ACT = 'Ask of what fell short why it did, and discount the next promise of the same kind.';
const GAMED = 'By reassessing generously after delivery, or not at all. Look at what is not reassessed yet.';

function reasonOf({ delivered, promising }: ResultTotals): string {
  if (delivered === 0) return 'Nothing has been delivered yet.';
  if (promising === 0) return 'What was delivered promised no uplift.';
  return 'No capability that delivered work promised to lift was assessed since.';
}

function inputsOf({ promised, kept }: ResultTotals): Explanation['inputs'] {
  return [
    { label: 'Gained', value: kept ? `${plainNumber(kept.gained)} levels` : '–' },
    { label: 'Promised where it was reassessed', value: kept ? `${plainNumber(kept.promised)} levels` : '–' },
    { label: 'Promised in all', value: `${plainNumber(promised)} levels` },
  ];
}

function keptFigure(totals: ResultTotals): ResultFigure {
  const { kept } = totals;
  return {
    label: 'Promises kept',
    value: kept ? percent(kept.share) : null,
    explanation: {
      title: 'Promises kept',
      missing: kept ? null : reasonOf(totals),
      formula:
        'Levels of maturity gained, divided by levels promised, over the uplifts whose capability was assessed after the delivery. Several that lifted one capability share the gain by what each promised.',
      inputs: inputsOf(totals),
      course: NO_COURSE,
      improvedBy: ACT,
      rows: null,
      gamedBy: GAMED,
    },
  };
}

function gainedFigure(totals: ResultTotals): ResultFigure {
  const { kept } = totals;
  return {
    label: 'Levels of maturity gained',
    value: kept ? plainNumber(kept.gained) : null,
    ...(kept && { note: `of ${plainNumber(kept.promised)} promised` }),
    explanation: {
      title: 'Levels of maturity gained',
      missing: kept ? null : reasonOf(totals),
      formula:
        'The sum of the rows: maturity at the first assessment after the delivery minus the one before.',
      inputs: inputsOf(totals),
      course: NO_COURSE,
      improvedBy: ACT,
      rows: null,
      gamedBy: GAMED,
    },
  };
}

function reassessedFigure(totals: ResultTotals): ResultFigure {
  const { delivered, promising, reassessed } = totals;
  return {
    label: 'Reassessed after delivery',
    value: promising > 0 ? `${reassessed} of ${promising}` : null,
    ...(promising > reassessed && { note: `${promising - reassessed} not yet` }),
    explanation: {
      title: 'Reassessed after delivery',
      missing: promising > 0 ? null : reasonOf(totals),
      formula:
        'Delivered enablers with at least one capability assessed after their end, of those that promised an uplift.',
      inputs: [
        { label: 'Delivered', value: `${delivered} enablers` },
        { label: 'With a promised uplift', value: `${promising} enablers` },
        { label: 'Reassessed', value: `${reassessed} enablers` },
      ],
      course: NO_COURSE,
      improvedBy: 'Assess a capability again once work that lifts it is delivered.',
      rows: null,
      gamedBy: GAMED,
    },
  };
}
