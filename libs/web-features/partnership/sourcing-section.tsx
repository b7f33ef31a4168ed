import { fiscalYearOf, type RevisionHead } from '@northing/domain';
import { PlanMixDocument, type PlanMixQuery } from '@northing/web-data';
import { SegmentedSwitch } from '@northing/web-ui';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { mixAddress } from '../address/mix-view.js';
import type { PartnershipView } from '../address/partnership-view.js';
import { revisionLabel, revisionToken } from '../address/revision-token.js';
import { partsOf, revisionRows, yearRows, type RevisionMix } from '../budget/mix/mix-rows.js';
import { MixBars } from '../budget/mix/mix-section.js';
import '../budget/mix/mix.css';
import { yearLabel } from '../plan/field-words.js';
import { useLoaded } from '../plan/loaded.js';
import { usePlan } from '../shell/plan-context.js';
import { WithLoaded } from '../shell/states.js';

function readMixes({ plan }: PlanMixQuery): readonly RevisionMix[] {
  return (plan?.fundingMix ?? []).map(({ revision, years }) => ({ revisionId: revision.id, years }));
}

interface SourcingSectionProps {
  readonly revision: RevisionHead;
  readonly by: PartnershipView['sourcing'];
  readonly onBy: (by: PartnershipView['sourcing']) => void;
}

const BYS = [
  { value: 'year', label: 'Fiscal years' },
  { value: 'revision', label: 'Revisions' },
] as const;

/** Who does the work, by planned spend: over the fiscal years, or over the revisions. */
export function SourcingSection({ revision, by, onBy }: SourcingSectionProps) {
  const { id: planId } = usePlan();
  const variables = useMemo(() => ({ planId }), [planId]);
  const loaded = useLoaded(PlanMixDocument, { variables }, readMixes);
  return (
    <section className="partner-card" aria-labelledby="partner-sourcing">
      <header className="partner-card__head">
        <h2 id="partner-sourcing">Sourcing by spend</h2>
        <SegmentedSwitch label="Sourcing over" options={BYS} value={by} onChange={onBy} />
      </header>
      <div className="partner-card__body">
        <WithLoaded loaded={loaded} what="The sourcing mix">
          {(mixes) => <SourcingRows mixes={mixes} revision={revision} by={by} />}
        </WithLoaded>
      </div>
    </section>
  );
}

function SourcingRows({
  mixes,
  revision,
  by,
}: Omit<SourcingSectionProps, 'onBy'> & { readonly mixes: readonly RevisionMix[] }) {
  const { id: plan, revisions } = usePlan();
  const year = fiscalYearOf(revision.anchorQuarter);
  const rows = useMemo(() => {
    if (by === 'revision') return revisionRows(mixes, revisions, year);
    const own = mixes.find(({ revisionId }) => revisionId === revision.id);
    return own ? yearRows(own) : [];
  }, [mixes, revision, revisions, by, year]);
  const more = mixAddress({
    ...{ plan, rev: revisionToken(revision), by },
    year: by === 'revision' ? year : null,
  });
  return (
    <>
      <p className="partner-none">
        {by === 'year'
          ? `Planned cost of each fiscal year in ${revisionLabel(revision)}`
          : `Planned cost of ${yearLabel(year)}, by revision`}
      </p>
      <MixBars dimension="sourcing" rows={rows} parts={partsOf('sourcing', rows)} target={null} />
      <Link className="partner-onward" to={more}>
        Funding mix in full
      </Link>
    </>
  );
}
