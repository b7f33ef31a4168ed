import { quarterLabel } from '@northing/domain';
import { Palette, type PaletteGroup } from '@northing/web-ui';
import { useApolloClient } from '@apollo/client/react';
import { PlanFrameDocument, RevisionContentDocument } from '@northing/web-data';
import { useEffect, useMemo, useState } from 'react';
import { useLocation, useNavigate, type NavigateFunction } from 'react-router';
import { useActingPlace } from '../acting/acting.js';
import { resultsAddress } from '../address/results-view.js';
import { registerAddress } from '../address/register-view.js';
import { reviewAddress } from '../address/review-view.js';
import { findRevision, revisionLabel, revisionToken } from '../address/revision-token.js';
import { roadmapAddress } from '../address/roadmap-view.js';
import { outcomesAddress } from '../address/outcomes-view.js';
import { steadinessAddress } from '../address/steadiness-view.js';
import { traceAddress } from '../address/trace-view.js';
import { usePlans } from '../plan/use-plan.js';
import { readFrame, type PlanFrame } from '../plan/plan-frame.js';
import { setPreference } from '../preferences/preferences.js';
import { findCommands, type Command } from './commands.js';
import { addressOf, whereabouts, type Whereabouts } from './place-address.js';
import { PLACE, PLACES } from './places.js';
import { useShell, type ShellActions } from './shell-context.js';

interface CommandPaletteProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** Everything by name: places, plans, revisions, items of the revision at hand, actions. */
export function CommandPalette({ open, onOpenChange }: CommandPaletteProps) {
  useFocusReturn();
  const [query, setQuery] = useState('');
  const commands = useCommands();
  const groups = useMemo((): readonly PaletteGroup[] => findCommands(commands, query), [commands, query]);
  return (
    <Palette
      open={open}
      onOpenChange={onOpenChange}
      groups={groups}
      onChoose={(id) => commands.find((command) => command.id === id)?.run()}
      placeholder="Find a place, an item or an action"
      query={query}
      onQueryChange={setQuery}
      filter={false}
    />
  );
}

/** Focus goes back to where it came from when the palette is gone. */
function useFocusReturn(): void {
  const [cameFrom] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // After the palette itself has let go of focus.
      setTimeout(() => {
        if (cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus();
      });
    },
    [cameFrom],
  );
}

function useCommands(): readonly Command[] {
  const navigate = useNavigate();
  const shell = useShell();
  const { pathname, search } = useLocation();
  const { cache } = useApolloClient();
  const plans = usePlans();
  const acting = useActingPlace();
  return useMemo(() => {
    const here = whereabouts(pathname, new URLSearchParams(search));
    const answer =
      here.plan && cache.readQuery({ query: PlanFrameDocument, variables: { planId: here.plan } });
    const frame = answer ? readFrame(answer) : null;
    return [
      ...placeCommands(here, navigate),
      ...revisionsViewCommands(here, navigate),
      ...actionCommands(here, navigate, { shell, isPlanShown: acting !== null && here.plan !== null }),
      ...(plans.kind === 'ready' ? plans.value : [])
        .filter((plan) => plan.archivedAt === null)
        .map((plan): Command => ({
          id: `plan/${plan.id}`,
          group: 'Plans',
          label: plan.name,
          note: plan.workspaceName,
          run: () => void navigate(roadmapAddress({ plan: plan.id })),
        })),
      ...(frame ? revisionCommands(frame, navigate) : []),
      ...(frame ? itemCommands(frame, here, navigate, cache) : []),
    ];
  }, [pathname, search, cache, plans, acting, navigate, shell]);
}

function placeCommands(here: Whereabouts, navigate: NavigateFunction): readonly Command[] {
  return PLACES.map((place) => ({
    id: `place/${place}`,
    group: 'Places',
    label: PLACE[place].label,
    note: PLACE[place].asks,
    keys: ['G', PLACE[place].key.toUpperCase()],
    run: () => void navigate(addressOf(place, here)),
  }));
}

