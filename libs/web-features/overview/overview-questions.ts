import type { MetricId } from '@northing/domain';
import type { LinkedWords } from '../item/linked-words.js';
import {
  capacitySentence,
  fitAnswer,
  fundingSentence,
  loadSentence,
  readinessSentence,
} from './fit-sentences.js';
import {
  atRiskSentence,
  coverageSentence,
  outcomesAnswer,
  traceabilitySentence,
} from './outcome-sentences.js';
import type { OverviewFacts } from './overview-facts.js';
import {
  budgetLinks,
  outcomeLinks,
  partnershipLinks,
  riskLinks,
  roadmapLinks,
  steadinessLinks,
  type OverviewLink,
} from './overview-links.js';
import {
  evidenceSentence,
  reliabilitySentence,
  slipSentence,
  stabilitySentence,
  steadyAnswer,
} from './steady-sentences.js';
import {
  relationshipSentence,
  shadowSentence,
  timingSentence,
  togetherAnswer,
} from './together-sentences.js';

/** One figure with its meaning and where it leads. */
export interface OverviewRow {
  readonly metric: MetricId;
  /** Says what the number counts, shorter than the catalogue's own. */
  readonly label: string;
  /** Empty where the figure is missing: its reason is said instead. */
  readonly sentence: (facts: OverviewFacts) => string | LinkedWords;
  readonly links: (facts: OverviewFacts) => readonly OverviewLink[];
}

/** A question leadership asks, its answer in one sentence, and the figures it rests on. */
export interface OverviewQuestion {
  readonly id: string;
  readonly question: string;
  /** Null: nobody can say. */
  readonly answer: (facts: OverviewFacts) => string | null;
  /** Said when nobody can. */
  readonly unanswered: string;
  readonly rows: readonly OverviewRow[];
}

const OUTCOMES: OverviewQuestion = {
  id: 'outcomes',
  question: 'Do the outcomes hold?',
  answer: outcomesAnswer,
  unanswered: 'Nobody can say: no outcome can be measured yet.',
  rows: [
    { metric: 'outcomesAtRisk', label: 'Outcomes at risk', sentence: atRiskSentence, links: riskLinks },
    { metric: 'outcomeCoverage', label: 'Outcome coverage', sentence: coverageSentence, links: outcomeLinks },
    {
      metric: 'traceability',
      label: 'Spend that serves an outcome',
      sentence: traceabilitySentence,
      links: roadmapLinks,
    },
  ],
};

const FIT: OverviewQuestion = {
  id: 'fit',
  question: 'Does it fit?',
  answer: fitAnswer,
  unanswered: 'Nobody can say: neither capacity nor envelopes are given.',
  rows: [
    {
      metric: 'utilisation',
      label: 'Overbooked team quarters',
      sentence: capacitySentence,
      links: budgetLinks,
    },
    { metric: 'load', label: 'In progress per delivered', sentence: loadSentence, links: roadmapLinks },
    { metric: 'discretionary', label: 'Discretionary share', sentence: fundingSentence, links: budgetLinks },
  ],
};

const STEADY: OverviewQuestion = {
  id: 'steady',
  question: 'Is the plan steady?',
  answer: steadyAnswer,
  unanswered: 'Nobody can say: this is the first revision.',
  rows: [
    { metric: 'stability', label: 'Spend unchanged', sentence: stabilitySentence, links: steadinessLinks },
    {
      metric: 'evidenceCoverage',
      label: 'Decisions with evidence',
      sentence: evidenceSentence,
      links: steadinessLinks,
    },
    { metric: 'slip', label: 'Mean slip of ends', sentence: slipSentence, links: steadinessLinks },
    {
      metric: 'forecastReliability',
      label: 'Delivered when due',
      sentence: reliabilitySentence,
      links: steadinessLinks,
    },
  ],
};

const TOGETHER: OverviewQuestion = {
  id: 'together',
  question: 'Do business and IT decide together?',
  answer: togetherAnswer,
  unanswered: 'Nobody can say: no engagement and no level has been recorded.',
  rows: [
    {
      metric: 'engagementTiming',
      label: 'IT in before the decision',
      sentence: timingSentence,
      links: partnershipLinks,
    },
    {
      metric: 'budgetReadiness',
      label: 'Before the budget season',
      sentence: readinessSentence,
      links: budgetLinks,
    },
    { metric: 'shadowIt', label: 'Cost outside the plan', sentence: shadowSentence, links: partnershipLinks },
    {
      metric: 'relationshipTrend',
      label: 'Units below intended level',
      sentence: relationshipSentence,
      links: partnershipLinks,
    },
  ],
};

export const OVERVIEW: readonly OverviewQuestion[] = [OUTCOMES, FIT, STEADY, TOGETHER];
