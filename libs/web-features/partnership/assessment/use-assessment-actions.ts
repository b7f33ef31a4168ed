import { useApolloClient } from '@apollo/client/react';
import {
  formatQuarter,
  type Assessment,
  type AssessmentFinding,
  type AssessmentSide,
  type FiscalQuarter,
} from '@northing/domain';
import {
  AcceptAgreementDocument,
  FillAssessmentDocument,
  ProposeAgreementDocument,
  type FillAssessmentMutation,
} from '@northing/web-data';
import { useMemo } from 'react';
import type { Answer } from '../../answering/use-answer.js';
import { readAssessment } from '../read-partnership.js';
import { sendRecord } from '../send-record.js';

/** Which assessment is meant before there is one. */
export interface AssessedPlace {
  readonly businessUnitId: string;
  readonly quarter: FiscalQuarter;
}

export interface AssessmentActions {
  readonly fill: (
    place: AssessedPlace,
    side: AssessmentSide,
    finding: AssessmentFinding,
  ) => Promise<Answer<Assessment>>;
  readonly propose: (assessmentId: string, finding: AssessmentFinding) => Promise<Answer<Assessment>>;
  readonly accept: (assessmentId: string) => Promise<Answer<Assessment>>;
}

function kept(answer: FillAssessmentMutation['fillAssessment']): Assessment | null {
  return answer.__typename === 'AssessmentSaved' ? readAssessment(answer.assessment) : null;
}

/** Both sides’ way to an agreed assessment. */
export function useAssessmentActions(planId: string): AssessmentActions {
  const client = useApolloClient();
  return useMemo(() => {
    const send = sendRecord(client, planId);
    return {
      fill: ({ businessUnitId, quarter }, side, finding) =>
        send({
          mutation: FillAssessmentDocument,
          variables: {
            planId,
            input: { ...{ businessUnitId, side, quarter: formatQuarter(quarter) }, ...sent(finding) },
          },
          answerOf: ({ fillAssessment }) => fillAssessment,
          kept,
        }),
      propose: (assessmentId, finding) =>
        send({
          mutation: ProposeAgreementDocument,
          variables: { planId, assessmentId, finding: sent(finding) },
          answerOf: ({ proposeAgreement }) => proposeAgreement,
          kept,
        }),
      accept: (assessmentId) =>
        send({
          mutation: AcceptAgreementDocument,
          variables: { planId, assessmentId },
          answerOf: ({ acceptAgreement }) => acceptAgreement,
          kept,
        }),
    };
  }, [client, planId]);
}

function sent(finding: AssessmentFinding) {
  if (finding.instrument === 'relationshipMaturity') {
    const { level, intendedLevel } = finding;
    return { relationship: { level, intendedLevel } };
  }
  const { level, attributes, externalFactors } = finding;
  return { organisation: { level, externalFactors, attributes: attributes.map((each) => ({ ...each })) } };
}
