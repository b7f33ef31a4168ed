import { ShieldAlert } from 'lucide-react';
import { useActingHere } from '../acting/acting.js';

/** Says under which rules the product runs while nobody can sign in. */
export function LocalModeNotice() {
  const { personId, name } = useActingHere();
  return (
    <p className="app-local" role="note">
      <ShieldAlert aria-hidden size={14} />
      <span>Local mode: one administrator, no sign-in{personId === null ? '' : `, acting as ${name}`}.</span>
    </p>
  );
}
