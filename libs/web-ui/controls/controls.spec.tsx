import { act, fireEvent, render, screen } from '@testing-library/react';
import { Button, IconButton } from './button.js';
import { Checkbox, RadioChoice } from './choice.js';
import { FilterChip } from './filter-chip.js';
import { SegmentedSwitch } from './segmented-switch.js';
import { Select } from './select.js';
import { TextField } from './text-field.js';

describe('Button', () => {
  it('acts on press', () => {
    let pressed = 0;
    render(<Button onClick={() => (pressed += 1)}>Approve</Button>);
    fireEvent.click(screen.getByRole('button', { name: 'Approve' }));
    expect(pressed).toBe(1);
  });

  it('stays focusable when it cannot act, does nothing, and says why', () => {
    let pressed = 0;
    render(
      <Button onClick={() => (pressed += 1)} disabledReason="2 decisions are open">
        Publish
      </Button>,
    );
    const button = screen.getByRole('button', { name: 'Publish' });
    fireEvent.click(button);
    expect(pressed).toBe(0);
    act(() => button.focus());
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    const [reason] = (button.getAttribute('aria-describedby') ?? '').split(' ');
    expect(document.getElementById(reason ?? '')?.textContent).toBe('2 decisions are open');
  });

  it('has a name even when it shows an icon alone', () => {
    render(<IconButton label="Copy link" icon={<svg />} />);
    expect(screen.getByRole('button', { name: 'Copy link' })).toBeTruthy();
  });
});

describe('choices', () => {
  it('switches between segments', () => {
    const seen: string[] = [];
    const options = [
      { value: 'one', label: 'One year' },
      { value: 'five', label: 'Five years' },
    ];
    render(
      <SegmentedSwitch
        label="Horizon"
        options={options}
        value="five"
        onChange={(value) => seen.push(value)}
      />,
    );
    expect(screen.getByRole('button', { pressed: true }).textContent).toBe('Five years');
    fireEvent.click(screen.getByRole('button', { name: 'One year' }));
    expect(seen).toEqual(['one']);
  });

  it('ties labels to selects, radios and checkboxes', () => {
    const seen: unknown[] = [];
    render(
      <>
        <Select
          label="Stage"
          options={[
            { value: 'a', label: 'A' },
            { value: 'b', label: 'B' },
          ]}
          value="a"
          onChange={(v) => seen.push(v)}
        />
        <RadioChoice
          legend="Unit"
          options={[
            { value: 'k', label: 'Thousand', description: 'Whole' },
            { value: 'm', label: 'Million' },
          ]}
          value="k"
          onChange={(v) => seen.push(v)}
        />
        <Checkbox label="Show all" checked={false} onChange={(v) => seen.push(v)} />
      </>,
    );
    fireEvent.change(screen.getByLabelText('Stage'), { target: { value: 'b' } });
    fireEvent.click(screen.getByRole('radio', { name: 'Million' }));
    fireEvent.click(screen.getByLabelText('Show all'));
    expect(seen).toEqual(['b', 'm', true]);
    expect(screen.getByRole('group', { name: 'Unit' })).toBeTruthy();
  });

  it('says what it filters and lets it be cleared', () => {
    let cleared = 0;
    const { rerender } = render(<FilterChip label="Status" value={null} onClear={() => (cleared += 1)} />);
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Status: any']);
    rerender(<FilterChip label="Status" value="Planned" onClear={() => (cleared += 1)} />);
    fireEvent.click(screen.getByRole('button', { name: 'Clear Status' }));
    expect(cleared).toBe(1);
  });
});

describe('TextField', () => {
  it('announces hint and error with the field', () => {
    render(
      <TextField
        label="Reason"
        hint="One sentence"
        error="Add a reason"
        value=""
        onChange={() => undefined}
      />,
    );
    const field = screen.getByLabelText('Reason');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const words = (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent?.trim());
    expect(words).toEqual(['One sentence', 'Add a reason']);
  });
});