/** Views beside the start of a place. */
function revisionsViewCommands(here: Whereabouts, navigate: NavigateFunction): readonly Command[] {
  const view = (id: string, label: string, note: string, to: string): Command => {
    return { id: `view/${id}`, group: 'Places', label, note, run: () => void navigate(to) };
  };
  return [
    view('review', 'Review', 'The figures that matter this quarter', reviewAddress(here)),
    view('steadiness', 'Steadiness', 'How steady is the plan?', steadinessAddress({ plan: here.plan })),
    view('results', 'Results', 'What was promised, and what came of it?', resultsAddress(here)),
    view(
      'register',
      'Partnership register',
      'Who met whom, and what was bought around IT?',
      registerAddress({ plan: here.plan }),
    ),
  ];
}

function actionCommands(
  here: Whereabouts,
  navigate: NavigateFunction,
  { shell, isPlanShown }: { readonly shell: ShellActions; readonly isPlanShown: boolean },
): readonly Command[] {
  const action = (id: string, label: string, run: () => void, keys?: readonly string[]): Command => ({
    id: `action/${id}`,
    group: 'Actions',
    label,
    run,
    ...(keys && { keys }),
  });
  const target = here.plan === null ? '' : `?plan=${encodeURIComponent(here.plan)}`;
  // Without a plan on the page the form opens where entries are kept.
  const logEngagement = isPlanShown
    ? shell.openEngagement
    : () => void navigate(registerAddress({ plan: here.plan, log: true }));
  return [
    action('engagement', 'Log engagement', logEngagement),
    action('outcomes', 'Outcomes: which hold, and why', () => void navigate(outcomesAddress(here))),
    action('trace', 'Trace: what rests on what', () => void navigate(traceAddress(here))),
    action(
      'slip',
      'Slip test: what a later finish does',
      () => void navigate(traceAddress({ ...here, slip: 1 })),
    ),
    action('import', 'Import', () => void navigate(`/import${target}`)),
    action('plans', 'Plans: archive, restore or purge', () => void navigate('/plans')),
    action('start', 'Start another plan', () => void navigate('/start')),
    action('glossary', 'Words used here', shell.openGlossary),
    action('keyboard', 'Keyboard', shell.openKeyboard, ['?']),
    action('light', 'Theme: light', () => setPreference('theme', 'light')),
    action('dark', 'Theme: dark', () => setPreference('theme', 'dark')),
    action('system', 'Theme: as the system', () => setPreference('theme', 'system')),
  ];
}

function revisionCommands(frame: PlanFrame, navigate: NavigateFunction): readonly Command[] {
  return frame.revisions.toReversed().map((revision) => ({
    id: `revision/${revision.sequence}`,
    group: 'Revisions',
    label: revisionLabel(revision),
    note: frame.name,
    words: `${quarterLabel(revision.anchorQuarter)} r${revision.sequence}`,
    run: () => void navigate(roadmapAddress({ plan: frame.id, rev: revisionToken(revision) })),
  }));
}

type Cache = ReturnType<typeof useApolloClient>['cache'];

/** Items of the revision at hand, where it has been read already. */
function itemCommands(
  frame: PlanFrame,
  { rev }: Whereabouts,
  navigate: NavigateFunction,
  cache: Cache,
): readonly Command[] {
  const revision = findRevision(rev, frame.revisions) ?? frame.revisions.at(-1);
  if (!revision) return [];
  const answer = cache.readQuery({
    query: RevisionContentDocument,
    variables: { planId: frame.id, rev: String(revision.sequence) },
  });
  const content = answer?.plan?.revision?.content;
  if (!content) return [];
  const item =
    (type: 'enabler' | 'capability' | 'outcome', note: string) =>
    (entry: unknown): Command => {
      const { id, name } = entry as { readonly id: string; readonly name: string };
      return {
        id: `${type}/${id}`,
        group: 'Items',
        label: name,
        note: `${note} ${id}`,
        run: () =>
          void navigate(roadmapAddress({ plan: frame.id, rev: revisionToken(revision), item: { type, id } })),
      };
    };
  return [
    ...(content.enablers ?? []).map(item('enabler', 'Enabler')),
    ...(content.capabilities ?? []).map(item('capability', 'Capability')),
    ...(content.outcomes ?? []).map(item('outcome', 'Outcome')),
  ];
}
