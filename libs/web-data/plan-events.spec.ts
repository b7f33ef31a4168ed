/**
 * The server's end of the socket needs Node.
 * @jest-environment node
 * @jest-environment-options {"customExportConditions": ["@northing/source", "node", "node-addons"]}
 */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { WebSocket, WebSocketServer } from 'ws';
import { actAs } from './acting.js';
import { listenToPlan } from './plan-events.js';

interface Message {
  readonly type: string;
  readonly payload?: { readonly person?: string | null; readonly variables?: { readonly planId: string } };
}

/** A server that takes every connection; what it is told comes out one by one. */
async function heardBy(server: WebSocketServer): Promise<AsyncIterator<Message>> {
  const told = new TransformStream<Message, Message>();
  const writer = told.writable.getWriter();
  server.on('connection', (socket) => {
    socket.on('message', (data: Buffer) => {
      const message = JSON.parse(data.toString()) as Message;
      if (message.type === 'connection_init') socket.send('{"type":"connection_ack"}');
      if (message.type !== 'complete') void writer.write(message);
    });
  });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  Object.assign(globalThis, { WebSocket, location: new URL(`http://localhost:${port}`) });
  return told.readable[Symbol.asyncIterator]();
}

it('listens as whoever acts, and connects anew once somebody else does', async () => {
  const server = new WebSocketServer({ port: 0, handleProtocols: () => 'graphql-transport-ws' });
  const heard = await heardBy(server);
  const next = async () => ((await heard.next()).value as Message).payload;
  let connected = 0;
  const stop = listenToPlan('p', { onEvent: () => undefined, onConnected: () => (connected += 1) });
  expect(await next()).toEqual({ person: null });
  expect(await next()).toMatchObject({ variables: { planId: 'p' } });
  actAs('ada');
  expect(await next()).toEqual({ person: 'ada' });
  expect(await next()).toMatchObject({ variables: { planId: 'p' } });
  // Whoever listens is told to ask for what they may have missed.
  expect(connected).toBe(2);
  stop();
  actAs(null);
  server.close();
  for (const client of server.clients) client.terminate();
});
