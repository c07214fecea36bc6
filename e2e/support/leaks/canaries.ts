import { randomBytes } from 'node:crypto';

/** A secret of a test that can be told from every other text, in whatever form it got somewhere. */
export interface Canary {
  /** What a finding calls it; the value itself stands in no report. */
  readonly name: string;
  readonly value: string;
  readonly kind: 'password' | 'token';
  /** How it may be written, by the name of the way. */
  readonly forms: ReadonlyMap<string, string>;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

function random(length: number): string {
  return Array.from(randomBytes(length), (byte) => alphabet.charAt(byte % alphabet.length)).join(
    '',
  );
}

/**
 * A password as no service issues it: the signs in its middle are written differently in an address,
 * in HTML, in JSON and in base64, so that each of these forms can be searched for, while its first and
 * last ten characters stay as they are in all but the last. Anyone can see that it is not real.
 */
export function passwordCanary(name: string, value = fakeValue()): Canary {
  return { name, value, kind: 'password', forms: formsOf(value, [value]) };
}

function fakeValue(): string {
  return `FAKE${random(18)}+/="<&'${random(24)}`;
}

/** An access, refresh or ID token. The start of a JWT is the same in all of them, so its signature counts. */
export function tokenCanary(name: string, value: string): Canary {
  return { name, value, kind: 'token', forms: formsOf(value, [value.split('.').at(-1) ?? value]) };
}

/** An access token as somebody may bring it, valid for an hour. */
export function broughtToken(): Canary {
  const exp = Math.round(Date.now() / 1000) + 3600;
  return tokenCanary(
    'access token',
    `${partOf({ alg: 'RS256' })}.${partOf({ exp })}.FAKE${random(60)}`,
  );
}

function partOf(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/**
 * Every way in which a value may be written down. Its beginning and end are looked for, too: text that
 * was cut, and text in an encoding that leaves letters alone, has one of them.
 */
function formsOf(value: string, telling: readonly string[]): ReadonlyMap<string, string> {
  const forms = new Map<string, string>([
    ['raw', value],
    ['URL-encoded', encodeURIComponent(value)],
    ['form-encoded', new URLSearchParams([['', value]]).toString().slice(1)],
    ['HTML', htmlOf(value)],
    ['JSON', JSON.stringify(value).slice(1, -1)],
    ['hex', Buffer.from(value).toString('hex')],
    ['UTF-16 hex', Buffer.from(value, 'utf16le').toString('hex')],
  ]);
  // In the middle of a longer text ("user:password") base64 has three ways to write the same bytes.
  // A second time around it, as in a pull secret of Kubernetes, each of them has three again.
  for (const [shift, once] of base64Of(value).entries()) {
    forms.set(`base64 +${shift}`, once);
    for (const [again, twice] of base64Of(once).entries()) {
      forms.set(`base64 +${shift} of base64 +${again}`, twice);
    }
  }
  for (const text of telling) {
    forms.set('first 10', text.slice(0, 10));
    forms.set('last 10', text.slice(-10));
  }
  return forms;
}

/** What a text becomes in base64 behind 0, 1 and 2 other bytes, without the characters they share. */
function base64Of(text: string): string[] {
  return [0, 1, 2].map((shift) => {
    const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(text)]);
    const whole = bytes.toString('base64').replaceAll('=', '');
    const start = Math.ceil((shift * 8) / 6);
    const end = Math.floor((bytes.length * 8) / 6);
    return whole.slice(start, end);
  });
}

function htmlOf(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
