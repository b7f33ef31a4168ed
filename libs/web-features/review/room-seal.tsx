import { useLazyQuery, useQuery } from '@apollo/client/react';
import type { RevisionHead } from '@northing/domain';
import { RevisionChainDocument, RevisionSealsDocument, type RevisionChainQuery } from '@northing/web-data';
import { Button, ChainSeal, StatusChip, useToast, type ChainVerification } from '@northing/web-ui';
import { revisionLabel } from '../address/revision-token.js';
import { failureText } from '../plan/loaded.js';
import { usePlan } from '../shell/plan-context.js';
import type { Acting } from './read-room.js';
import { firstMismatch, SEAL_WORDS, type SealedRevision } from './seal-words.js';

interface RoomSealProps {
  readonly revision: RevisionHead;
  readonly you: Pick<Acting, 'may'>;
}

/** The seal of a published revision; administrators recompute it and every one before it. */
export function RoomSeal({ revision, you }: RoomSealProps) {
  const plan = usePlan();
  const toast = useToast();
  const [verify, { data, loading, error }] = useLazyQuery(RevisionChainDocument, {
    fetchPolicy: 'network-only',
  });
  const stored = useQuery(RevisionSealsDocument, { variables: { planId: plan.id } });
  const own = stored.data?.plan?.seals.find(({ sequence }) => sequence === revision.sequence);
  const chain = readChain(data);
  const lockedReason = you.may.includes('verify')
    ? null
    : 'Only an administrator may verify the chain of revisions';
  const action = (
    <Button
      disabledReason={loading ? 'Being verified' : lockedReason}
      onClick={() => void verify({ variables: { planId: plan.id } })}
    >
      Verify all revisions
    </Button>
  );
  return (
    <section className="room-card" aria-label="Seal">
      <h3>Seal</h3>
      {own?.contentHash != null && own.chainHash != null ? (
        <ChainSeal
          revision={revisionLabel(revision)}
          contentHash={own.contentHash}
          chainHash={own.chainHash}
          verification={
            chain ? verificationOf(chain, plan.revisions) : { kind: loading ? 'checking' : 'unchecked' }
          }
          onCopy={(hash, name) => {
            void navigator.clipboard.writeText(hash).then(() => toast({ text: `${name} copied.` }));
          }}
          action={action}
        />
      ) : (
        <>
          {own && <p>{revisionLabel(revision)} was published before revisions were sealed.</p>}
          {stored.error && <p role="alert">The seal was not read. {failureText(stored.error)}</p>}
          {action}
        </>
      )}
      {error && <p role="alert">The revisions were not verified. {failureText(error)}</p>}
      {chain && <ChainRows chain={chain} revisions={plan.revisions} />}
    </section>
  );
}

function readChain(data: RevisionChainQuery | undefined): readonly SealedRevision[] | null {
  const chain = data?.plan?.chain;
  return chain ? chain.map(({ revision, ...seal }) => ({ id: revision.id, ...seal })) : null;
}

function verificationOf(
  chain: readonly SealedRevision[],
  revisions: readonly RevisionHead[],
): ChainVerification {
  const broken = firstMismatch(chain);
  if (broken === null) return { kind: 'verified', text: 'Every sealed revision matches' };
  const head = revisions.find(({ id }) => id === broken.id);
  const name = head ? revisionLabel(head) : broken.id;
  return { kind: 'broken', text: `${name} is the first that does not match: ${SEAL_WORDS[broken.verdict]}` };
}

interface ChainRowsProps {
  readonly chain: readonly SealedRevision[];
  readonly revisions: readonly RevisionHead[];
}

/** The result by revision, the newest first. */
function ChainRows({ chain, revisions }: ChainRowsProps) {
  return (
    <ul className="room-chain" aria-label="Result by revision">
      {chain.toReversed().map(({ id, verdict }) => {
        const head = revisions.find((each) => each.id === id);
        const tone = verdict === 'matches' ? 'ok' : verdict === 'unsealed' ? 'line' : 'removed';
        return (
          <li key={id}>
            <span>{head ? revisionLabel(head) : id}</span>
            <StatusChip tone={tone}>{SEAL_WORDS[verdict]}</StatusChip>
          </li>
        );
      })}
    </ul>
  );
}
