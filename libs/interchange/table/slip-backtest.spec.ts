import {
  backtest,
  forecastIsShown,
  scheduleHistory,
  slipForecasts,
  type ScheduleHistory,
} from '@northing/domain';
import { tablesToPlan } from './import-tables.js';
import { describeShared, exampleMapping, sharedFiles } from './shared-files.fixture.js';

/** The proposals name a unit each and no people. */
const NO_PEOPLE = (): null => null;

describeShared(
  'kubernetes-keps',
  'the slip forecast of eleven quarters of Kubernetes enhancement proposals',
  () => {
    const history = async (): Promise<ScheduleHistory> => {
      const imported = await tablesToPlan(
        sharedFiles('kubernetes-keps', /^keps_.*\.csv$/u),
        exampleMapping('kubernetes-keps'),
      );
      if (imported.kind !== 'ok') throw new Error(imported.kind);
      return scheduleHistory(
        imported.revisions.map(({ anchorQuarter, content }, index) => ({
          id: `r${index + 1}`,
          sequence: index + 1,
          anchorQuarter,
          content,
        })),
      );
    };

    it('[H20] [H22] trained on the first eight, promises nothing that the last three can judge: hidden', async () => {
      const result = backtest(await history(), NO_PEOPLE, 8);
      expect(result).toEqual({
        judged: 0,
        judgedEnablers: 0,
        hits: 0,
        hitRate: null,
        pending: 335,
        lost: 0,
        finished: { actual: 21, expected: expect.closeTo(37.8, 1) as number },
      });
      expect(forecastIsShown(result)).toEqual({ kind: 'hidden', reason: 'tooFewJudged', hitRate: null });
    });

    it('[H20] [H22] over all earlier revisions, is inside P80 for 26.8 %: hidden', async () => {
      const result = backtest(await history(), NO_PEOPLE);
      expect(result).toMatchObject({
        judged: 71,
        judgedEnablers: 71,
        hits: 19,
        hitRate: 0.2676,
        pending: 774,
        lost: 8,
      });
      expect(forecastIsShown(result)).toEqual({ kind: 'hidden', reason: 'tooOptimistic', hitRate: 0.2676 });
    });

    it('[H8] rests on a unit’s own history where that is long enough, else on the plan’s', async () => {
      const forecasts = [...slipForecasts(await history(), NO_PEOPLE, 8).values()];
      const dated = forecasts.flatMap((each) => (each.kind === 'forecast' ? [each] : []));
      expect(dated).toHaveLength(103);
      expect(new Set(dated.map(({ basis }) => basis.by))).toEqual(new Set(['unit', 'plan']));
      expect(dated.every(({ observations }) => observations >= 20)).toBe(true);
    });
  },
);
