import { fireEvent, render, screen, within } from '@testing-library/react';
import { ExplainedFigure, type ExplainedFigureProps } from './explained-figure.js';
import type { Explanation } from './explanation.js';
import { SummaryStrip } from './summary-figure.js';

const LOAD: Explanation = {
  title: 'Load ratio',
  missing: null,
  formula: 'Projects in progress divided by projects delivered in the four quarters before.',
  inputs: [
    { label: 'In progress', value: '4 projects', href: '#in-progress' },
    { label: 'Delivered', value: '3 projects' },
  ],
  course: {
    points: [
      { key: 'r1', label: 'FY27 Q1 r1', value: 1 },
      { key: 'r2', label: 'FY27 Q2 r1', value: 1.3333, current: true },
    ],
    format: (value) => value.toFixed(2),
  },
  improvedBy: 'Finish before starting.',
  rows: { label: 'Show the 4 projects', href: '#in-progress' },
  gamedBy: 'Relabelling projects as products.',
};

function shown(props: Partial<ExplainedFigureProps> = {}): string[] {
  const seen: string[] = [];
  render(
    <SummaryStrip label="Figures">
      <ExplainedFigure
        label="Load ratio"
        value="1.33"
        explanation={LOAD}
        onNavigate={(href) => seen.push(href)}
        {...props}
      />
    </SummaryStrip>,
  );
  return seen;
}
const opened = () => {
  fireEvent.click(screen.getByRole('button', { name: /^Load ratio/ }));
  return within(screen.getByRole('dialog', { name: 'Load ratio' }));
};

describe('ExplainedFigure', () => {
  it('is a button named by its label and its number, which says that it opens a dialog', () => {
    shown();
    const button = screen.getByRole('button', { name: 'Load ratio 1.33' });
    expect(button.getAttribute('aria-haspopup')).toBe('dialog');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('tells formula, inputs with units, course, what improves it and the rows behind it', () => {
    shown();
    const dialog = opened();
    expect(dialog.getByText(LOAD.formula)).toBeTruthy();
    expect(dialog.getByText('3 projects')).toBeTruthy();
    expect(dialog.getByRole('img').getAttribute('aria-label')).toBe(
      'Load ratio: 1.00 in FY27 Q1 r1, 1.33 in FY27 Q2 r1.',
    );
    expect(dialog.getByText(LOAD.improvedBy)).toBeTruthy();
    expect(dialog.getByRole('link', { name: 'Show the 4 projects' })).toBeTruthy();
    expect(dialog.queryByText('Why there is no figure')).toBeNull();
  });

  it('keeps how it can be gamed one press further', () => {
    shown();
    const gaming = opened().getByText(LOAD.gamedBy).closest('details');
    expect(gaming?.open).toBe(false);
    fireEvent.click(screen.getByText('How it can be gamed'));
    expect(gaming?.open).toBe(true);
  });

  it('prints a dash for a figure that is not, and says why', () => {
    shown({ value: null, explanation: { ...LOAD, missing: 'No delivery history.' } });
    expect(screen.getByRole('button', { name: 'Load ratio –' })).toBeTruthy();
    expect(opened().getByText('No delivery history.')).toBeTruthy();
  });

  it('says a sentence where the figure has no course', () => {
    const course = { ...LOAD.course, points: [], none: 'It is counted for this comparison alone.' };
    shown({ explanation: { ...LOAD, course } });
    expect(opened().getByText('It is counted for this comparison alone.')).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('closes and hands the address over when a link is pressed, and leaves other presses to the browser', () => {
    const seen = shown();
    const link = opened().getByRole('link', { name: '4 projects' });
    fireEvent.click(link, { ctrlKey: true });
    expect(seen).toEqual([]);
    fireEvent.click(link);
    expect(seen).toEqual(['#in-progress']);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('closes with Esc and gives focus back to the number', async () => {
    shown();
    const button = screen.getByRole('button', { name: 'Load ratio 1.33' });
    button.focus();
    const dialog = opened();
    expect(document.activeElement).toBe(dialog.getByRole('button', { name: 'Close' }));
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
    expect(screen.queryByRole('dialog')).toBeNull();
    await new Promise((settled) => setTimeout(settled));
    expect(document.activeElement).toBe(button);
  });

  it('says attention by a glyph with a word', () => {
    shown({ tone: 'attention' });
    expect(screen.getByRole('img', { name: 'Needs attention' })).toBeTruthy();
  });
});
