import { useRevisionContent } from '../plan/use-plan.js';
import { partnershipTabs } from '../shell/partnership-tabs.js';
import { PlanPicker } from '../shell/pickers.js';
import { newestOf, usePlan } from '../shell/plan-context.js';
import { WithLoaded } from '../shell/states.js';
import { TopBar } from '../shell/top-bar.js';
import { firstUnit } from './first-unit.js';
import { NoRevision } from './no-revision.js';
import { RegisterContent } from './register-content.js';
import { usePartnership } from './use-partnership.js';
import { useRegisterView } from './use-register-view.js';
import './partnership.css';

/** Every record of working together: conversations, technology outside the plan, suppliers, owners. */
export function RegisterPage() {
  const plan = usePlan();
  const newest = newestOf(plan);
  const [view, change] = useRegisterView();
  const { loaded } = usePartnership(plan.id);
  const content = useRevisionContent(plan.id, newest);
  return (
    <>
      <TopBar
        title="Partnership"
        documentTitle={`Partnership register, ${plan.name}`}
        tabs={partnershipTabs('register', { plan: plan.id, unit: view.unit ?? firstUnit(plan) })}
      >
        <PlanPicker />
      </TopBar>
      {newest === null ? (
        <NoRevision />
      ) : (
        <WithLoaded loaded={loaded} what="The register">
          {(records) => (
            <WithLoaded loaded={content} what="The revision">
              {(shown) => shown && <RegisterContent {...{ records, view, change }} index={shown.index} />}
            </WithLoaded>
          )}
        </WithLoaded>
      )}
    </>
  );
}
