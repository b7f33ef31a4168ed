import {
  DEMAND_STATE_LABELS,
  openAnswers,
  originalAskOf,
  REQUIREMENT_LABELS,
  requesterOf,
  startsFrom,
  type DemandRequest,
} from '@northing/domain';
import { FactList, PanelSection, SidePanel, StatusChip } from '@northing/web-ui';
import { CopyLink } from '../item/copy-link.js';
import { nameOf } from '../plan/plan-frame.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { usePlan } from '../shell/plan-context.js';
import { sentenceList } from '../words/numbers.js';
import { RequestActions, type Doing } from './request-actions.js';
import { SimilarSection } from './similar-section.js';
import { StandingSection } from './standing-section.js';

interface RequestPanelProps {
  readonly request: DemandRequest;
  readonly index: PlanIndex;
  /** A move that asks for nothing is under way. */
  readonly busy: boolean;
  readonly onDo: (doing: Doing['kind']) => void;
  readonly onClose: () => void;
}

/** One request: what was asked beside what was agreed, where it stands, and what can be done. */
export function RequestPanel({ request, index, busy, onDo, onClose }: RequestPanelProps) {
  const { units, people } = usePlan();
  const requester = nameOf(people, requesterOf(request));
  const unit = nameOf(units, request.businessUnitId);
  return (
    <SidePanel
      takeFocus
      title={request.title}
      eyebrow={<StatusChip>{DEMAND_STATE_LABELS[request.state]}</StatusChip>}
      summary={requester === null ? unit : `${unit}, raised by ${requester}`}
      actions={<CopyLink />}
      onClose={onClose}
    >
      <RequestActions request={request} busy={busy} onDo={onDo} />
      <AskAndAnswer request={request} />
      <StandingSection request={request} index={index} />
      <Answers request={request} index={index} />
      {startsFrom(request, 'decline') && <SimilarSection request={request} index={index} />}
    </SidePanel>
  );
}

function AskAndAnswer({ request }: Pick<RequestPanelProps, 'request'>) {
  const { state, agreedAnswer, declineConstraint, alternativeOffered } = request;
  const answers =
    state === 'declined' || declineConstraint !== null
      ? [
          { title: 'Constraint', text: declineConstraint },
          { title: 'Alternative offered', text: alternativeOffered },
        ]
      : [{ title: 'Agreed answer', text: agreedAnswer }];
  const none = startsFrom(request, 'decline') ? 'Not yet' : 'Not set';
  return (
    <PanelSection title="Ask and answer">
      <div className="demand-beside">
        <Quoted title="Original ask" text={originalAskOf(request)} />
        <div className="demand-answers">
          {answers.map(({ title, text }) => (
            <Quoted key={title} title={title} text={text} none={none} />
          ))}
        </div>
      </div>
    </PanelSection>
  );
}

interface QuotedProps {
  readonly title: string;
  readonly text: string | null;
  /** What is said where there is no text. */
  readonly none?: string;
}

function Quoted({ title, text, none }: QuotedProps) {
  return (
    <section>
      <h4>{title}</h4>
      <p className={text === null ? 'demand-note' : 'demand-text'}>{text ?? none}</p>
    </section>
  );
}

function Answers({ request, index }: Pick<RequestPanelProps, 'request' | 'index'>) {
  const { problem, alignmentOutcomeIds, risks, costs, opportunities, requirement } = request;
  const outcomes = alignmentOutcomeIds.map((id) => nameOf(index.outcomes, id) ?? id);
  const open = openAnswers(request).length;
  return (
    <PanelSection title="Answers">
      <FactList
        facts={[
          { label: 'Problem', value: problem },
          { label: 'Serves', value: outcomes.length === 0 ? 'None of the outcomes' : sentenceList(outcomes) },
          { label: 'Risks', value: risks || 'Not set' },
          { label: 'Costs', value: costs || 'Not set' },
          { label: 'Opportunities', value: opportunities || 'Not set' },
          { label: 'How it came', value: REQUIREMENT_LABELS[requirement] },
        ]}
      />
      {open > 0 && startsFrom(request, 'decline') && (
        <p className="demand-way">Every answer is needed before it is accepted.</p>
      )}
    </PanelSection>
  );
}
