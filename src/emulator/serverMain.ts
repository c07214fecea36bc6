import { parseArgs } from 'node:util';

import { parseFault } from './faults/plan';
import { personas } from './personas';
import { startServer, type ServerOptions } from './server';
import { seedNames } from './settings';

const help = `The emulated Azure behind a real port, for az, the Azure SDKs, curl and others.

npm run mock-api -- [options]
  --port N              where to listen (8080)
  --host NAME           on which address (127.0.0.1)
  --cert FILE           a certificate and its key in PEM form, for HTTPS
  --key FILE
  --latency MS          wait before every answer (0)
  --operation-time MS   how long an operation takes (0)
  --seed NAME           what is there at the start: ${seedNames.join(', ')} (demo)
  --persona NAME        the user's role: ${personas.join(', ')} (owner)
  --fault OPERATION=FAULT[,after=N][,times=N][,polls=N]
                        make an operation fail; can be given more than once (docs/faults.md)
  --help                this text
`;

await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<void> {
  try {
    const options = optionsOf(args);
    if (!options) {
      process.stdout.write(help);
      return;
    }
    const server = await startServer(options);
    process.stdout.write(`Emulated Azure listens on ${server.url}\n`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void server.close());
    }
  } catch (error) {
    process.stderr.write(`mock-api: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

/** Undefined when help is asked for. */
function optionsOf(args: readonly string[]): ServerOptions | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: '8080' },
      host: { type: 'string', default: '127.0.0.1' },
      cert: { type: 'string' },
      key: { type: 'string' },
      latency: { type: 'string', default: '0' },
      'operation-time': { type: 'string', default: '0' },
      seed: { type: 'string', default: 'demo' },
      persona: { type: 'string', default: 'owner' },
      fault: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    return undefined;
  }
  return {
    port: wholeNumber('--port', values.port, 65_535),
    host: values.host,
    tls: tlsOf(values.cert, values.key),
    settings: {
      latency: wholeNumber('--latency', values.latency),
      operationTime: wholeNumber('--operation-time', values['operation-time']),
      seed: oneOf('--seed', seedNames, values.seed),
      persona: oneOf('--persona', personas, values.persona),
      faults: Object.assign({}, ...values.fault.map(parseFault)),
    },
  };
}

function wholeNumber(option: string, text: string, most = 600_000): number {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(number <= most)) {
    throw new Error(`${option} takes a whole number from 0 to ${most}.`);
  }
  return number;
}

function tlsOf(cert: string | undefined, key: string | undefined): ServerOptions['tls'] {
  if (cert !== undefined && key !== undefined) {
    return { cert, key };
  }
  if (cert !== undefined || key !== undefined) {
    throw new Error('--cert and --key belong together.');
  }
  return undefined;
}

function oneOf<Name extends string>(option: string, names: readonly Name[], text: string): Name {
  const found = names.find((name) => name === text);
  if (found === undefined) {
    throw new Error(`${option} takes one of ${names.join(', ')}.`);
  }
  return found;
}
