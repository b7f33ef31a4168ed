import { fiscalYearOf, MIX_PARTS, type MixDimension, type RevisionHead } from '@northing/domain';
import { PlanMixDocument, type PlanMixQuery } from '@northing/web-data';
import { SegmentedSwitch, Select } from '@northing/web-ui';
import { useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { mixAddress, readMix, type MixView } from '../../address/mix-view.js';
import { revisionToken } from '../../address/revision-token.js';
import { useShortcuts } from '../../keyboard/shortcuts.js';
import { yearLabel } from '../../plan/field-words.js';
import { useLoaded } from '../../plan/loaded.js';
import { AtRevision, RevisionGone } from '../../shell/at-revision.js';
import { budgetTabs } from '../../shell/budget-tabs.js';
import { usePlan } from '../../shell/plan-context.js';
import { WithLoaded } from '../../shell/states.js';
import { revisionRows, yearRows, type RevisionMix } from './mix-rows.js';
import { MixSection } from './mix-section.js';
import './mix.css';

/** What the planned cost is made of, by fiscal year and over revisions. */
export function MixPage() {
  const plan = usePlan();
  const [params] = useSearchParams();
  const view = useMemo(() => readMix(params), [params]);
  const addressAt = (rev: NonNullable<MixView['rev']>) => mixAddress({ ...view, plan: plan.id, rev });
  return (
    <AtRevision
      title="Budget"
      documentTitle="Funding mix"
      tabs={(at) => budgetTabs('mix', { plan: plan.id, rev: at && revisionToken(at) })}
      rev={view.rev}
      addressAt={addressAt}
    >
      {(revision) => <MixAt revision={revision} view={view} addressAt={addressAt} />}
    </AtRevision>
  );
}

function readMixes({ plan }: PlanMixQuery): readonly RevisionMix[] {
  return (plan?.fundingMix ?? []).map(({ revision, years }) => ({ revisionId: revision.id, years }));
}

interface MixAtProps {
  readonly revision: RevisionHead;
  readonly view: MixView;
  readonly addressAt: (rev: NonNullable<MixView['rev']>) => string;
}

function MixAt({ revision, view, addressAt }: MixAtProps) {
  const { id: planId } = usePlan();
  const variables = useMemo(() => ({ planId }), [planId]);
  const loaded = useLoaded(PlanMixDocument, { variables }, readMixes);
  return (
    <WithLoaded loaded={loaded} what="The funding mix">
      {(mixes) => {
        const own = mixes.find(({ revisionId }) => revisionId === revision.id);
        return own ? (
          <MixContent {...{ mixes, own, revision, view }} />
        ) : (
          <RevisionGone addressAt={addressAt} />
        );
      }}
    </WithLoaded>
  );
}

interface MixContentProps extends Omit<MixAtProps, 'addressAt'> {
  readonly mixes: readonly RevisionMix[];
  readonly own: RevisionMix;
}

const DIMENSIONS = Object.keys(MIX_PARTS) as readonly MixDimension[];

function MixContent({ mixes, own, revision, view }: MixContentProps) {
  const { revisions } = usePlan();
  const rows = useMemo(() => {
    if (view.by === 'year') return yearRows(own);
    const upTo = revisions.slice(0, revisions.findIndex(({ id }) => id === revision.id) + 1);
    return revisionRows(mixes, upTo, view.year);
  }, [mixes, own, revision, revisions, view]);
  return (
    <div className="app-body">
      <MixToolbar own={own} revision={revision} view={view} />
      <div className="app-page" tabIndex={0} role="region" aria-label="Funding mix">
        <div className="app-page__inner">
          <p className="app-page__lead">{leadOf(view)}</p>
          {DIMENSIONS.map((dimension) => (
            <MixSection
              key={dimension}
              dimension={dimension}
              rows={rows}
              rowsLabel={view.by === 'year' ? 'Fiscal year' : 'Revision'}
              show={view.show}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

function leadOf({ by, year }: MixView): string {
  if (by === 'year')
    return 'Planned cost of each fiscal year of the cost window, as shares of the whole year.';
  return year === null
    ? 'Planned cost of the whole cost window, as each revision had it.'
    : `Planned cost of ${yearLabel(year)}, as each revision had it.`;
}

const BYS = [
  { value: 'year', label: 'Fiscal years' },
  { value: 'revision', label: 'Revisions' },
] as const;

const SHOWS = [
  { value: 'picture', label: 'Bars' },
  { value: 'table', label: 'Table' },
] as const;

const WHOLE = 'whole';

function MixToolbar({ own, revision, view }: Omit<MixContentProps, 'mixes'>) {
  const navigate = useNavigate();
  const change = (patch: Partial<MixView>) => void navigate(mixAddress({ ...view, ...patch }));
  useShortcuts({ t: () => change({ show: view.show === 'table' ? 'picture' : 'table' }) });
  const first = fiscalYearOf(revision.anchorQuarter);
  const years = [...new Set([...own.years.map(({ fiscalYear }) => fiscalYear), view.year ?? first])];
  return (
    <div className="app-filters">
      <SegmentedSwitch
        label="Compare"
        options={BYS}
        value={view.by}
        onChange={(by) => change({ by, year: by === 'revision' ? first : null })}
      />
      {view.by === 'revision' && (
        <Select
          label="Money of"
          labelHidden
          options={[
            ...years
              .toSorted((a, b) => a - b)
              .map((year) => ({ value: String(year), label: yearLabel(year) })),
            { value: WHOLE, label: 'Cost window' },
          ]}
          value={view.year === null ? WHOLE : String(view.year)}
          onChange={(value) => change({ year: value === WHOLE ? null : Number(value) })}
        />
      )}
      <SegmentedSwitch label="View" options={SHOWS} value={view.show} onChange={(show) => change({ show })} />
    </div>
  );
}
