import { EmptyState } from '@northing/web-ui';
import { Route } from 'lucide-react';
import type { PlanIndex } from '../plan/plan-index.js';
import { counted } from '../words/numbers.js';

/** What stands in place of a picture that has no bar yet. */
export function EmptyDraft({ index: { outcomes, capabilities } }: { readonly index: PlanIndex }) {
  const held = [
    counted(outcomes.size, 'outcome'),
    counted(capabilities.size, 'capability', 'capabilities'),
  ].join(' and ');
  return (
    <div className="app-center">
      <EmptyState icon={<Route aria-hidden size={18} />} title="No enablers yet">
        {outcomes.size + capabilities.size === 0
          ? 'Add a business outcome, the capabilities it needs and the enablers that raise them.'
          : `The draft holds ${held}, listed under Changes. Add the enablers that raise them.`}
      </EmptyState>
    </div>
  );
}
