import { render, screen } from '@testing-library/react';
import { CycleStrip, weeksText } from '../calendar/cycle-strip.js';
import { shortHash } from '../seal/chain-seal.js';
import { PrintPage } from './print-page.js';
import { pagedGroups } from './print-rows.js';
import { PrintTable, type PrintGroup } from './print-table.js';

describe('rows dealt to pages', () => {
  const group = (id: string, ...rows: string[]): PrintGroup<string> => ({ id, heading: id, rows });

  it('fills a page before the next begins, and a group that goes on keeps its heading', () => {
    const groups = [group('A', 'a1', 'a2'), group('B', 'b1', 'b2', 'b3'), group('C')];
    expect(pagedGroups(groups, 3)).toEqual([
      [group('A', 'a1', 'a2'), group('B', 'b1')],
      [group('B', 'b2', 'b3')],
    ]);
  });

  it('makes no page of nothing', () => {
    expect(pagedGroups([group('A')], 10)).toEqual([]);
  });
});

describe('PrintPage', () => {
  it('carries what was compared, the day and its number on every page', () => {
    render(
      <PrintPage
        workspace="Kestrel"
        pack="FY27 Q1 review pack"
        revisions="Draft r3 against FY26 Q4 r2"
        dateText="Nov 24, 2026"
        headline="Fifteen small changes; one outcome newly at risk"
        page={2}
        pages={9}
      />,
    );
    const page = screen.getByRole('region');
    expect(page.getAttribute('aria-label')).toBe(
      'Page 2 of 9: Fifteen small changes; one outcome newly at risk',
    );
    expect(page.textContent).toContain('Draft r3 against FY26 Q4 r2 · Nov 24, 2026');
    expect(page.textContent).toContain('Page 2 of 9');
  });
});

describe('PrintTable', () => {
  it('gives a group one heading over its rows', () => {
    render(
      <PrintTable
        caption="Changes"
        groupHeader="Outcome"
        columns={[{ id: 'name', header: 'Enabler', cell: (name: string) => name, isRowHeader: true }]}
        groups={[{ id: 'o1', heading: 'On time', rows: ['Hub', 'Rollout'] }]}
        rowId={(name) => name}
      />,
    );
    const headings = screen.getAllByText('On time');
    expect(headings.map((cell) => cell.getAttribute('rowspan'))).toEqual(['2']);
    expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
      'On time',
      'Hub',
      'Rollout',
    ]);
  });
});

describe('CycleStrip', () => {
  it('marks the current step and names what blocks a gate', () => {
    const gate = {
      name: 'Gate 1',
      asks: 'No rule broken',
      blockers: [{ text: 'Order hub ends before the anchor', href: '/roadmap?item=E-7' }],
    };
    render(
      <CycleStrip
        label="Cycle of FY27 Q1"
        onNavigate={() => undefined}
        steps={[
          { id: 'g', name: 'Gather', weeks: [1, 6], datesText: 'Oct 1 – Nov 11', state: 'done', gate: null },
          { id: 'f', name: 'Feasibility', weeks: [10, 10], datesText: 'Dec 3', state: 'current', gate },
        ]}
      />,
    );
    expect(document.querySelector('[aria-current="step"]')?.textContent).toBe('Week 10FeasibilityDec 3');
    expect(screen.getByRole('link', { name: 'Order hub ends before the anchor' })).toBeTruthy();
    expect(weeksText([1, 6])).toBe('Weeks 1–6');
  });
});

describe('a hash', () => {
  it('is shortened to its ends', () => {
    expect(shortHash('0123456789abcdef0123456789abcdef')).toBe('01234567…89abcdef');
  });
});
