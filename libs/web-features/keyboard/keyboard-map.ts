/** Every key that acts, as the sheet under `?` lists it. */
export const KEYBOARD_MAP = [
  {
    label: 'Anywhere',
    shortcuts: [
      { keys: ['Ctrl', 'K'], does: 'Find a place, an item or an action' },
      { keys: ['G', 'R'], does: 'Go to Roadmap' },
      { keys: ['G', 'V'], does: 'Go to Revisions' },
      { keys: ['G', 'B'], does: 'Go to Budget' },
      { keys: ['G', 'C'], does: 'Go to Capabilities' },
      { keys: ['G', 'P'], does: 'Go to Partnership' },
      { keys: ['?'], does: 'Show this list' },
    ],
  },
  {
    label: 'Roadmap',
    shortcuts: [
      { keys: ['1'], does: 'One year' },
      { keys: ['5'], does: 'Five years' },
      { keys: ['T'], does: 'Timeline or table' },
      { keys: ['/'], does: 'Filter' },
      { keys: ['[', ']'], does: 'One revision back or forward' },
      { keys: ['↑', '↓', '←', '→'], does: 'Move in the timeline; collapse or expand a group' },
      { keys: ['Enter'], does: 'Open the panel of the item' },
      { keys: ['Esc'], does: 'Close it and return' },
    ],
  },
  {
    label: 'Draft and scenarios',
    shortcuts: [
      { keys: ['Alt', '←', '→'], does: 'Move a bar of the timeline by one quarter' },
      { keys: ['Alt', 'Shift', '←', '→'], does: 'Move the end of a bar by one quarter' },
      { keys: ['Enter'], does: 'Keep a cell of the table and go to the row below; with Shift above' },
      { keys: ['Ctrl', '↑', '↓'], does: 'Same field of the row above or below' },
      { keys: ['Ctrl', 'V'], does: 'Paste a block of cells from the focused one' },
      { keys: ['Shift', 'Space'], does: 'Select the rows up to this one' },
      { keys: ['Ctrl', 'Z'], does: 'Undo; with Shift redo' },
      { keys: ['1', '5'], does: 'One or five years' },
      { keys: ['T'], does: 'Timeline or table' },
      { keys: ['Esc'], does: 'Give up what is typed; close the panel' },
    ],
  },
  {
    label: 'Trace',
    shortcuts: [
      { keys: ['/'], does: 'Choose what is traced or slips' },
      { keys: ['S'], does: 'Trace or slip test' },
      { keys: ['M'], does: 'Trace or money' },
      { keys: ['T'], does: 'Picture or table' },
      { keys: ['↑', '↓'], does: 'Move in a column' },
      { keys: ['←', '→'], does: 'Move to what it is linked with' },
      { keys: ['Enter'], does: 'Trace it' },
      { keys: ['[', ']'], does: 'One revision back or forward' },
      { keys: ['Esc'], does: 'Leave the slip test; close the panel' },
    ],
  },
  {
    label: 'Outcomes',
    shortcuts: [
      { keys: ['J', 'K'], does: 'Open the next or previous outcome' },
      { keys: ['[', ']'], does: 'One revision back or forward' },
      { keys: ['Esc'], does: 'Close the panel' },
    ],
  },
  {
    label: 'Capabilities',
    shortcuts: [
      { keys: ['↑', '↓', '←', '→'], does: 'Move in the map' },
      { keys: ['Enter'], does: 'Open the panel of the capability' },
      { keys: ['T'], does: 'Map or table' },
      { keys: ['/'], does: 'Find a capability' },
      { keys: ['[', ']'], does: 'One revision back or forward' },
      { keys: ['Esc'], does: 'Close the panel' },
    ],
  },
  {
    label: 'Review room',
    shortcuts: [
      { keys: ['A'], does: 'Approve the decision' },
      { keys: ['B'], does: 'Send it back with a note' },
      { keys: ['J', 'K'], does: 'Next or previous decision' },
    ],
  },
  {
    label: 'Review, Steadiness, Results',
    shortcuts: [
      { keys: ['[', ']'], does: 'One revision back or forward; of a span both ends' },
      { keys: ['↑', '↓'], does: 'Move through the milestone trend' },
      { keys: ['Enter'], does: 'Explain a figure; open the panel of an item' },
      { keys: ['Esc'], does: 'Close it' },
    ],
  },
  {
    label: 'Compare',
    shortcuts: [
      { keys: ['J', 'K'], does: 'Next or previous change' },
      { keys: ['[', ']'], does: 'Step both revisions back or forward' },
      { keys: ['T'], does: 'Timeline or table' },
      { keys: ['/'], does: 'Filter' },
      { keys: ['Enter'], does: 'Open the change' },
      { keys: ['Esc'], does: 'Close it' },
    ],
  },
] as const;
