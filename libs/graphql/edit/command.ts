import type { EditCommand, Reason } from '@northing/application';
import type { EditCommandInput, ReasonInput } from './edit-command.input.js';
import { onlyOne, stepEdits } from './steps.js';

type Of<K extends keyof EditCommandInput> = NonNullable<EditCommandInput[K]>;

const COMMANDS: { readonly [K in keyof EditCommandInput]-?: (given: Of<K>) => EditCommand } = {
  steps: ({ edits, confirmed }) => ({
    kind: 'steps',
    edits: edits.flatMap(stepEdits),
    confirmed: confirmed === true,
  }),
  remove: ({ entityType, entityId }) => ({ kind: 'remove', entityType, entityId }),
  split: ({ enablerId, parts }) => ({ kind: 'split', enablerId, parts }),
  merge: ({ enablerIds, result }) => ({ kind: 'merge', enablerIds, result }),
  stop: ({ enablerId }) => ({ kind: 'stop', enablerId }),
  reinstate: ({ enablerId }) => ({ kind: 'reinstate', enablerId }),
};

/** What people do, as the application knows it. Throws `GraphQLError` for a command that is none or several. */
export function editCommand(input: EditCommandInput): EditCommand {
  const [name, given] = onlyOne(input);
  const read = COMMANDS[name] as (given: unknown) => EditCommand;
  return read(given);
}

export function reasonOf({ driver, driverKind, evidenceIds }: ReasonInput): Reason {
  return { driver, driverKind: driverKind ?? null, evidenceIds: evidenceIds ?? [] };
}
