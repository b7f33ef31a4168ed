import { useMemo } from 'react';
import { PartnershipRecordsDocument } from '@northing/web-data';
import { useFresh, type Fresh } from '../plan/use-fresh.js';
import { readPartnership, type PartnershipRecords } from './read-partnership.js';

export function usePartnership(planId: string): Fresh<PartnershipRecords> {
  const variables = useMemo(() => ({ planId }), [planId]);
  return useFresh(PartnershipRecordsDocument, variables, readPartnership);
}
