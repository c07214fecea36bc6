import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { Socket } from 'node:net';

import type { Certificate } from './certificate';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface Listening {
  readonly port: number;
  /** What answers from now on; before that, everything is a 503. */
  handle: (handler: Handler) => void;
  close: () => Promise<void>;
}

function unavailable(_: IncomingMessage, response: ServerResponse): void {
  response.writeHead(503).end();
}

/** An HTTPS server on any free port, whose address is known before its content is made. */
export async function listen(certificate: Certificate): Promise<Listening> {
  let handler: Handler = unavailable;
  const server = createServer(
    { cert: readFileSync(certificate.cert), key: readFileSync(certificate.key) },
    (request, response) => handler(request, response),
  );
  // Node would close a connection after five idle seconds, while a scan takes longer: a browser whose next
  // request meets that tries it again, and gives up after a few.
  server.keepAliveTimeout = 0;
  // Browsers open connections ahead of use; one that has not shaken hands is no HTTP connection yet.
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    port: address.port,
    handle: (next) => {
      handler = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
