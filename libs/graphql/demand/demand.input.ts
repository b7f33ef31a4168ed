import type { PlannedAs } from '@northing/application';
import type { DemandAnswers, DemandRequest, EnablerKind } from '@northing/domain';
import { ID, InputType } from '@nestjs/graphql';
import { onlyOne } from '../edit/steps.js';
import { EnablerNameInput } from '../edit/edit-command.input.js';
import { EnablerKindEnum } from '../schema/enums.js';
import { Optional, Required } from '../schema/field.js';
import { RequirementEnum } from '../schema/metric-enums.js';

@InputType('DemandAnswers', { description: 'What whoever raises a request is asked for, whole.' })
export class DemandAnswersInput implements DemandAnswers {
  @Required(() => ID, 'The business unit that has the need.') readonly businessUnitId!: string;
  @Required(() => String, 'What it is about.') readonly title!: string;
  @Required(() => String, 'The problem that is being solved.') readonly problem!: string;
  @Required(() => [ID], 'The outcomes it serves; none is an answer too.')
  readonly alignmentOutcomeIds!: readonly string[];
  @Required(() => String, 'What may go wrong; may be empty until it is accepted.') readonly risks!: string;
  @Required(() => String, 'What it may cost; may be empty until it is accepted.') readonly costs!: string;
  @Required(() => String, 'What it opens up; may be empty until it is accepted.')
  readonly opportunities!: string;
  @Required(() => RequirementEnum, 'Whether it comes as a question.')
  readonly requirement!: DemandRequest['requirement'];
}

@InputType('NewEnablerOfDemand', { description: 'An enabler to make in the open draft.' })
export class NewEnablerOfDemandInput {
  @Required(() => String, 'Its name.') readonly name!: string;
  @Required(() => EnablerKindEnum, 'Whether it is a project or a product.') readonly kind!: EnablerKind;
}

@InputType('PlannedAs', { description: 'What a request is planned as: exactly one of these.', isOneOf: true })
export class PlannedAsInput {
  @Optional(() => EnablerNameInput, 'An enabler of the draft or of the published revision.')
  readonly existing?: EnablerNameInput;
  @Optional(() => NewEnablerOfDemandInput, 'A new enabler in the open draft.')
  readonly new?: NewEnablerOfDemandInput;
}

type Of<K extends keyof PlannedAsInput> = NonNullable<PlannedAsInput[K]>;

const PLANNED: { readonly [K in keyof PlannedAsInput]-?: (given: Of<K>) => PlannedAs } = {
  existing: ({ enablerId }) => ({ kind: 'existing', enablerId }),
  new: ({ name, kind }) => ({ kind: 'new', name, enablerKind: kind }),
};

/** Throws `GraphQLError` for what is none or both. */
export function plannedAs(input: PlannedAsInput): PlannedAs {
  const [name, given] = onlyOne(input);
  const read = PLANNED[name] as (given: unknown) => PlannedAs;
  return read(given);
}
