import { Fragment } from 'react';
import { writeItem, type ItemRef } from '../address/item-token.js';
import '../item/words.css';

interface ItemNamesProps {
  readonly items: readonly ItemRef[];
  /** Said when there is none. */
  readonly none: string;
  readonly nameOf: (item: ItemRef) => string;
  readonly onOpen: (item: ItemRef) => void;
}

/** So many stand in a cell; the rest unfolds. */
const SHOWN = 4;

/** Items by name in a cell, each one press away. */
export function ItemNames({ items, none, nameOf, onOpen }: ItemNamesProps) {
  if (items.length === 0) return <>{none}</>;
  const rest = items.slice(SHOWN);
  return (
    <>
      <Names items={items.slice(0, SHOWN)} nameOf={nameOf} onOpen={onOpen} />
      {rest.length > 0 && (
        <details className="steady-more">
          <summary>{`and ${rest.length} more`}</summary>
          <Names items={rest} nameOf={nameOf} onOpen={onOpen} />
        </details>
      )}
    </>
  );
}

function Names({ items, nameOf, onOpen }: Omit<ItemNamesProps, 'none'>) {
  return (
    <>
      {items.map((item, index) => (
        <Fragment key={writeItem(item)}>
          {index > 0 && ', '}
          {item.type === 'team' || item.type === 'envelope' ? (
            nameOf(item)
          ) : (
            <button type="button" className="item-word" onClick={() => onOpen(item)}>
              {nameOf(item)}
            </button>
          )}
        </Fragment>
      ))}
    </>
  );
}
