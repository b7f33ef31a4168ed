import { quarterLabel, type FiscalQuarter } from '@northing/domain';
import { CycleStrip } from '@northing/web-ui';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { usePlan, useToday } from '../shell/plan-context.js';
import { stripSteps, type CycleInput } from './gates.js';

interface PlanCycleProps {
  /** The quarter the revision is made for. */
  readonly anchor: FiscalQuarter;
  readonly gates: CycleInput['gates'];
}

/** The cycle of a quarter with its dates, the step that is now, and what keeps each gate shut. */
export function PlanCycle({ anchor, gates }: PlanCycleProps) {
  const { calendar } = usePlan();
  const today = useToday();
  const navigate = useNavigate();
  const steps = useMemo(
    () => stripSteps({ anchor, calendar, today, gates }),
    [anchor, calendar, today, gates],
  );
  return (
    <CycleStrip
      label={`Cycle of ${quarterLabel(anchor)}`}
      steps={steps}
      onNavigate={(href) => void navigate(href)}
    />
  );
}
