import {
  fieldsOf,
  LINEAGE_OPERATIONS,
  type ContentType,
  type ContentTypes,
  type CostCell,
  type DemandCell,
  type FieldEntry,
  type Lineage,
  type PlanContent,
  type SustainCell,
  type Wsjf,
} from '@northing/domain';
import {
  given,
  list,
  object,
  orElse,
  required,
  whenGiven,
  type Codec,
  type Field,
  type Fields,
} from './codec.js';
import { flag, id, integer, name, number, oneOf, quarter, text } from './value-codecs.js';

const costCell = object<CostCell>({
  fiscalYear: given(integer),
  opex: orElse(number, 0),
  capex: orElse(number, 0),
});
const demandCell = object<DemandCell>({
  teamId: required(id),
  offset: required(integer),
  fte: required(number),
});
const sustainCell = object<SustainCell>({ teamId: required(id), fte: required(number) });
const wsjf = object<Wsjf>({
  businessValue: required(number),
  timeCriticality: required(number),
  riskOpportunity: required(number),
  jobSize: required(number),
});
const lineage = object<Lineage>({
  operation: required(oneOf(LINEAGE_OPERATIONS)),
  sourceIds: required(list(id)),
});

/** How documents write one value of a field. */
function codecOf({ value, required: need }: FieldEntry): Codec<unknown> {
  switch (value.type) {
    case 'id':
    case 'reference':
      return id;
    case 'text':
      return need === 'import' ? name : text;
    case 'number':
      return number;
    case 'quarter':
      return quarter;
    case 'fiscalYear':
      return integer;
    case 'flag':
      return flag;
    case 'choice':
      return oneOf(Object.keys(value.labels));
    case 'textList':
      return list(text);
    case 'costCells':
      return list(costCell);
    case 'demandCells':
      return list(demandCell);
    case 'sustainCells':
      return list(sustainCell);
    case 'keyResults':
      return list(itemCodec('keyResult'));
    case 'wsjf':
      return wsjf;
    case 'lineage':
      return lineage;
  }
}

const LISTS: ReadonlySet<string> = new Set([
  'textList', 'costCells', 'demandCells', 'sustainCells', 'keyResults',
]); // prettier-ignore

function fieldOf(entry: FieldEntry): Field<unknown> {
  const codec = codecOf(entry);
  if (LISTS.has(entry.value.type)) return orElse(codec, []);
  if (entry.required === 'import') return required(codec);
  if (entry.neverNull !== true) return entry.inDocument === 'whenGiven' ? whenGiven(codec) : given(codec);
  const usual = orElse(codec, entry.startsAs);
  return entry.inDocument === 'always' ? usual : { ...usual, leftOut: (value) => value === entry.startsAs };
}

/** The codec of a kind of item or link, made from the field catalogue. */
export function itemCodec<T extends ContentType>(type: T): Codec<ContentTypes[T]> {
  const fields = Object.fromEntries(fieldsOf(type).map(([key, entry]) => [key, fieldOf(entry)]));
  return object(fields as unknown as Fields<ContentTypes[T]>);
}

export const contentCodec = object<PlanContent>({
  outcomes: orElse(list(itemCodec('outcome')), []),
  capabilities: orElse(list(itemCodec('capability')), []),
  enablers: orElse(list(itemCodec('enabler')), []),
  outcomeCapabilityLinks: orElse(list(itemCodec('outcomeCapabilityLink')), []),
  enablerCapabilityLinks: orElse(list(itemCodec('enablerCapabilityLink')), []),
  dependencies: orElse(list(itemCodec('dependency')), []),
  capacity: orElse(list(itemCodec('capacity')), []),
  envelopes: orElse(list(itemCodec('envelope')), []),
});
