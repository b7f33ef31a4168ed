import type { ForecastShown, PromiseResult, SlipBasis } from '@northing/domain';
import { enumOf } from './enum-of.js';

export const SlipBasisEnum = enumOf<SlipBasis['by']>('SlipBasisKind', 'Whose history a forecast rests on.', {
  team: 'The team that does most of the work.',
  unit: 'The business unit the work is for.',
  plan: 'The whole plan.',
});

type HiddenReason = Extract<ForecastShown, { readonly kind: 'hidden' }>['reason'];

export const ForecastHiddenReasonEnum = enumOf<HiddenReason>(
  'ForecastHiddenReason',
  'Why forecasts of a plan are not to be shown.',
  {
    tooFewJudged: 'Too few earlier forecasts can be judged yet.',
    tooOptimistic: 'Too often work was finished later than forecast.',
    tooCautious: 'Nearly always work was finished sooner: the forecast says too little.',
  },
);

export const PromiseResultEnum = enumOf<PromiseResult['kind']>(
  'PromiseResult',
  'Whether it can be said what came of a promised uplift.',
  {
    reassessed: 'The capability was assessed after the delivery.',
    notReassessed: 'It was not assessed since.',
    noEarlierMaturity: 'It was assessed since, and never before.',
    noEnd: 'When the work ended is not known.',
  },
);
