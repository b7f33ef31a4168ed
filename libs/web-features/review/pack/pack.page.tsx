import type { RevisionHead } from '@northing/domain';
import { Button, buttonClass, PrintPage } from '@northing/web-ui';
import { Printer } from 'lucide-react';
import { useMemo } from 'react';
import { Link, useSearchParams } from 'react-router';
import { quarterLabel } from '@northing/domain';
import { readReview, reviewAddress, reviewPackAddress } from '../../address/review-view.js';
import { revisionToken } from '../../address/revision-token.js';
import { useRiskChange } from '../../compare/use-risk-change.js';
import { NO_STEP } from '../../overview/step-detail.js';
import type { Loaded } from '../../plan/loaded.js';
import { AtRevision } from '../../shell/at-revision.js';
import { usePlan, useToday } from '../../shell/plan-context.js';
import { revisionsTabs } from '../../shell/revisions-tabs.js';
import { LoadingRows, WithLoaded } from '../../shell/states.js';
import { dayLabel } from '../../words/dates.js';
import type { Room } from '../read-room.js';
import { useFirstReviewed } from '../first-review.js';
import { roomHeadline } from '../room-headline.js';
import { useRoom } from '../use-room.js';
import { baseOf, useReviewed, useSubmittedContent, type Reviewed } from '../use-reviewed.js';
import { capacitySheets, deliveredSheet, fundingSheets, outcomeSheets } from './figure-sheets.js';
import { changesSheets } from './changes-sheets.js';
import { coverSheets, pairWords } from './cover-sheet.js';
import { decisionSheets } from './decision-sheets.js';
import { evidenceSheets } from './evidence-sheets.js';
import { heatSheets } from './heat-sheets.js';
import { packBundles } from './pack-bundles.js';
import type { PackFacts, Sheet } from './sheet.js';
import './pack.css';

/** The review as printed pages. */
export function PackPage() {
  const plan = usePlan();
  const [params] = useSearchParams();
  const view = useMemo(() => readReview(params), [params]);
  return (
    <AtRevision
      title="Revisions"
      documentTitle="Review pack"
      tabs={(revision) => revisionsTabs(plan, revision, 'review')}
      rev={view.rev}
      addressAt={(rev) => reviewPackAddress({ plan: plan.id, rev })}
    >
      {(revision) => <PackAt key={revision.id} revision={revision} />}
    </AtRevision>
  );
}

function PackAt({ revision }: { readonly revision: RevisionHead }) {
  const plan = usePlan();
  const base = baseOf(plan, revision);
  const room = useRoom(plan.id, revision.id);
  return (
    <WithLoaded loaded={room} what="The review">
      {(found) => found && <PackOf revision={revision} base={base} room={found} />}
    </WithLoaded>
  );
}

interface PackOfProps {
  readonly revision: RevisionHead;
  /** Null for a plan’s first. */
  readonly base: RevisionHead | null;
  readonly room: Room;
}

function PackOf({ revision, base, room }: PackOfProps) {
  const plan = usePlan();
  const current = useSubmittedContent(plan.id, room.draft?.contentHash ?? null);
  if (!current) return <LoadingRows label="The review pack is loading" />;
  return base === null ? (
    <FirstPack revision={revision} room={room} />
  ) : (
    <ComparedPack revision={revision} base={base} room={room} />
  );
}

function ComparedPack({ base, room, revision }: PackOfProps & { readonly base: RevisionHead }) {
  return <PackWhenRead loaded={useReviewed(revision, base)} room={room} />;
}

function FirstPack({ room, revision }: Omit<PackOfProps, 'base'>) {
  return <PackWhenRead loaded={useFirstReviewed(revision)} room={room} />;
}

interface PackWhenReadProps {
  readonly loaded: Loaded<Reviewed | null>;
  readonly room: Room;
}

function PackWhenRead({ loaded, room }: PackWhenReadProps) {
  return (
    <WithLoaded loaded={loaded} what="The review pack">
      {(reviewed) => reviewed && <Pack reviewed={reviewed} room={room} />}
    </WithLoaded>
  );
}

interface PackProps {
  readonly reviewed: Reviewed;
  readonly room: Room;
}

function Pack({ reviewed, room }: PackProps) {
  const plan = usePlan();
  const today = useToday();
  const { revision } = reviewed.reading;
  const sheets = useSheets(reviewed, room);
  return (
    <div className="app-body">
      <div className="app-page pack" tabIndex={0} role="region" aria-label="Review pack">
        <div className="pack-actions">
          <Button variant="primary" icon={<Printer aria-hidden />} onClick={() => window.print()}>
            Print
          </Button>
          <Link
            className={buttonClass()}
            to={reviewAddress({ plan: plan.id, rev: revisionToken(revision), show: 'decisions' })}
          >
            Back to the review
          </Link>
          <span>{sheets.length} pages, 16:9</span>
        </div>
        {sheets.map(({ id, body, ...sheet }, at) => (
          <PrintPage
            key={id}
            {...sheet}
            workspace={plan.workspaceName}
            pack={`${quarterLabel(revision.anchorQuarter)} review pack`}
            revisions={pairWords(reviewed)}
            dateText={dayLabel(today, '')}
            page={at + 1}
            pages={sheets.length}
          >
            {body}
          </PrintPage>
        ))}
      </div>
    </div>
  );
}

function useSheets(reviewed: Reviewed, room: Room): readonly Sheet[] {
  const plan = usePlan();
  const today = useToday();
  const risk = useRiskChange(reviewed.compared);
  return useMemo(() => {
    const { base, compared, reading, model } = reviewed;
    const facts: PackFacts = {
      ...{ plan, today, room, reviewed },
      overview: { context: reading, step: NO_STEP },
      bundles: packBundles(room.decisions, model),
      isReviewed: room.decisions.length > 0,
      headline: roomHeadline({ summary: compared.summary, churn: compared.churn, risk: base && risk }),
    };
    return packSheets(facts);
  }, [plan, today, room, reviewed, risk]);
}

/** Every page in its order: what is asked, what changes, what it means, what it rests on. */
function packSheets(facts: PackFacts): readonly Sheet[] {
  return [
    ...coverSheets(facts),
    ...changesSheets(facts),
    ...decisionSheets(facts),
    ...outcomeSheets(facts),
    ...capacitySheets(facts),
    ...fundingSheets(facts),
    ...heatSheets(facts),
    ...evidenceSheets(facts),
    deliveredSheet(facts),
  ];
}
