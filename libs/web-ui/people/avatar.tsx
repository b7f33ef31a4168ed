import { initialsOf } from './initials.js';
import './avatar.css';

/** The initials of a person; the name is said beside it or by what holds it. */
export function Avatar({ name }: { readonly name: string }) {
  return (
    <span className="n-avatar" aria-hidden>
      {initialsOf(name)}
    </span>
  );
}
