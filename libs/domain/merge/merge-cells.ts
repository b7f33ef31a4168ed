import { threeWay, type MergeState } from './merge-state.js';

/** Capacity of a team in a quarter, and the envelope of a class in a year: a unit each [M1]. */
export function mergeCells(state: MergeState): void {
  for (const each of state.diff.capacity) {
    const { teamId, quarter } = each.op === 'removed' ? each.before : each.after;
    const theirs = each.op === 'removed' ? null : each.after;
    const sides = {
      base: each.op === 'added' ? null : each.before,
      ours: state.ours.get('capacity', each.key),
      theirs,
    };
    const take = () =>
      theirs === null ? state.result.remove('capacity', each.key) : state.result.put('capacity', theirs);
    threeWay(state, { of: 'capacity', teamId, quarter }, sides, take);
  }
  for (const each of state.diff.envelope) {
    const { fiscalYear, fundingClass } = each.op === 'removed' ? each.before : each.after;
    const theirs = each.op === 'removed' ? null : each.after;
    const sides = {
      base: each.op === 'added' ? null : each.before,
      ours: state.ours.get('envelope', each.key),
      theirs,
    };
    const take = () =>
      theirs === null ? state.result.remove('envelope', each.key) : state.result.put('envelope', theirs);
    threeWay(state, { of: 'envelope', fiscalYear, fundingClass }, sides, take);
  }
}
