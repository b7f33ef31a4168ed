import {
  DEFAULT_SETTINGS,
  forecastSchedules,
  outcomeMetrics,
  revisionMetrics,
  scheduleHistory,
  slipForecasts,
  type PlanContent,
} from '@northing/domain';
import { randomRevisions } from '@northing/domain/testing';
import { measure } from './measure.js';
import type { Figure, Section } from './table.js';

/** All figures of a revision, coverage at size, and the slip forecast, by domain code alone. */
export async function metricsOfPlans(): Promise<Section> {
  return {
    title: 'Figures',
    figures: [...(await allFigures()), ...(await coverageAtSize()), ...(await slipForecast())],
  };
}

function revisionOf(items: number) {
  const [revision] = randomRevisions({ seed: 7, items, revisions: 1, changedShare: 0, style: 'steady' });
  if (!revision) throw new Error('The revision is gone.');
  return revision;
}

async function allFigures(): Promise<readonly Figure[]> {
  const { content, anchorQuarter } = revisionOf(5000);
  const cost = await measure(() => revisionMetrics(content, anchorQuarter, DEFAULT_SETTINGS), 9);
  return [
    { target: '', what: 'all figures of a revision of 5,000 items, CPU', value: cost.cpuMs, unit: 'ms' },
  ];
}

function coverageOf(content: PlanContent): number {
  return outcomeMetrics(content, DEFAULT_SETTINGS, forecastSchedules(content)).length;
}

function linksOf({ enablerCapabilityLinks, outcomeCapabilityLinks, dependencies }: PlanContent): number {
  return enablerCapabilityLinks.length + outcomeCapabilityLinks.length + dependencies.length;
}

/** Linear in links: ten times the links cost about ten times as much. */
async function coverageAtSize(): Promise<readonly Figure[]> {
  const [small, large] = [revisionOf(5000).content, revisionOf(50_000).content];
  const smallCost = await measure(() => coverageOf(small), 9);
  const largeCost = await measure(() => coverageOf(large), 5);
  const growth = largeCost.cpuMs / linksOf(large) / (smallCost.cpuMs / linksOf(small));
  return [
    {
      target: '',
      what: `coverage with dependencies: 50,000 items, ${linksOf(large).toLocaleString('en')} links, CPU`,
      value: largeCost.cpuMs,
      unit: 'ms',
    },
    {
      target: '',
      what: 'its cost a link against that of 5,000 items (linear: 1)',
      value: growth,
      unit: '×',
      limit: { at: 2, good: 'below' },
    },
  ];
}

async function slipForecast(): Promise<readonly Figure[]> {
  const revisions = randomRevisions({
    seed: 7,
    items: 7500,
    revisions: 8,
    changedShare: 0.1,
    style: 'lively',
  });
  const history = scheduleHistory(revisions);
  const open = slipForecasts(history, () => null).size;
  const cost = await measure(() => slipForecasts(history, () => null), 5);
  return [
    {
      target: '',
      what: `slip forecast of ${open.toLocaleString('en')} open enablers over 8 revisions, CPU`,
      value: cost.cpuMs,
      unit: 'ms',
    },
  ];
}
