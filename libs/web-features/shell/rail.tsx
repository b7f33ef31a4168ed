import { FileUp } from 'lucide-react';
import { Link, useLocation } from 'react-router';
import { AvatarMenu } from './avatar-menu.js';
import { addressOf, whereabouts } from './place-address.js';
import { PLACE, placeOf, PLACES } from './places.js';
import './rail.css';

/** The five places, always in reach: a rail on the left, a bar at the bottom on narrow screens. */
export function Rail() {
  const { pathname, search } = useLocation();
  const here = whereabouts(pathname, new URLSearchParams(search));
  const place = placeOf(pathname);
  return (
    <nav className="app-rail" aria-label="Places">
      <Mark />
      {PLACES.map((id) => {
        const { label, icon: Icon, asks } = PLACE[id];
        return (
          <Link
            key={id}
            to={addressOf(id, here)}
            aria-current={id === place ? 'page' : undefined}
            className="app-rail__place"
            title={asks}
          >
            <Icon aria-hidden size={18} strokeWidth={1.75} />
            <span>{label}</span>
          </Link>
        );
      })}
      <span className="app-rail__space" />
      <Link
        to={here.plan === null ? '/import' : `/import?plan=${encodeURIComponent(here.plan)}`}
        className="app-rail__place app-rail__extra"
        aria-current={pathname === '/import' ? 'page' : undefined}
      >
        <FileUp aria-hidden size={18} strokeWidth={1.75} />
        <span>Import</span>
      </Link>
      <AvatarMenu />
    </nav>
  );
}

function Mark() {
  return (
    <Link to="/" className="app-rail__mark" aria-label="Northing, start">
      <svg width="28" height="28" viewBox="0 0 28 28" aria-hidden="true">
        <rect x="3" y="5" width="12" height="4" rx="2" fill="currentColor" />
        <rect x="8" y="12" width="17" height="4" rx="2" fill="currentColor" opacity=".55" />
        <rect x="5" y="19" width="9" height="4" rx="2" fill="currentColor" opacity=".28" />
        <path
          d="M18 21h6m-2.2-2.4L24.4 21l-2.6 2.4"
          stroke="currentColor"
          strokeWidth="1.8"
          fill="none"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </Link>
  );
}
