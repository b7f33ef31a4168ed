import { ID, InputType } from '@nestjs/graphql';
import { Optional, Required } from '../schema/field.js';
import {
  CapabilityFieldsInput,
  EnablerFieldsInput,
  KeyResultInput,
  NewCapabilityInput,
  NewEnablerInput,
  NewOutcomeInput,
  OutcomeFieldsInput,
} from './item.input.js';
import {
  CapacityPlaceInput,
  DependencyNameInput,
  EnablerLinkEndsInput,
  EnvelopePlaceInput,
  NewCapacityInput,
  NewDependencyInput,
  NewEnablerLinkInput,
  NewEnvelopeInput,
  NewOutcomeLinkInput,
  OutcomeLinkEndsInput,
  SetCapacityInput,
  SetDependencyInput,
  SetEnablerLinkInput,
  SetEnvelopeInput,
  SetOutcomeLinkInput,
} from './link.input.js';

const SEEN =
  'What was seen of these fields: another value there is a conflict. Not given, whatever is there goes.';

@InputType('SetOutcome', { description: 'Other fields of an outcome.' })
export class SetOutcomeInput {
  @Required(() => ID, 'The outcome.') readonly id!: string;
  @Required(() => OutcomeFieldsInput, 'What it becomes.') readonly fields!: OutcomeFieldsInput;
  @Optional(() => OutcomeFieldsInput, SEEN) readonly expected?: OutcomeFieldsInput | null;
}

@InputType('SetKeyResult', { description: 'A key result of an outcome, new or another.' })
export class SetKeyResultInput {
  @Required(() => ID, 'The outcome.') readonly outcomeId!: string;
  @Required(() => KeyResultInput, 'What it becomes, whole.') readonly keyResult!: KeyResultInput;
  @Optional(() => KeyResultInput, 'What was seen, whole; null: it was not there.')
  readonly expected?: KeyResultInput | null;
}

@InputType('RemoveKeyResult', { description: 'Names a key result of an outcome.' })
export class RemoveKeyResultInput {
  @Required(() => ID, 'The outcome.') readonly outcomeId!: string;
  @Required(() => ID, 'The key result.') readonly id!: string;
  @Optional(() => KeyResultInput, 'What was seen, whole.') readonly expected?: KeyResultInput | null;
}

@InputType('SetCapability', { description: 'Other fields of a capability.' })
export class SetCapabilityInput {
  @Required(() => ID, 'The capability.') readonly id!: string;
  @Required(() => CapabilityFieldsInput, 'What it becomes.') readonly fields!: CapabilityFieldsInput;
  @Optional(() => CapabilityFieldsInput, SEEN) readonly expected?: CapabilityFieldsInput | null;
}

@InputType('SetEnabler', { description: 'Other fields of an enabler.' })
export class SetEnablerInput {
  @Required(() => ID, 'The enabler.') readonly id!: string;
  @Required(() => EnablerFieldsInput, 'What it becomes.') readonly fields!: EnablerFieldsInput;
  @Optional(() => EnablerFieldsInput, SEEN) readonly expected?: EnablerFieldsInput | null;
}

@InputType('EditStep', { description: 'One step of an edit: exactly one of these.', isOneOf: true })
export class EditStepInput {
  @Optional(() => NewOutcomeInput, 'Adds an outcome.') readonly addOutcome?: NewOutcomeInput;
  @Optional(() => SetOutcomeInput, 'Changes an outcome.') readonly setOutcome?: SetOutcomeInput;
  @Optional(() => SetKeyResultInput, 'Adds or changes a key result.')
  readonly setKeyResult?: SetKeyResultInput;
  @Optional(() => RemoveKeyResultInput, 'Removes a key result.')
  readonly removeKeyResult?: RemoveKeyResultInput;
  @Optional(() => NewCapabilityInput, 'Adds a capability.') readonly addCapability?: NewCapabilityInput;
  @Optional(() => SetCapabilityInput, 'Changes a capability.') readonly setCapability?: SetCapabilityInput;
  @Optional(() => NewEnablerInput, 'Adds an enabler.') readonly addEnabler?: NewEnablerInput;
  @Optional(() => SetEnablerInput, 'Changes an enabler.') readonly setEnabler?: SetEnablerInput;
  @Optional(() => NewOutcomeLinkInput, 'Links an outcome to a capability.')
  readonly addOutcomeLink?: NewOutcomeLinkInput;
  @Optional(() => SetOutcomeLinkInput, 'Weighs such a link anew.')
  readonly setOutcomeLink?: SetOutcomeLinkInput;
  @Optional(() => OutcomeLinkEndsInput, 'Removes such a link.')
  readonly removeOutcomeLink?: OutcomeLinkEndsInput;
  @Optional(() => NewEnablerLinkInput, 'Links an enabler to a capability.')
  readonly addEnablerLink?: NewEnablerLinkInput;
  @Optional(() => SetEnablerLinkInput, 'Gives such a link another uplift.')
  readonly setEnablerLink?: SetEnablerLinkInput;
  @Optional(() => EnablerLinkEndsInput, 'Removes such a link.')
  readonly removeEnablerLink?: EnablerLinkEndsInput;
  @Optional(() => NewDependencyInput, 'Adds a dependency.') readonly addDependency?: NewDependencyInput;
  @Optional(() => SetDependencyInput, 'Changes a dependency.') readonly setDependency?: SetDependencyInput;
  @Optional(() => DependencyNameInput, 'Removes a dependency.')
  readonly removeDependency?: DependencyNameInput;
  @Optional(() => NewCapacityInput, 'Plans capacity where there was none.')
  readonly addCapacity?: NewCapacityInput;
  @Optional(() => SetCapacityInput, 'Plans another capacity.') readonly setCapacity?: SetCapacityInput;
  @Optional(() => CapacityPlaceInput, 'Plans no capacity.') readonly removeCapacity?: CapacityPlaceInput;
  @Optional(() => NewEnvelopeInput, 'Agrees money where there was none.')
  readonly addEnvelope?: NewEnvelopeInput;
  @Optional(() => SetEnvelopeInput, 'Agrees other money.') readonly setEnvelope?: SetEnvelopeInput;
  @Optional(() => EnvelopePlaceInput, 'Takes an agreed amount back.')
  readonly removeEnvelope?: EnvelopePlaceInput;
}
