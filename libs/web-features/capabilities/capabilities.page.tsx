import type { RevisionHead } from '@northing/domain';
import { DataTable, EmptyState, MaturitySquares, type DataColumn } from '@northing/web-ui';
import { LayoutGrid } from 'lucide-react';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { revisionToken } from '../address/revision-token.js';
import { roadmapAddress } from '../address/roadmap-view.js';
import { nameOf, type PlanFrame } from '../plan/plan-frame.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { PlaceAtRevision } from '../shell/place-at-revision.js';
import { usePlan } from '../shell/plan-context.js';
import { inHierarchy, type CapabilityAtLevel } from './capability-tree.js';
import './capabilities.css';

/** The hierarchy of capabilities with current and target maturity. */
export function CapabilitiesPage() {
  return (
    <PlaceAtRevision path="/capabilities" title="Capabilities">
      {(index, revision) => <CapabilityList index={index} revision={revision} />}
    </PlaceAtRevision>
  );
}

function CapabilityList({ index, revision }: { readonly index: PlanIndex; readonly revision: RevisionHead }) {
  const plan = usePlan();
  const navigate = useNavigate();
  const rows = useMemo(() => inHierarchy(index.content.capabilities), [index]);
  const columns = useMemo(() => columnsOf(index, plan), [index, plan]);
  const open = (id: string) =>
    void navigate(
      roadmapAddress({ plan: plan.id, rev: revisionToken(revision), item: { type: 'capability', id } }),
    );
  if (rows.length === 0) {
    return (
      <div className="app-center">
        <EmptyState icon={<LayoutGrid aria-hidden size={18} />} title="No capabilities in this revision">
          Capabilities are shown here with current and target maturity once the plan holds some.
        </EmptyState>
      </div>
    );
  }
  return (
    <div className="app-page" tabIndex={0} role="region" aria-label="Capabilities">
      <div className="app-page__inner">
        <div>
          <h2>Current and target maturity</h2>
          <p className="app-page__lead">
            What the business is able to do, how well today, how well it wants to, and the enablers that raise
            it.
          </p>
        </div>
        <DataTable
          caption="Capabilities with maturity"
          columns={columns}
          rows={rows}
          rowId={(row) => row.capability.id}
          onSelect={open}
        />
      </div>
    </div>
  );
}

function gapOf({ capability: { currentMaturity, targetMaturity } }: CapabilityAtLevel): number | null {
  return currentMaturity === null || targetMaturity === null ? null : targetMaturity - currentMaturity;
}

function columnsOf(index: PlanIndex, plan: PlanFrame): readonly DataColumn<CapabilityAtLevel>[] {
  return [
    {
      id: 'name',
      header: 'Capability',
      rowHeader: true,
      sortable: false,
      value: ({ capability }) => capability.name,
      cell: ({ capability, level }) => (
        <span className="capability-name" data-level={Math.min(level, 4)}>
          {capability.name}
        </span>
      ),
    },
    {
      id: 'maturity',
      header: 'Maturity',
      value: ({ capability }) => capability.currentMaturity,
      cell: ({ capability, isLeaf }) =>
        isLeaf ? (
          <MaturitySquares
            current={capability.currentMaturity}
            target={capability.targetMaturity}
            withFigures
          />
        ) : (
          <span className="capability-parent">By its parts</span>
        ),
    },
    { id: 'gap', header: 'Gap', align: 'end', value: gapOf },
    {
      id: 'importance',
      header: 'Importance',
      align: 'end',
      value: ({ capability }) => capability.importance,
    },
    {
      id: 'enablers',
      header: 'Enablers',
      align: 'end',
      value: ({ capability }) => index.enablersOf.get(capability.id)?.length ?? 0,
    },
    { id: 'owner', header: 'Owner', value: ({ capability }) => nameOf(plan.people, capability.ownerId) },
  ];
}
