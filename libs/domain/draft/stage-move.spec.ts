import { kestrelRevisions } from '../compare/kestrel.fixture.js';
import type { Insight } from '../records/records.js';
import { STAGES, type Enabler, type Stage } from '../plan/enabler.js';
import { plusQuarters } from '../time/fiscal-quarter.js';
import {
  nextStages,
  stageFlaws,
  stageMover,
  type StageContext,
  type StageFlaw,
  type StageMover,
} from './stage-move.js';

const EARLY: readonly Stage[] = ['idea', 'research', 'prototype', 'feasibility'];

/** The table of stages, written out. */
const TABLE: Readonly<Record<Stage, Partial<Record<Stage, StageMover>>>> = {
  ...(Object.fromEntries(
    EARLY.map((from) => [
      from,
      {
        ...Object.fromEntries(EARLY.filter((to) => to !== from).map((to) => [to, 'architect'])),
        ...{ funded: 'approver', stopped: 'approver' },
      },
    ]),
  ) as Record<'idea' | 'research' | 'prototype' | 'feasibility', Partial<Record<Stage, StageMover>>>),
  funded: { inProgress: 'itOwner', feasibility: 'approver', stopped: 'approver' },
  inProgress: { delivered: 'itOwner', feasibility: 'approver', funded: 'approver', stopped: 'approver' },
  delivered: { retired: 'itOwner' },
  retired: {},
  stopped: Object.fromEntries(EARLY.map((to) => [to, 'approver'])),
};

it.each(STAGES.flatMap((from) => STAGES.map((to) => [from, to] as const)))('[D8] %s → %s', (from, to) => {
  expect(stageMover(from, to)).toBe(TABLE[from][to] ?? null);
});

it('[D8] offers the stages that follow', () => {
  expect(nextStages('inProgress', STAGES)).toEqual(['feasibility', 'funded', 'delivered', 'stopped']);
  expect(nextStages('retired', STAGES)).toEqual([]);
});

const [revision] = kestrelRevisions();
const found = revision?.content.enablers.find(({ id }) => id === 'e03');
if (!revision || !found) throw new Error('The sample holds e03.');
const e03 = found;
const study: Insight = {
  ...{
    id: 'i',
    type: 'feasibility',
    title: 'Study',
    finding: 'Fits',
    authorId: null,
    date: '2026-01-10',
    link: null,
  },
  enablerIds: ['e03'],
};
const context: StageContext = {
  content: revision.content,
  insights: [study],
  today: '2026-02-01',
  currentQuarter: revision.anchorQuarter,
  firstRevision: false,
  confirmed: false,
};

describe('[D8] what funding needs', () => {
  it.each<[string, Partial<Enabler>, Partial<StageContext>, readonly StageFlaw[]]>([
    ['everything is there', {}, {}, []],
    ['no owner', { itOwnerId: null }, {}, ['ownersMissing']],
    ['one owner twice', { itOwnerId: e03.businessOwnerId }, {}, ['sameOwners']],
    ['no start', { startQuarter: null }, {}, ['scheduleMissing']],
    ['no cost', { cost: [{ fiscalYear: 2027, opex: 0, capex: 0 }] }, {}, ['costMissing']],
    ['no capability', {}, { content: { enablerCapabilityLinks: [] } }, ['linkMissing']],
    ['no study', {}, { insights: [] }, ['evidenceMissing']],
    ['a study of something else', {}, { insights: [{ ...study, enablerIds: ['e05'] }] }, ['evidenceMissing']],
    ['a trend is no study', {}, { insights: [{ ...study, type: 'technologyTrend' }] }, ['evidenceMissing']],
    ['a study dated today', {}, { insights: [{ ...study, date: '2026-02-01' }] }, []],
    ['a study of tomorrow', {}, { insights: [{ ...study, date: '2026-02-02' }] }, ['evidenceMissing']],
    [
      'mandatory with a note',
      { fundingClass: 'mandatory', riskNote: 'Fine otherwise' },
      { insights: [] },
      [],
    ],
    [
      'mandatory without one',
      { fundingClass: 'mandatory', riskNote: ' ' },
      { insights: [] },
      ['evidenceMissing'],
    ],
    ['the first revision', {}, { insights: [], firstRevision: true }, []],
  ])('%s', (_, fields, part, flaws) => {
    const wanted = { ...e03, riskNote: null, stage: 'funded' as const, ...fields };
    expect(stageFlaws(wanted, 'feasibility', { ...context, ...part })).toEqual(flaws);
  });
});

describe('[D8] what work and delivery need', () => {
  const current = context.currentQuarter;
  it.each<[Stage, Stage, Partial<Enabler>, boolean, readonly StageFlaw[]]>([
    ['funded', 'inProgress', { startQuarter: current }, false, []],
    ['funded', 'inProgress', { startQuarter: plusQuarters(current, 1) }, false, ['startsLater']],
    ['funded', 'inProgress', { startQuarter: null }, false, ['startsLater']],
    ['inProgress', 'delivered', { actualEndQuarter: current }, true, []],
    ['inProgress', 'delivered', { actualEndQuarter: current }, false, ['confirmationMissing']],
    ['inProgress', 'delivered', { actualEndQuarter: null }, true, ['actualEndMissing']],
    ['delivered', 'retired', {}, false, []],
    ['idea', 'delivered', {}, true, ['notAllowed']],
    ['inProgress', 'feasibility', {}, false, []],
  ])('%s → %s with %j', (from, stage, fields, confirmed, flaws) => {
    expect(stageFlaws({ ...e03, stage, ...fields }, from, { ...context, confirmed })).toEqual(flaws);
  });
});
