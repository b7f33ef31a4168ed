import { FileQuestion } from 'lucide-react';
import { Component, type ErrorInfo, type ReactNode } from 'react';
import { Button, buttonClass, EmptyState, ErrorState, Loading, SkeletonRows } from '@northing/web-ui';
import { Link } from 'react-router';
import type { Loaded } from '../plan/loaded.js';

/** A failed request: what failed, what is safe, one action. */
export function FailedState({
  what,
  failed,
}: {
  readonly what: string;
  readonly failed: { readonly message: string; readonly retry: () => void };
}) {
  return (
    <div className="app-center">
      <ErrorState
        title={`${what} did not load`}
        action={
          <Button variant="secondary" onClick={failed.retry}>
            Try again
          </Button>
        }
      >
        {failed.message} What is stored is safe.
      </ErrorState>
    </div>
  );
}

/** An address that names something that is not there. */
export function MissingState({
  title,
  children,
  to,
  action,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly to: string;
  readonly action: string;
}) {
  return (
    <div className="app-center">
      <EmptyState
        icon={<FileQuestion aria-hidden size={18} />}
        title={title}
        action={
          <Link className={buttonClass()} to={to}>
            {action}
          </Link>
        }
      >
        {children}
      </EmptyState>
    </div>
  );
}

export function LoadingRows({ label }: { readonly label: string }) {
  return (
    <div className="app-loading">
      <Loading label={label}>
        <SkeletonRows />
      </Loading>
    </div>
  );
}

interface WithLoadedProps<T> {
  readonly loaded: Loaded<T>;
  /** What is being read, e.g. "The revision". */
  readonly what: string;
  readonly children: (value: T, stale: boolean) => ReactNode;
}

/** Skeletons, the failure or the thing itself. */
export function WithLoaded<T>({ loaded, what, children }: WithLoadedProps<T>): ReactNode {
  if (loaded.kind === 'loading') return <LoadingRows label={`${what} is loading`} />;
  if (loaded.kind === 'failed') return <FailedState what={what} failed={loaded} />;
  return children(loaded.value, loaded.stale);
}

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** A new value tries again, e.g. the path. */
  readonly resetKey: string;
}

/** A fault in one page leaves the places in reach. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failedAt: string | null }> {
  override state: { readonly failedAt: string | null } = { failedAt: null };

  static getDerivedStateFromError(): { readonly failedAt: string } {
    return { failedAt: '' };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    this.setState({ failedAt: this.props.resetKey });
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    const { failedAt } = this.state;
    if (failedAt === null || (failedAt !== '' && failedAt !== this.props.resetKey))
      return this.props.children;
    return (
      <div className="app-center">
        <ErrorState
          title="This page failed"
          action={
            <Button variant="secondary" onClick={() => this.setState({ failedAt: null })}>
              Try again
            </Button>
          }
        >
          The fault is in what draws the page. What is stored is safe.
        </ErrorState>
      </div>
    );
  }
}
