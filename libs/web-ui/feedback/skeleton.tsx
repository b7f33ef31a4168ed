import type { ReactNode } from 'react';
import './skeleton.css';

export interface SkeletonProps {
  /** CSS lengths of the final geometry. */
  readonly width?: string;
  readonly height?: string;
}

/** A grey stand-in of the final size; it appears after 200 ms, so that quick answers never flash. */
export function Skeleton({ width = '100%', height = '12px' }: SkeletonProps) {
  return <span className="n-skeleton" aria-hidden style={{ width, height }} />;
}

/** Names what is loading to screen readers; its skeletons are for eyes. */
export function Loading({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div role="status" aria-busy="true" className="n-loading">
      <span className="n-hidden">{label}</span>
      {children}
    </div>
  );
}

/** Rows of list skeletons. */
export function SkeletonRows({ rows = 8 }: { readonly rows?: number }) {
  return (
    <span className="n-skeleton-rows" aria-hidden>
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} className="n-skeleton-rows__row">
          <Skeleton width={`${28 + ((row * 37) % 24)}%`} />
          <Skeleton width={`${20 + ((row * 53) % 40)}%`} height="22px" />
        </span>
      ))}
    </span>
  );
}
