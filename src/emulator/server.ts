import { readFile } from 'node:fs/promises';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { Socket } from 'node:net';

import { getResponse } from 'msw';

import { createEmulator, type Emulator } from './emulator';
import type { EmulatorSettings } from './settings';

export interface ServerOptions {
  /** 0: any free port. */
  readonly port: number;
  readonly host?: string;
  /** Files of a certificate and its key in PEM form: with them the server speaks HTTPS. */
  readonly tls?: { readonly cert: string; readonly key: string } | undefined;
  readonly settings?: EmulatorSettings;
}

export interface RunningServer extends Emulator {
  /** Where it listens, without a slash at the end. */
  readonly url: string;
  /** Stops listening and ends open connections. */
  close(): Promise<void>;
}

/** The emulated Azure behind a real port, for any client. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { port, host = '127.0.0.1', tls } = options;
  const emulator = createEmulator(options.settings);
  const scheme = tls ? 'https' : 'http';
  const listener: RequestListener = (incoming, outgoing) => {
    void serve(emulator, scheme, incoming, outgoing);
  };
  const server = tls
    ? createSecureServer({ cert: await readFile(tls.cert), key: await readFile(tls.key) }, listener)
    : createServer(listener);
  // Node would close a connection after five idle seconds, maybe just when the client uses it again.
  server.keepAliveTimeout = 0;
  const connections = trackedConnections(server);
  const actualPort = await listen(server, port, host);
  return {
    ...emulator,
    url: `${scheme}://${host.includes(':') ? `[${host}]` : host}:${actualPort}`,
    close: () => close(server, connections),
  };
}

async function serve(
  { handlers }: Emulator,
  scheme: 'http' | 'https',
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  try {
    const request = await toRequest(scheme, incoming);
    const response = request && (await getResponse(handlers, request));
    await send(outgoing, response || new Response('Nothing is emulated here.', { status: 404 }));
  } catch {
    // A bug of the emulator, or a client that went away. The request may hold a token: nothing is said of it.
    if (!outgoing.headersSent) {
      outgoing.writeHead(500);
    }
    outgoing.end();
  }
}

/**
 * The request as a browser would have sent it. Its origin is the client's own view of this server, so
 * that the absolute addresses in the answers lead back here. Undefined when it makes no address.
 */
async function toRequest(
  scheme: 'http' | 'https',
  incoming: IncomingMessage,
): Promise<Request | undefined> {
  const { method = 'GET', url = '', headersDistinct } = incoming;
  const address = `${scheme}://${incoming.headers.host ?? 'localhost'}${url}`;
  const headers = Object.entries(headersDistinct).flatMap(([name, values]) =>
    (values ?? []).map<[string, string]>((value) => [name, value]),
  );
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of incoming) {
    chunks.push(chunk);
  }
  if (!url.startsWith('/') || !URL.canParse(address)) {
    return undefined;
  }
  const hasBody = method !== 'GET' && method !== 'HEAD' && chunks.length > 0;
  return new Request(address, { method, headers, body: hasBody ? new Blob(chunks) : null });
}

async function send(outgoing: ServerResponse, response: Response): Promise<void> {
  // No answer at all: the line breaks.
  if (response.type === 'error') {
    outgoing.destroy();
    return;
  }
  const body = new Uint8Array(await response.arrayBuffer());
  const length = response.status === 204 ? {} : { 'content-length': String(body.byteLength) };
  outgoing.writeHead(response.status, { ...Object.fromEntries(response.headers), ...length });
  outgoing.end(body);
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** All connections, those too that have not shaken hands yet: the server itself knows only the others. */
function trackedConnections(server: Server): ReadonlySet<Socket> {
  const connections = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    connections.add(socket);
    socket.on('close', () => connections.delete(socket));
  });
  return connections;
}

function close(server: Server, connections: ReadonlySet<Socket>): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    for (const socket of connections) socket.destroy();
  });
}
