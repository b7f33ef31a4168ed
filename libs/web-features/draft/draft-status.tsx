import type { RevisionHead } from '@northing/domain';
import {
  Button,
  DraftStatusBar,
  IconButton,
  PresenceList,
  type SaveState,
  type StatusFact,
} from '@northing/web-ui';
import { Redo2, Undo2 } from 'lucide-react';
import { useDeferredValue, useMemo, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { compareAddress } from '../address/compare-view.js';
import { readItem } from '../address/item-token.js';
import { reviewAddress } from '../address/review-view.js';
import { revisionLabel, revisionToken } from '../address/revision-token.js';
import { scenariosAddress } from '../address/scenarios-view.js';
import { stabilityWords } from '../compare/stability-words.js';
import { branchAddress } from '../editing/branch-address.js';
import { useBranch, type Branch, type Saving } from '../editing/branch.js';
import { nameOf } from '../plan/plan-frame.js';
import { usePlan } from '../shell/plan-context.js';
import { unreasoned } from './reasons.js';
import { Undecided } from './undecided.js';
import { outcomesAtRisk, replannedItems, riskWords, runningComparison } from './running.js';
import './draft.css';

/** How the draft stands beside the published revision, and what can be done with it. */
export function DraftStatus({ children }: { readonly children?: ReactNode }) {
  const branch = useBranch();
  const navigate = useNavigate();
  const stands = useStands();
  const { changes, saving, undo, redo, editable } = branch;
  const without = unreasoned(branch, changes).length;
  const unproven = stands.items?.withoutEvidence ?? 0;
  const facts: readonly StatusFact[] = [
    ...(without > 0 ? [reasonFact(branch, without)] : []),
    ...(unproven > 0 ? [attention(`${unproven} without evidence`)] : []),
    ...(stands.risk === null ? [] : [attention(stands.risk)]),
    ...(stands.compared === null ? [] : [stands.compared]),
  ];
  return (
    <>
      <DraftStatusBar
        title={branch.title}
        stateText={branch.stateText}
        save={saveState(saving)}
        changeCount={stands.items?.all ?? changes.length}
        stability={changes.length === 0 ? null : stands.stability}
        facts={facts}
        onNavigate={(href) => void navigate(href)}
        actions={
          <>
            <Others />
            {editable && (
              <>
                <IconButton plain label="Undo (Ctrl Z)" icon={<Undo2 aria-hidden />} onClick={undo} />
                <IconButton plain label="Redo (Ctrl Shift Z)" icon={<Redo2 aria-hidden />} onClick={redo} />
              </>
            )}
            {children}
          </>
        }
      />
      <Undecided />
    </>
  );
}

function attention(text: string): StatusFact {
  return { kind: 'text', text, tone: 'attention' };
}

function reasonFact(branch: Branch, without: number): StatusFact {
  return {
    kind: 'link',
    text: `${without} without reason`,
    tone: 'attention',
    href: branchAddress(branch, { show: 'changes', unreasoned: true }),
  };
}

export function saveState({ state, message, retry }: Saving): SaveState {
  return state === 'failed'
    ? { kind: 'failedRetrying', message: message ?? '', onRetry: retry }
    : { kind: state };
}

interface Stands {
  /** Null where there is nothing to stand beside. */
  readonly items: ReturnType<typeof replannedItems> | null;
  readonly stability: string | null;
  readonly risk: string | null;
  readonly compared: StatusFact | null;
}

/** Follows the edits; while people type fast the figures come a moment later. */
function useStands(): Stands {
  const { base, content: newest, revision, baseRevision, changes: listed, ...branch } = useBranch();
  const { settings } = usePlan();
  const content = useDeferredValue(newest);
  const changes = useDeferredValue(listed);
  const riskBefore = useMemo(() => outcomesAtRisk(base, settings), [base, settings]);
  const { planId, branchId } = branch;
  return useMemo(() => {
    if (!baseRevision) return { items: null, stability: null, risk: null, compared: null };
    // A scenario stands in the quarter of what it was branched from.
    const stood = revision ?? baseRevision;
    const running = runningComparison({ base, content, baseRevision, revision: stood, changes, settings });
    const { churn } = running;
    const text = `Compare with ${revisionLabel(baseRevision)}`;
    const href = comparedAt({ planId, branchId, revision, baseRevision });
    return {
      items: replannedItems(running, changes),
      stability: churn && stabilityWords(churn),
      risk: riskWords(riskBefore, outcomesAtRisk(content, settings)),
      compared: { kind: 'link', text, tone: 'plain', href },
    };
  }, [base, content, revision, baseRevision, changes, settings, riskBefore, planId, branchId]);
}

/** Where everything that differs is listed; a scenario stands beside the revision. */
function comparedAt({
  planId,
  branchId,
  revision,
  baseRevision,
}: Pick<Branch, 'planId' | 'branchId' | 'revision'> & { readonly baseRevision: RevisionHead }): string {
  const from = revisionToken(baseRevision);
  return revision === null
    ? scenariosAddress({ plan: planId, beside: [branchId], rev: from })
    : compareAddress({ plan: planId, pair: { from, to: revisionToken(revision) } });
}

/** Who else is there, and on what. */
function Others() {
  const branch = useBranch();
  const { present, content } = branch;
  const { people } = usePlan();
  const navigate = useNavigate();
  const listed = present.map(({ clientId, personId, item: token }) => {
    const item = readItem(token);
    const named = item && nameIn(content, item.id);
    return {
      id: clientId,
      name: nameOf(people, personId) ?? 'Administrator',
      item: item && named ? { name: named, href: branchAddress(branch, { item }) } : null,
    };
  });
  return <PresenceList people={listed} onNavigate={(href) => void navigate(href)} />;
}

function nameIn({ enablers, capabilities, outcomes }: Branch['content'], id: string): string | null {
  const all = [...enablers, ...capabilities, ...outcomes];
  return all.find((item) => item.id === id)?.name ?? null;
}

/** Leads to where a frozen draft is decided on; a closed scenario stays readable. */
export function FrozenNote() {
  const navigate = useNavigate();
  const { kind, planId, revision, stateText } = useBranch();
  const state = stateText.toLowerCase();
  return (
    <div className="draft-frozen" role="note">
      <p>
        The {kind === 'draft' ? 'revision' : 'scenario'} is {state}, so nothing in it can be changed.
      </p>
      {revision && (
        <Button
          size="sm"
          onClick={() => void navigate(reviewAddress({ plan: planId, rev: revisionToken(revision) }))}
        >
          Go to the review
        </Button>
      )}
    </div>
  );
}
