import type { PlanIndex } from '../plan/plan-index.js';
import type { RegisterView } from '../address/register-view.js';
import { EngagementRegister } from './engagement-register.js';
import { OwnersList } from './owners-list.js';
import type { PartnershipRecords } from './read-partnership.js';
import { RegisterToolbar } from './register-toolbar.js';
import { ShadowRegister } from './shadow-register.js';
import { SuppliersList } from './suppliers-list.js';
import type { ChangeRegister } from './use-register-view.js';

export interface RegisterContentProps {
  readonly records: PartnershipRecords;
  readonly index: PlanIndex;
  readonly view: RegisterView;
  readonly change: ChangeRegister;
}

/** The list that is asked for. */
export function RegisterContent(props: RegisterContentProps) {
  const { records, index, view, change } = props;
  switch (view.list) {
    case 'engagements':
      return <EngagementRegister {...props} />;
    case 'shadowIt':
      return <ShadowRegister {...props} />;
    case 'suppliers':
      return (
        <div className="app-body">
          <RegisterToolbar {...{ view, change }} quarters={[]} action={null} />
          <SuppliersList index={index} items={records.shadowItItems} />
        </div>
      );
    case 'owners':
      return (
        <div className="app-body">
          <RegisterToolbar {...{ view, change }} quarters={[]} action={null} />
          <div className="app-page partner-page" tabIndex={0} role="region" aria-label="Ownership">
            <OwnersList index={index} unit={view.unit} />
          </div>
        </div>
      );
  }
}
