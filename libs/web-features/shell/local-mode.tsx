import { ShieldAlert } from 'lucide-react';

/** Says under which rules the product runs while nobody can sign in. */
export function LocalModeNotice() {
  return (
    <p className="app-local" role="note">
      <ShieldAlert aria-hidden size={14} />
      <span>Local mode: one administrator, no sign-in.</span>
    </p>
  );
}
