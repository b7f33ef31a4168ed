import { findCommands, type Command } from './commands.js';

const run = () => undefined;
const commands: readonly Command[] = [
  { id: 'place/roadmap', group: 'Places', label: 'Roadmap', note: 'What is planned?', run },
  { id: 'enabler/e1', group: 'Items', label: 'New web shop', note: 'Enabler e1', run },
  { id: 'enabler/e2', group: 'Items', label: 'Web shop app', note: 'Enabler e2', run },
  { id: 'action/import', group: 'Actions', label: 'Import', run },
];

function found(query: string): readonly string[] {
  return findCommands(commands, query).flatMap((group) => group.items.map((item) => item.id));
}

describe('the palette', () => {
  it('offers places and actions before anything is typed', () => {
    expect(found('')).toEqual(['place/roadmap', 'action/import']);
  });
  it('finds by every word, in any order', () => {
    expect(found('shop new')).toEqual(['enabler/e1']);
  });
  it('finds an item by its id', () => {
    expect(found('e2')).toEqual(['enabler/e2']);
  });
  it('puts a name that starts with the query first', () => {
    expect(found('web')).toEqual(['enabler/e2', 'enabler/e1']);
  });
  it('puts the group first that has the better name', () => {
    const log: Command = { id: 'action/log', group: 'Actions', label: 'Log engagement', run };
    const technology: Command = { id: 'capability/c', group: 'Items', label: 'Technology', run };
    const groups = findCommands([technology, log], 'log');
    expect(groups.map(({ id }) => id)).toEqual(['Actions', 'Items']);
  });
  it('says nothing matches by returning no group', () => {
    expect(findCommands(commands, 'zzz')).toEqual([]);
  });
});
