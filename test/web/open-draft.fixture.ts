import { planIdAt } from './journey.fixture.js';
import { ARCHITECT, ask } from './review-draft.fixture.js';
import { startServer, type RunningServer } from './server.fixture.js';

/** A server of its own whose worked sample has an open draft. */
export interface DraftServer extends RunningServer {
  readonly planId: string;
}

export async function startWithDraft(): Promise<DraftServer> {
  const server = await startServer('on');
  const planId = await planIdAt(server.url, 'Kestrel Building Supplies');
  await ask(
    server.url,
    ARCHITECT,
    'mutation($planId: ID!) { openDraft(planId: $planId, draft: { type: quarterly }) { __typename } }',
    { planId },
  );
  return { ...server, planId };
}
