import { Copy, Shield, ShieldAlert, ShieldCheck, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../controls/button.js';
import './chain-seal.css';

/** What recomputing the chain has found. */
export type ChainVerification =
  | { readonly kind: 'unchecked' }
  | { readonly kind: 'checking' }
  /** E.g. "Verified Nov 27, 2026". */
  | { readonly kind: 'verified'; readonly text: string }
  /** Names the first revision that does not match. */
  | { readonly kind: 'broken'; readonly text: string };

export interface ChainSealProps {
  /** The revision that is sealed, e.g. "FY27 Q1 r3". */
  readonly revision: string;
  /** SHA-256 of its content, in hexadecimal digits. */
  readonly contentHash: string;
  /** The same, chained to the revision before. */
  readonly chainHash: string;
  readonly verification: ChainVerification;
  readonly onCopy: (hash: string, name: string) => void;
  /** A button that verifies, where one may. */
  readonly action?: ReactNode;
}

const glyph = {
  unchecked: Shield,
  checking: Shield,
  verified: ShieldCheck,
  broken: ShieldAlert,
} satisfies Record<ChainVerification['kind'], LucideIcon>;

/** What shows that a published revision stands as it was: its hashes, and whether the chain still matches. */
export function ChainSeal(props: ChainSealProps) {
  const { revision, contentHash, chainHash, verification, onCopy, action } = props;
  const Glyph = glyph[verification.kind];
  return (
    <section className="n-seal" aria-label={`Seal of ${revision}`}>
      <p role="status" className="n-seal__state" data-kind={verification.kind}>
        <Glyph aria-hidden size={16} strokeWidth={1.75} />
        {stateText(verification)}
      </p>
      <dl>
        <Hash name="Content hash" hash={contentHash} onCopy={onCopy} />
        <Hash name="Chain hash" hash={chainHash} onCopy={onCopy} />
      </dl>
      {action}
    </section>
  );
}

function stateText(verification: ChainVerification): string {
  switch (verification.kind) {
    case 'unchecked':
      return 'Not verified here yet';
    case 'checking':
      return 'Verifying the chain';
    case 'verified':
    case 'broken':
      return verification.text;
  }
}

interface HashProps {
  readonly name: string;
  readonly hash: string;
  readonly onCopy: (hash: string, name: string) => void;
}

function Hash({ name, hash, onCopy }: HashProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <code title={hash}>{shortHash(hash)}</code>
        <IconButton
          size="sm"
          label={`Copy ${name.toLowerCase()}`}
          icon={<Copy aria-hidden />}
          onClick={() => onCopy(hash, name)}
        />
      </dd>
    </div>
  );
}

/** The first and last digits: enough to compare by eye. */
export function shortHash(hash: string): string {
  return hash.length <= 16 ? hash : `${hash.slice(0, 8)}…${hash.slice(-8)}`;
}
