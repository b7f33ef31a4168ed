import { kestrelRevisions } from '../compare/kestrel.fixture.js';
import type { RevisionState } from '../revision/revision.js';
import { enablerCourse, successorsOf, type EnablerAt } from './enabler-course.js';

type Run = readonly (readonly [state: RevisionState, stage: EnablerAt['stage']])[];

/** The turns of a run in short, the draft's after a bar. */
function course(run: Run): string {
  const { turns, next } = enablerCourse(
    run.map(([state, stage], index) => ({ revision: { state, sequence: index + 1 }, stage })),
  );
  const words = [...turns, ...(next ? [next] : [])].map(
    ({ kind, revision }) => `${kind} ${revision.sequence}`,
  );
  return [words.slice(0, turns.length).join(', '), ...(next ? [words.at(-1)] : [])].join(' | ');
}

const was = (...stages: EnablerAt['stage'][]): Run => stages.map((stage) => ['superseded', stage]);

describe('[Q6] where the enabler of a request stands', () => {
  it.each<readonly [string, Run, string]>([
    ['nowhere', was('absent', 'absent'), ''],
    ['arrived once', was('absent', 'idea', 'funded'), 'arrived 2'],
    ['removed', was('idea', 'idea', 'absent'), 'arrived 1, left 3'],
    ['stopped, then gone', was('funded', 'stopped', 'absent'), 'arrived 1, stopped 2'],
    ['taken up again', was('funded', 'absent', 'idea'), 'arrived 1, left 2, arrived 3'],
    ['stopped and taken up', was('funded', 'stopped', 'feasibility'), 'arrived 1, stopped 2, arrived 3'],
    ['delivered, then rolled out', was('inProgress', 'delivered', 'absent'), 'arrived 1, delivered 2'],
    ['delivered, then retired', was('inProgress', 'delivered', 'retired'), 'arrived 1, delivered 2'],
    [
      'new in the draft',
      [
        ['published', 'absent'],
        ['draft', 'idea'],
      ],
      ' | arrived 2',
    ],
    [
      'in review',
      [
        ['published', 'absent'],
        ['inReview', 'idea'],
      ],
      ' | arrived 2',
    ],
    [
      'unchanged by the draft',
      [
        ['published', 'idea'],
        ['draft', 'funded'],
      ],
      'arrived 1',
    ],
    [
      'to leave with the draft',
      [
        ['published', 'idea'],
        ['approved', 'absent'],
      ],
      'arrived 1 | left 2',
    ],
    [
      'in a draft that was given up',
      [
        ['superseded', 'absent'],
        ['abandoned', 'idea'],
        ['published', 'absent'],
      ],
      '',
    ],
  ])('%s', (_, run, turns) => expect(course(run)).toBe(turns));
});

it('[Q6] a merged enabler goes on in the result', () => {
  const last = kestrelRevisions().at(-1)!.content.enablers;
  const merged = last.find(({ lineage }) => lineage?.operation === 'mergedFrom')!;
  const [source] = merged.lineage!.sourceIds;
  expect(successorsOf(last, source!)).toEqual([merged.id]);
  expect(successorsOf(last, merged.id)).toEqual([]);
});
