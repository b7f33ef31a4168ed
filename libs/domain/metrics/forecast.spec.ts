import { enabler, q } from '../compare/plans.fixture.js';
import type { Enabler } from '../plan/enabler.js';
import type { Dependency, DependencyType } from '../plan/link.js';
import { forecastSchedules, forecastShifts } from './forecast.js';

function dependency(
  predecessorId: string,
  successorId: string,
  type: DependencyType = 'FS',
  lagQuarters = 0,
): Dependency {
  return { id: `${predecessorId} ${successorId} ${type}`, predecessorId, successorId, type, lagQuarters };
}

const first = { id: 'a', startQuarter: q(2), endQuarter: q(5) } as const;
const second = { id: 'b', startQuarter: q(3), endQuarter: q(4) } as const;

function after(dependencies: readonly Dependency[], ...enablers: readonly Enabler[]) {
  const schedule = forecastSchedules({ enablers, dependencies }).get('b');
  return schedule && [schedule.start, schedule.end, schedule.drivenBy];
}

describe('[M20] what each kind of dependency asks', () => {
  it.each<[DependencyType, number, number, number]>([
    ['FS', 0, 6, 7],
    ['FS', 2, 8, 9],
    ['FS', -3, 3, 4],
    ['SS', 0, 3, 4],
    ['SS', 4, 6, 7],
    ['FF', 0, 4, 5],
    ['FF', 3, 7, 8],
    ['SF', 4, 5, 6],
    ['SF', 0, 3, 4],
  ])('%s with lag %i: from quarter %i to %i', (type, lag, start, end) => {
    const moved = start !== 3;
    expect(after([dependency('a', 'b', type, lag)], enabler(first), enabler(second))).toEqual([
      q(start),
      q(end),
      moved ? 'a' : null,
    ]);
  });
});

describe('[M21] work in progress keeps its start', () => {
  const started = enabler({ ...second, stage: 'inProgress' });
  it.each<[DependencyType, number, number]>([
    ['FS', 0, 4],
    ['SS', 4, 4],
    ['FF', 0, 5],
    ['SF', 4, 6],
  ])('%s with lag %i: ends in quarter %i', (type, lag, end) => {
    const schedule = after([dependency('a', 'b', type, lag)], enabler(first), started);
    expect(schedule).toEqual([q(3), q(end), end === 4 ? null : 'a']);
  });
  it('also where the predecessor is unscheduled', () => {
    const open = enabler({ id: 'a', startQuarter: null, endQuarter: null });
    expect(after([dependency('a', 'b')], open, started)).toEqual([q(3), q(4), null]);
    expect(after([dependency('a', 'b', 'FF')], open, started)).toEqual([null, null, 'a']);
  });
});

describe('what a predecessor passes on', () => {
  it.each<[string, Partial<Enabler>, number, number, string | null]>([
    ['[M22] the actual end of delivered work', { stage: 'delivered', actualEndQuarter: q(7) }, 8, 9, 'a'],
    ['[M22] an early actual end', { stage: 'delivered', actualEndQuarter: q(1) }, 3, 4, null],
    ['[M22] the planned end where delivered work has no actual one', { stage: 'delivered' }, 6, 7, 'a'],
    ['[M22] the actual end of retired work', { stage: 'retired', actualEndQuarter: q(7) }, 8, 9, 'a'],
    ['[M22] nothing of stopped work', { stage: 'stopped' }, 3, 4, null],
  ])('%s', (_, state, start, end, by) => {
    expect(after([dependency('a', 'b')], enabler({ ...first, ...state }), enabler(second))).toEqual([
      q(start),
      q(end),
      by,
    ]);
  });
  it('[M23] no finish down the line of an unscheduled one', () => {
    const enablers = [enabler({ ...first, endQuarter: null }), enabler(second), enabler({ id: 'c' })];
    const schedules = forecastSchedules({
      enablers,
      dependencies: [dependency('a', 'b'), dependency('b', 'c')],
    });
    expect(schedules.get('c')).toEqual({ start: null, end: null, drivenBy: 'b' });
    expect(forecastShifts({ enablers }, schedules)).toEqual([
      { enablerId: 'b', planned: q(4), forecast: null, drivenBy: 'a' },
      { enablerId: 'c', planned: q(4), forecast: null, drivenBy: 'b' },
    ]);
  });
  it('[M24] a start in the past stays where nothing pushes it', () => {
    expect(after([], enabler({ ...second, startQuarter: q(-6), endQuarter: q(-5) }))).toEqual([
      q(-6),
      q(-5),
      null,
    ]);
  });
  it('nothing when it is not in the plan', () => {
    expect(after([dependency('gone', 'b')], enabler(second))).toEqual([q(3), q(4), null]);
  });
});

it('[M25] the furthest push binds, of equals the smaller id', () => {
  const enablers = [enabler(second), enabler({ ...first, id: 'z' }), enabler({ ...first, id: 'm' })];
  const both = [dependency('z', 'b'), dependency('m', 'b')];
  expect(after(both, ...enablers)).toEqual([q(6), q(7), 'm']);
  expect(after([...both, dependency('z', 'b', 'FF', 4)], ...enablers)).toEqual([q(8), q(9), 'z']);
});

it('[M26] a circle neither hangs nor moves what stands before it', () => {
  const ring = [dependency('b', 'c'), dependency('c', 'b'), dependency('a', 'b')];
  const schedules = forecastSchedules({
    enablers: [enabler(first), enabler(second), enabler({ id: 'c' })],
    dependencies: ring,
  });
  expect([...schedules.keys()].sort()).toEqual(['a', 'b', 'c']);
  expect(schedules.get('a')).toEqual({ start: q(2), end: q(5), drivenBy: null });
});

describe('slips on top', () => {
  const enablers = [enabler(first), enabler({ ...second, startQuarter: q(6), endQuarter: q(7) })];
  it('push what waits by what is left after its slack', () => {
    const schedules = forecastSchedules(
      { enablers, dependencies: [dependency('a', 'b')] },
      new Map([['a', 2]]),
    );
    expect(schedules.get('a')).toEqual({ start: q(4), end: q(7), drivenBy: null });
    expect(schedules.get('b')).toEqual({ start: q(8), end: q(9), drivenBy: 'a' });
  });
  it('of work in progress push its end alone', () => {
    const started = enabler({ ...first, stage: 'inProgress' });
    const schedules = forecastSchedules({ enablers: [started], dependencies: [] }, new Map([['a', 2]]));
    expect(schedules.get('a')).toEqual({ start: q(2), end: q(7), drivenBy: null });
  });
});

it('says nothing of delivered, retired and stopped work', () => {
  const enablers = (['delivered', 'retired', 'stopped'] as const).map((stage) =>
    enabler({ id: stage, stage }),
  );
  expect(forecastSchedules({ enablers, dependencies: [] }).size).toBe(0);
});
