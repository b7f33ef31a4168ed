import { X } from 'lucide-react';
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { Button, IconButton } from '../controls/button.js';
import './toast.css';

export interface Toast {
  readonly text: string;
  readonly action?: { readonly label: string; readonly onSelect: () => void };
  /** Milliseconds it stays; one with an action stays until it is closed. */
  readonly duration?: number;
}

interface ShownToast extends Toast {
  readonly key: number;
}

const ToastContext = createContext<(toast: Toast) => void>(() => undefined);

/** Says that something happened, once, without taking focus. */
export function useToast(): (toast: Toast) => void {
  return useContext(ToastContext);
}

export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly ShownToast[]>([]);
  const show = useCallback((toast: Toast) => {
    setToasts((shown) => [...shown.slice(-2), { ...toast, key: (shown.at(-1)?.key ?? 0) + 1 }]);
  }, []);
  const drop = useCallback((key: number) => {
    setToasts((shown) => shown.filter((toast) => toast.key !== key));
  }, []);
  const region = useMemo(
    () => toasts.map((toast) => <ToastCard key={toast.key} toast={toast} onClose={drop} />),
    [toasts, drop],
  );
  return (
    <ToastContext value={show}>
      {children}
      <div className="n-toasts" role="status" aria-live="polite">
        {region}
      </div>
    </ToastContext>
  );
}

interface ToastCardProps {
  readonly toast: ShownToast;
  readonly onClose: (key: number) => void;
}

function ToastCard({ toast, onClose }: ToastCardProps) {
  const { key, text, action, duration = 6000 } = toast;
  useEffect(() => {
    if (action) return undefined;
    const timer = setTimeout(() => onClose(key), duration);
    return () => clearTimeout(timer);
  }, [key, action, duration, onClose]);
  return (
    <div className="n-toast">
      <span className="n-toast__text">{text}</span>
      {action && (
        <Button
          size="sm"
          onClick={() => {
            action.onSelect();
            onClose(key);
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton size="sm" label="Dismiss" icon={<X aria-hidden />} onClick={() => onClose(key)} />
    </div>
  );
}
