import { plusQuarters, quarterLabel, quarterOf, type Assessment, type FiscalQuarter } from '@northing/domain';
import { SegmentedSwitch, Select } from '@northing/web-ui';
import { useState } from 'react';
import { usePlan, useToday } from '../../shell/plan-context.js';
import { INSTRUMENT_LABELS } from '../unit/open-assessments.js';
import type { UnitFacts } from '../unit/unit-facts.js';
import { AgreeDialog } from './agree-dialog.js';
import { AgreedDialog } from './agreed-dialog.js';
import { stageOf } from './assessment-state.js';
import { FillDialog } from './fill-dialog.js';
import './assessment.css';
import '../partnership-forms.css';

interface AssessmentDialogProps {
  readonly facts: UnitFacts;
  readonly onClose: () => void;
}

type Instrument = Assessment['instrument'];

const INSTRUMENTS: readonly { readonly value: Instrument; readonly label: string }[] = [
  { value: 'relationshipMaturity', label: INSTRUMENT_LABELS.relationshipMaturity },
  { value: 'organisationPartnerMaturity', label: INSTRUMENT_LABELS.organisationPartnerMaturity },
];

/** Both sides of a unit’s assessment of a quarter: each finds by itself, then they agree. */
export function AssessmentDialog({ facts, onClose }: AssessmentDialogProps) {
  const { calendar } = usePlan();
  const today = useToday();
  const current = quarterOf(today, calendar);
  const [quarter, setQuarter] = useState(current);
  const [instrument, setInstrument] = useState<Instrument>('relationshipMaturity');
  const assessment =
    facts.records.assessments.findLast(
      (each) =>
        each.businessUnitId === facts.unitId && each.quarter === quarter && each.instrument === instrument,
    ) ?? null;
  const shared = {
    title: `Assess ${facts.name}, ${quarterLabel(quarter)}`,
    top: (
      <div className="assess-place">
        <SegmentedSwitch
          label="Instrument"
          options={INSTRUMENTS}
          value={instrument}
          onChange={setInstrument}
        />
        <Select
          label="Quarter"
          labelHidden
          value={String(quarter)}
          options={quarters(current).map((each) => ({ value: String(each), label: quarterLabel(each) }))}
          onChange={(value) => setQuarter(Number(value) as FiscalQuarter)}
        />
      </div>
    ),
    ...{ unitId: facts.unitId, onClose },
  };
  const stage = stageOf(assessment);
  if (assessment !== null && stage === 'agreed') return <AgreedDialog {...shared} assessment={assessment} />;
  if (assessment !== null && stage === 'agree') {
    return <AgreeDialog key={assessment.id} {...shared} assessment={assessment} />;
  }
  return <FillDialog key={`${instrument}/${quarter}`} {...shared} {...{ assessment, instrument, quarter }} />;
}

/** This quarter, and those before it that may still be assessed late. */
function quarters(current: FiscalQuarter): readonly FiscalQuarter[] {
  return [0, -1, -2, -3].map((back) => plusQuarters(current, back));
}
