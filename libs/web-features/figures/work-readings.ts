import { quarterRange } from '../words/dates.js';
import { counted, percent, plainNumber } from '../words/numbers.js';
import { courseOf, notes, wasNote, type FigureReader } from './figure-reading.js';

const load: FigureReader = (context) => {
  const { delivered, inProgress, ratio, light } = context.metrics.load;
  return {
    value: ratio === null ? null : plainNumber(ratio),
    missing:
      ratio === null
        ? 'No delivery history: no project was delivered in the four quarters before this revision.'
        : null,
    attention: light === 'red' || light === 'amber',
    ...notes(
      `${inProgress.length} in progress, ${delivered.length} delivered`,
      wasNote(context, (figures) => figures.loadRatio, plainNumber),
    ),
    inputs: [
      { label: 'Projects in progress', value: counted(inProgress.length, 'project') },
      { label: 'Projects delivered in the last four quarters', value: counted(delivered.length, 'project') },
    ],
    course: {
      ...courseOf(context, (figures) => figures.loadRatio, plainNumber),
      limit: { value: 1, label: 'Sound up to 1' },
    },
  };
};

const utilisation: FigureReader = (context) => {
  const { utilisation: cells, oneYearWindow, capacity } = context.metrics;
  const over = cells.filter((cell) => cell.over).length;
  const demand = cells.reduce((sum, cell) => sum + cell.demand, 0);
  return {
    value: cells.length > 0 ? `${over} of ${cells.length}` : null,
    missing: cells.length > 0 ? null : 'No team has capacity or demand in the one-year plan.',
    attention: over > 0,
    ...notes(
      'team quarters overbooked',
      wasNote(context, (figures) => figures.overbooked, String),
    ),
    inputs: [
      { label: 'One-year plan', value: quarterRange(oneYearWindow.first, oneYearWindow.last) },
      { label: 'Demand', value: `${plainNumber(demand)} FTE quarters` },
      { label: 'Capacity', value: `${plainNumber(capacity)} FTE quarters` },
      { label: 'Overbooked above', value: percent(context.plan.settings.utilisationLimit) },
    ],
    course: courseOf(context, (figures) => (cells.length > 0 ? figures.overbooked : null), String),
  };
};

const cutLine: FigureReader = (context) => {
  const { cutLine: entries } = context.metrics;
  const count = (verdict: string) => entries.filter((entry) => entry.verdict === verdict).length;
  const left = count('doesNotFit');
  return {
    value: entries.length > 0 ? `${left} of ${entries.length}` : null,
    missing: entries.length > 0 ? null : 'No open enabler asks for a team in the one-year plan.',
    attention: left > 0,
    ...notes(
      'do not fit',
      wasNote(context, (figures) => figures.doesNotFit, String),
    ),
    inputs: [
      { label: 'Committed', value: counted(count('committed'), 'enabler') },
      { label: 'Above the line', value: counted(count('aboveLine'), 'enabler') },
      { label: 'Fillable', value: counted(count('fillable'), 'enabler') },
      { label: 'Do not fit', value: counted(left, 'enabler') },
    ],
    course: courseOf(context, (figures) => (entries.length > 0 ? figures.doesNotFit : null), String),
  };
};

const priority: FigureReader = (context) => {
  const { priority: entries } = context.metrics;
  const scored = entries.filter(({ score }) => score !== null).length;
  return {
    value: entries.length > 0 ? `${scored} of ${entries.length}` : null,
    missing: entries.length > 0 ? null : 'No enabler is open in this revision.',
    ...notes('open enablers have a score'),
    inputs: [
      { label: 'Open enablers', value: String(entries.length) },
      { label: 'Without cost from this fiscal year on', value: String(entries.length - scored) },
      {
        label: 'Worth nothing to any outcome',
        value: String(entries.filter(({ value }) => value === 0).length),
      },
    ],
    course: {
      points: [],
      format: plainNumber,
      none: 'Scores belong to enablers; each enabler shows its own.',
    },
  };
};

export const WORK_READINGS = { load, utilisation, cutLine, priority };
