import { lazy } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { AppShell } from './app-shell.js';
import { PlanGate } from './plan-gate.js';
import { UnknownPage } from './unknown-page.js';

// Each place is a chunk of its own, read when somebody goes there.
const RoadmapPage = lazy(async () => ({ default: (await import('../roadmap/roadmap.page.js')).RoadmapPage }));
const TracePage = lazy(async () => ({ default: (await import('../trace/trace.page.js')).TracePage }));
const OutcomesPage = lazy(async () => ({
  default: (await import('../outcomes/outcomes.page.js')).OutcomesPage,
}));
const ComparePage = lazy(async () => ({ default: (await import('../compare/compare.page.js')).ComparePage }));
const ReviewPage = lazy(async () => ({ default: (await import('../review/review.page.js')).ReviewPage }));
const PackPage = lazy(async () => ({ default: (await import('../review/pack/pack.page.js')).PackPage }));
const SteadinessPage = lazy(async () => ({
  default: (await import('../steadiness/steadiness.page.js')).SteadinessPage,
}));
const ScenariosPage = lazy(async () => ({
  default: (await import('../scenarios/scenarios.page.js')).ScenariosPage,
}));
const MergePage = lazy(async () => ({ default: (await import('../merge/merge.page.js')).MergePage }));
const InsightsPage = lazy(async () => ({
  default: (await import('../insights/insights.page.js')).InsightsPage,
}));
const ResultsPage = lazy(async () => ({ default: (await import('../results/results.page.js')).ResultsPage }));
const DraftPage = lazy(async () => ({ default: (await import('../draft/draft.page.js')).DraftPage }));
const ScenarioPage = lazy(async () => ({
  default: (await import('../draft/scenario.page.js')).ScenarioPage,
}));
const BudgetPage = lazy(async () => ({ default: (await import('../budget/budget.page.js')).BudgetPage }));
const DemandPage = lazy(async () => ({ default: (await import('../demand/demand.page.js')).DemandPage }));
const MixPage = lazy(async () => ({ default: (await import('../budget/mix/mix.page.js')).MixPage }));
const TeamsPage = lazy(async () => ({ default: (await import('../budget/teams/teams.page.js')).TeamsPage }));
const CapabilitiesPage = lazy(async () => ({
  default: (await import('../capabilities/capabilities.page.js')).CapabilitiesPage,
}));
const PartnershipPage = lazy(async () => ({
  default: (await import('../partnership/partnership.page.js')).PartnershipPage,
}));
const RegisterPage = lazy(async () => ({
  default: (await import('../partnership/register.page.js')).RegisterPage,
}));
const LedgerPage = lazy(async () => ({
  default: (await import('../partnership/ledger/ledger.page.js')).LedgerPage,
}));
const FigurePage = lazy(async () => ({ default: (await import('../figures/figure.page.js')).FigurePage }));
const StartPage = lazy(async () => ({ default: (await import('../plans/start.page.js')).StartPage }));
const PlansPage = lazy(async () => ({ default: (await import('../plans/plans.page.js')).PlansPage }));
const SettingsPage = lazy(async () => ({
  default: (await import('../settings/settings.page.js')).SettingsPage,
}));
const ImportPage = lazy(async () => ({ default: (await import('../import/import.page.js')).ImportPage }));

/** Every page by its path. */
export function Pages() {
  return (
    <Routes>
      <Route element={<AppShell />}>
        <Route index element={<Navigate to="/roadmap" replace />} />
        <Route element={<PlanGate />}>
          <Route path="roadmap" element={<RoadmapPage />} />
          <Route path="roadmap/trace" element={<TracePage />} />
          <Route path="roadmap/outcomes" element={<OutcomesPage />} />
          <Route path="revisions/:pair?" element={<ComparePage />} />
          <Route path="revisions/review" element={<ReviewPage />} />
          <Route path="revisions/review/pack" element={<PackPage />} />
          <Route path="revisions/steadiness" element={<SteadinessPage />} />
          <Route path="revisions/results" element={<ResultsPage />} />
          <Route path="revisions/scenarios" element={<ScenariosPage />} />
          <Route path="revisions/draft" element={<DraftPage />} />
          <Route path="revisions/scenario/:scenarioId" element={<ScenarioPage />} />
          <Route path="revisions/draft/merge/:scenarioId" element={<MergePage />} />
          <Route path="revisions/insights" element={<InsightsPage />} />
          <Route path="figures/:metric" element={<FigurePage />} />
          <Route path="budget/:year?" element={<BudgetPage />} />
          <Route path="budget/demand" element={<DemandPage />} />
          <Route path="budget/mix" element={<MixPage />} />
          <Route path="budget/teams" element={<TeamsPage />} />
          <Route path="capabilities" element={<CapabilitiesPage />} />
          <Route path="partnership" element={<PartnershipPage />} />
          <Route path="partnership/register" element={<RegisterPage />} />
          <Route path="partnership/ledger" element={<LedgerPage />} />
        </Route>
        <Route path="start" element={<StartPage />} />
        <Route path="plans" element={<PlansPage />} />
        <Route path="settings" element={<SettingsPage />} />
        <Route path="import" element={<ImportPage />} />
        <Route path="*" element={<UnknownPage />} />
      </Route>
    </Routes>
  );
}
