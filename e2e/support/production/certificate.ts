import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Certificate {
  readonly cert: string;
  readonly key: string;
  readonly remove: () => void;
}

/** A certificate of one's own, made now and thrown away after the test. */
export function makeCertificate(): Certificate {
  const folder = mkdtempSync(join(tmpdir(), 'acr-portal-'));
  const cert = join(folder, 'cert.pem');
  const key = join(folder, 'key.pem');
  const command = `req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=localhost -addext subjectAltName=DNS:localhost,IP:127.0.0.1 -keyout ${key} -out ${cert}`;
  execFileSync('openssl', command.split(' '), { stdio: 'ignore' });
  return { cert, key, remove: () => rmSync(folder, { recursive: true }) };
}
