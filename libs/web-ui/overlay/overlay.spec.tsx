import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { Button } from '../controls/button.js';
import { Dialog } from './dialog.js';
import { FactList, SidePanel } from './side-panel.js';
import { ToastProvider, useToast } from '../feedback/toast.js';

function WithPanel() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      {open && (
        <SidePanel title="Warehouse rollout" takeFocus onClose={() => setOpen(false)}>
          <FactList facts={[{ label: 'When', value: 'FY27 Q3' }]} />
        </SidePanel>
      )}
    </>
  );
}

describe('SidePanel', () => {
  it('takes focus when asked, closes with Esc and gives focus back', () => {
    render(<WithPanel />);
    const opener = screen.getByRole('button', { name: 'Open' });
    opener.focus();
    fireEvent.click(opener);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Warehouse rollout' }));
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(document.activeElement).toBe(opener);
  });
});

describe('Dialog', () => {
  it('is named and described, and closes with Esc', () => {
    const seen: boolean[] = [];
    render(
      <Dialog
        open
        onOpenChange={(open) => seen.push(open)}
        title="Delete this plan?"
        description="All revisions go."
      >
        <input aria-label="Name" />
      </Dialog>,
    );
    const dialog = screen.getByRole('dialog', { name: 'Delete this plan?' });
    expect(document.getElementById(dialog.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'All revisions go.',
    );
    fireEvent.keyDown(dialog, { key: 'Escape' });
    expect(seen).toEqual([false]);
  });
});

function Saver() {
  const toast = useToast();
  return (
    <Button onClick={() => toast({ text: 'Saved', action: { label: 'Undo', onSelect: () => undefined } })}>
      Save
    </Button>
  );
}

describe('toasts', () => {
  it('are announced in a live region that is there from the start, and can be dismissed', () => {
    render(
      <ToastProvider>
        <Saver />
      </ToastProvider>,
    );
    const region = screen.getByRole('status');
    expect(region.textContent).toBe('');
    act(() => screen.getByRole('button', { name: 'Save' }).click());
    expect(region.textContent).toBe('SavedUndo');
    act(() => screen.getByRole('button', { name: 'Dismiss' }).click());
    expect(region.textContent).toBe('');
  });
});
