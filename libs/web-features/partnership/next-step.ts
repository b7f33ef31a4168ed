import type { ShadowItItem } from '@northing/domain';

type Item = Pick<ShadowItItem, 'disposition' | 'dataSensitivity' | 'itOwnerId'>;

function isUnmanaged({ disposition }: Pick<ShadowItItem, 'disposition'>): boolean {
  return disposition === 'discovered' || disposition === 'tolerated';
}

/** Personal or confidential data that nobody of IT looks after. */
export function isHighRisk(item: Item): boolean {
  const { dataSensitivity, itOwnerId } = item;
  const isSensitive = dataSensitivity === 'personal' || dataSensitivity === 'confidential';
  return isUnmanaged(item) && isSensitive && itOwnerId === null;
}

/** What technology found outside the plan waits for. */
export function nextStep({
  disposition,
  highRisk,
}: Pick<ShadowItItem, 'disposition'> & { readonly highRisk: boolean }): string {
  if (highRisk) return 'Name an IT owner: sensitive data';
  return disposition === 'discovered' ? 'Tolerate, adopt or replace' : 'Review, adopt or retire';
}
