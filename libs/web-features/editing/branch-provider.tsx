import { useApolloClient } from '@apollo/client/react';
import { reasonedChanges } from '@northing/domain';
import { useToast } from '@northing/web-ui';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { listenToPlan } from '@northing/web-data';
import { nameOf, type PlanFrame } from '../plan/plan-frame.js';
import { usePlan } from '../shell/plan-context.js';
import { branchPort } from './branch-requests.js';
import { BranchSession, placeKey, type SessionView } from './branch-session.js';
import { fieldWork, shownContent, theirsAt, undecidedPlaces, type BranchState } from './branch-state.js';
import { BranchHolder, type Branch, type FieldSaveState, type Saving } from './branch.js';
import { commandSteps } from './edit-command.js';
import type { LoadedBranch } from './load-branch.js';
import { usePresence } from './use-presence.js';
import { expecting, type FieldPlace } from './work.js';

export interface BranchProviderProps {
  readonly loaded: LoadedBranch;
  /** What this person looks at, such as `enabler:e07`; others see it. */
  readonly item: string | null;
  /** The draft or scenario changed its state, or is gone: it has to be read anew. */
  readonly onMoved: () => void;
  readonly children: ReactNode;
}

/** Holds a draft or scenario that is worked on. Give it a key of the branch: another one is another session. */
export function BranchProvider({ loaded, item, onMoved, children }: BranchProviderProps) {
  const session = useSession(loaded, onMoved);
  const view = useSyncExternalStore(session.subscribe, session.view);
  const present = usePresence(loaded.planId, loaded.branchId, item);
  const work = useWork(session, loaded);
  const plan = usePlan();
  const content = useMemo(() => shownContent(view.state), [view.state]);
  const { base } = loaded;
  const { reasons } = view.state;
  const changes = useMemo(() => reasonedChanges(base, content, reasons), [base, content, reasons]);
  const branch = useMemo(
    (): Branch => ({
      ...loaded,
      version: view.state.version,
      content,
      changes,
      ...work,
      stateOf: (type, key, field) => stateOf(session, view, { type, key, field }, plan),
      undecided: undecidedPlaces(view.state),
      saving: savingOf(view, session.retry),
      present,
    }),
    [loaded, view, content, changes, work, session, plan, present],
  );
  return <BranchHolder value={branch}>{children}</BranchHolder>;
}

function useSession(loaded: LoadedBranch, onMoved: () => void): BranchSession {
  const client = useApolloClient();
  const toast = useToast();
  const moved = useRef(onMoved);
  useEffect(() => {
    moved.current = onMoved;
  });
  const { kind, planId, branchId } = loaded;
  const [session] = useState((): BranchSession => {
    const contents = () => [made.view().state.stored, shownContent(made.view().state)];
    const made: BranchSession = new BranchSession(startOf(loaded), {
      port: branchPort(client, { kind, planId, branchId }, contents),
      later: (milliseconds, act) => {
        const timer = setTimeout(act, milliseconds);
        return () => clearTimeout(timer);
      },
    });
    return made;
  });
  useEffect(() => {
    session.open({
      onRefused: (text) => toast({ text, duration: 12_000 }),
      onGone: () => moved.current(),
    });
    const stop = listenToPlan(planId, {
      onEvent: (event) => {
        if (event.kind === 'edited' && event.branchId === branchId) session.hear(event.version);
        if (event.kind === 'draftMoved' || event.kind === 'scenarioChanged') moved.current();
      },
      onConnected: () => session.hear(null),
    });
    const warn = (event: BeforeUnloadEvent) => {
      const { waiting, held } = session.view().state;
      if (waiting.length > 0 || held.length > 0) event.preventDefault();
    };
    window.addEventListener('online', session.retry);
    window.addEventListener('beforeunload', warn);
    return () => {
      stop();
      window.removeEventListener('online', session.retry);
      window.removeEventListener('beforeunload', warn);
      session.close();
    };
  }, [session, planId, branchId, toast]);
  return session;
}

function startOf({ version, content, reasons }: LoadedBranch): BranchState {
  return { version, stored: content, reasons, waiting: [], held: [] };
}

/** What people do, in the order they do it. */
function useWork(
  session: BranchSession,
  { anchorQuarter, editable }: LoadedBranch,
): Pick<Branch, 'edit' | 'giveReason' | 'undo' | 'redo'> {
  const next = useRef(1);
  return useMemo(() => {
    const id = () => next.current++;
    return {
      edit: (command, reason = null) => {
        if (!editable) return;
        const content = shownContent(session.view().state);
        const steps = expecting(commandSteps(command, content, anchorQuarter), content);
        const sent = command.kind === 'steps' ? { ...command, edits: steps } : command;
        session.add({ kind: 'edit', id: id(), command: sent, steps, reason });
      },
      giveReason: (fields, reason) => session.add({ kind: 'reason', id: id(), fields, reason }),
      undo: () => session.add({ kind: 'undo', id: id() }),
      redo: () => session.add({ kind: 'redo', id: id() }),
    };
  }, [session, anchorQuarter, editable]);
}

const IDLE: FieldSaveState = { kind: 'idle' };
const SAVING: FieldSaveState = { kind: 'saving' };

function stateOf(
  session: BranchSession,
  { state, failure, authors }: SessionView,
  place: FieldPlace,
  { people }: Pick<PlanFrame, 'people'>,
): FieldSaveState {
  const work = fieldWork(state, place);
  if (work === 'idle') return IDLE;
  if (work === 'held') {
    const author = authors.get(placeKey(place)) ?? null;
    return {
      kind: 'conflict',
      theirs: theirsAt(state, place),
      theirName: nameOf(people, author) ?? 'Somebody else',
      keepMine: () => session.choose(place, 'mine'),
      takeTheirs: () => session.choose(place, 'theirs'),
    };
  }
  return failure === null
    ? SAVING
    : { kind: 'failed', message: 'Not saved yet. It is kept and tried again.', retry: session.retry };
}

function savingOf({ state, failure }: SessionView, retry: () => void): Saving {
  if (failure !== null) {
    const kept = state.waiting.length > 0 ? ' What you changed is kept' : ' The draft is shown as last known';
    return { state: 'failed', message: `${failure}${kept}; trying again.`, retry };
  }
  return { state: state.waiting.length > 0 ? 'saving' : 'saved', message: null, retry };
}
