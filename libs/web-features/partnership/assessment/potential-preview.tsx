import {
  LIMITING_ATTRIBUTE_LABELS,
  LIMITING_ATTRIBUTES,
  NO_SIDES,
  PARTNER_LEVEL_LABELS,
  valuePotentials,
  type FiscalQuarter,
} from '@northing/domain';
import { counted, sentenceList } from '../../words/numbers.js';
import { givenRatings, type HeldOrganisation } from './held-finding.js';

/** What the ratings allow, said while they are given. */
export function PotentialPreview({ held }: { readonly held: HeldOrganisation }) {
  return (
    <p className="assess-preview" role="status">
      {previewText(held)}
    </p>
  );
}

function previewText(held: HeldOrganisation): string {
  const attributes = givenRatings(held);
  const open = LIMITING_ATTRIBUTES.length - attributes.length;
  if (open > 0) return `${counted(open, 'attribute')} still to be rated.`;
  const [potential] = valuePotentials([
    {
      ...{ id: '', businessUnitId: '', quarter: 0 as FiscalQuarter, state: 'agreed', sides: NO_SIDES },
      ...{ instrument: 'organisationPartnerMaturity', proposal: null, externalFactors: null, attributes },
      level: held.level ?? 'reactive',
    },
  ]);
  if (!potential) return '';
  const { maximumValuePotential, reachablePotential, bindingAttributes, inconsistent } = potential;
  const bound =
    bindingAttributes.length === 0
      ? ''
      : `, bound by ${sentenceList(bindingAttributes.map((each) => LIMITING_ATTRIBUTE_LABELS[each].toLowerCase()))}`;
  const above = inconsistent && held.level !== null ? ' The level is above what the attributes allow.' : '';
  return `Potential ${PARTNER_LEVEL_LABELS[maximumValuePotential]}${bound}. Reachable ${PARTNER_LEVEL_LABELS[reachablePotential]}.${above}`;
}
