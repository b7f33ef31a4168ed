import { quarterLabel, type FiscalQuarter } from '../time/fiscal-quarter.js';
import { isOpen, type Enabler, type Wsjf } from './enabler.js';
import type { KnownIds } from './field-rules.js';
import { named, type Violation, type ViolationCode } from './violation.js';

const WSJF_SCALE: ReadonlySet<number> = new Set([1, 2, 3, 5, 8, 13, 20]);

type Found = Generator<Violation, void, void>;

/** What must never be true of one enabler [P7] to [P10]. */
export function* enablerViolations(
  enabler: Enabler,
  path: string,
  anchor: FiscalQuarter,
  known: KnownIds,
): Found {
  const wrong = (code: ViolationCode, field: string, message: string): Violation => ({
    code,
    entityType: 'enabler',
    entityId: enabler.id,
    field: field.replace(/[.[].*/, ''),
    path: `${path}.${field}`,
    message: `${named(enabler)} ${message}`,
  });
  yield* scheduleViolations(enabler, anchor, wrong);
  if (enabler.businessOwnerId !== null && enabler.businessOwnerId === enabler.itOwnerId) {
    yield wrong('sameOwners', 'itOwnerId', 'has one person as business and IT owner. Name two people.');
  }
  yield* costViolations(enabler, wrong);
  yield* demandViolations(enabler, known, wrong);
  if (enabler.wsjf) yield* wsjfViolations(enabler.wsjf, wrong);
  if (enabler.lineage?.sourceIds.includes(enabler.id)) {
    yield wrong(
      'lineageOnSelf',
      'lineage.sourceIds',
      'comes from itself. Name the item it was split or merged from.',
    );
  }
}

type Wrong = (code: ViolationCode, field: string, message: string) => Violation;

/** One date alone counts as unscheduled, so only pairs of dates are judged. */
function* scheduleViolations(enabler: Enabler, anchor: FiscalQuarter, wrong: Wrong): Found {
  const { startQuarter: start, endQuarter: end } = enabler;
  if (start !== null && end !== null) {
    if (start > end) {
      const dates = `starts in ${quarterLabel(start)}, after it ends in ${quarterLabel(end)}`;
      yield wrong('startAfterEnd', 'endQuarter', `${dates}. Move the start or the end.`);
    } else if (isOpen(enabler) && end < anchor) {
      const when = `ends in ${quarterLabel(end)}, before the anchor quarter ${quarterLabel(anchor)}`;
      yield wrong(
        'endsBeforeAnchor',
        'endQuarter',
        `is not delivered and ${when}. Give it a new end or mark it delivered.`,
      );
    }
  }
  if (enabler.stage === 'delivered' && enabler.actualEndQuarter === null) {
    yield wrong(
      'deliveredWithoutActualEnd',
      'actualEndQuarter',
      'is delivered without an actual end. Give the quarter it was delivered in.',
    );
  }
}

function* costViolations(enabler: Enabler, wrong: Wrong): Found {
  const years = new Set<number | null>();
  for (const [index, { fiscalYear, opex, capex }] of enabler.cost.entries()) {
    const year = fiscalYear === null ? 'without a year' : `of FY${fiscalYear}`;
    if (opex < 0)
      yield wrong('numberOutOfRange', `cost[${index}].opex`, `has opex ${year} of ${opex}. Give 0 or more.`);
    if (capex < 0)
      yield wrong(
        'numberOutOfRange',
        `cost[${index}].capex`,
        `has capex ${year} of ${capex}. Give 0 or more.`,
      );
    if (fiscalYear !== null && !isYear(fiscalYear)) {
      yield wrong(
        'numberOutOfRange',
        `cost[${index}].fiscalYear`,
        `has cost of the fiscal year ${fiscalYear}. Give a year of four digits.`,
      );
    }
    if (years.has(fiscalYear)) {
      yield wrong('duplicateCell', `cost[${index}]`, `has two costs ${year}. Add them up.`);
    }
    years.add(fiscalYear);
  }
}

/** Quarters are written with four digits, so years are 1000 to 9999. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1000 && value <= 9999;
}

function* demandViolations(enabler: Enabler, known: KnownIds, wrong: Wrong): Found {
  const cells = new Set<string>();
  for (const [index, { teamId, offset, fte }] of enabler.capacityDemand.entries()) {
    const path = `capacityDemand[${index}]`;
    yield* teamViolations(teamId, fte, path, known, wrong);
    if (!Number.isInteger(offset) || offset < 0) {
      yield wrong(
        'numberOutOfRange',
        `${path}.offset`,
        `has demand ${offset} quarters from its start. Give a whole number, 0 or more.`,
      );
    }
    const cell = `${offset} ${teamId}`;
    if (cells.has(cell))
      yield wrong('duplicateCell', path, `has two demands on ${teamId} in one quarter. Add them up.`);
    cells.add(cell);
  }
  const teams = new Set<string>();
  for (const [index, { teamId, fte }] of enabler.sustainDemand.entries()) {
    const path = `sustainDemand[${index}]`;
    yield* teamViolations(teamId, fte, path, known, wrong);
    if (teams.has(teamId))
      yield wrong('duplicateCell', path, `has two demands on ${teamId} after delivery. Add them up.`);
    teams.add(teamId);
  }
}

function* teamViolations(teamId: string, fte: number, path: string, known: KnownIds, wrong: Wrong): Found {
  if (fte < 0)
    yield wrong('numberOutOfRange', `${path}.fte`, `needs ${fte} FTE of ${teamId}. Give 0 or more.`);
  if (known.team?.has(teamId) === false) {
    yield wrong(
      'unknownReference',
      `${path}.teamId`,
      `needs the team “${teamId}”, but the reference data has no such team. Add it there or name another.`,
    );
  }
}

const WSJF_WORDS = {
  businessValue: 'business value',
  timeCriticality: 'time criticality',
  riskOpportunity: 'risk or opportunity',
  jobSize: 'job size',
} satisfies Record<keyof Wsjf, string>;

function* wsjfViolations(wsjf: Wsjf, wrong: Wrong): Found {
  for (const key of Object.keys(WSJF_WORDS) as (keyof Wsjf)[]) {
    if (WSJF_SCALE.has(wsjf[key])) continue;
    const message = `rates its ${WSJF_WORDS[key]} ${wsjf[key]}. Rate it 1, 2, 3, 5, 8, 13 or 20.`;
    yield wrong('wsjfOffScale', `wsjf.${key}`, message);
  }
}
