import { Button } from '@northing/web-ui';
import { useState } from 'react';
import { yearLabel } from '../plan/field-words.js';
import type { PlanIndex } from '../plan/plan-index.js';
import type { MoneyTrace } from './money-model.js';
import { MoneySections } from './money-panel.js';
import { moneyNames, type MoneyLayer } from './money-words.js';
import { MoneyYears } from './money-years.js';
import { namesOf } from './trace-words.js';
import type { Traced } from './use-trace-model.js';
import type { ChangeTrace } from './use-trace-view.js';

interface MoneyListProps {
  readonly traced: Traced;
  readonly money: MoneyTrace;
  readonly years: readonly number[];
  readonly index: PlanIndex;
  readonly change: ChangeTrace;
  readonly onFollow: (node: string) => void;
}

/** The money of a year where there is no room for a picture: each amount leads to those behind it. */
export function MoneyList({ traced, money, years, index, change, onFollow }: MoneyListProps) {
  const { model, focus } = traced;
  const nameOf = moneyNames(namesOf(index));
  return (
    <div className="trace-list" tabIndex={0} role="region" aria-label={model.label}>
      <div className="money-list__bar">
        <MoneyYears years={years} year={money.year} onChoose={(year) => change({ money: year })} />
        <Button size="sm" onClick={() => change({ money: null, untraced: null })}>
          Trace without money
        </Button>
        {focus !== null && (
          <Button size="sm" onClick={() => change({ item: null, untraced: null })}>
            All of {yearLabel(money.year)}
          </Button>
        )}
      </div>
      <h2 className="money-list__focus">
        {focus === null ? `Where the money of ${yearLabel(money.year)} leads` : nameOf(focus)}
      </h2>
      <MoneySections index={index} trace={money} focus={focus} onFollow={onFollow} />
      {focus === null &&
        (['capability', 'enabler'] as const).map((layer) => (
          <Nodes key={layer} layer={layer} traced={traced} onFollow={onFollow} />
        ))}
    </div>
  );
}

const PAGE = 50;

interface NodesProps {
  readonly layer: Exclude<MoneyLayer, 'outcome'>;
  readonly traced: Traced;
  readonly onFollow: (node: string) => void;
}

function Nodes({ layer, traced: { model }, onFollow }: NodesProps) {
  const [room, setRoom] = useState(PAGE);
  const { title, note, groups } = model.columns[layer];
  const nodes = groups.flatMap((group) => [...group.nodes]);
  return (
    <section>
      <h2>
        {title} <span>{note}</span>
      </h2>
      <ul className="money-entries">
        {nodes.slice(0, room).map(({ id, name }) => (
          <li key={id}>
            <button type="button" onClick={() => onFollow(id)}>
              <span>{name}</span>
              <span>{model.money?.nodes.get(id)?.text}</span>
            </button>
          </li>
        ))}
      </ul>
      {nodes.length > room && (
        <Button onClick={() => setRoom(room + PAGE)}>Show {Math.min(PAGE, nodes.length - room)} more</Button>
      )}
    </section>
  );
}
