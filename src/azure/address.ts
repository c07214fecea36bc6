import { AzureError } from './errors';
import type { FailedCall } from './errors';

export interface Target {
  readonly apiVersion: string;
  readonly query?: Readonly<Record<string, string>> | undefined;
}

/**
 * A name as one segment of a path. One that is no text (half of a character) cannot be written as an
 * address: it stays as it is, and `addressOf` refuses it.
 */
export function segment(name: string): string {
  return isText(name) ? encodeURIComponent(name) : name;
}

/**
 * The address of an ARM path.
 * Throws `AzureError` of kind `refused` when the path would lead elsewhere than it reads: a name with
 * `?`, `#`, `\` or `..` in it that the caller did not encode, or an empty one, which makes the path
 * that of a whole list.
 */
export function addressOf(origin: string, call: FailedCall, { apiVersion, query }: Target): string {
  const { path } = call;
  const url = path.startsWith('/') ? parse(origin + path) : undefined;
  const asItReads =
    url !== undefined &&
    url.origin === origin &&
    !/[?#\\]/.test(path) &&
    isText(path) &&
    !/\/(?:\/|$)/.test(url.pathname) &&
    url.pathname.split('/').length === path.split('/').length;
  if (!asItReads) throw new AzureError('refused', call);

  const parameters = Object.entries({ 'api-version': apiVersion, ...query }).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  );
  return `${origin}${url.pathname}?${parameters.join('&')}`;
}

/**
 * An address that Azure sent (the next page, the status of an operation), if it may be followed.
 * Whoever could plant one of a foreign host would be sent the user's token, so anything but an absolute
 * address of the cloud's own Resource Manager throws `AzureError` of kind `refused`.
 */
export function checkedAddress(origin: string, call: FailedCall, address: string): URL {
  const url = parse(address);
  if (url === undefined || url.origin !== origin || url.username !== '' || url.password !== '') {
    throw new AzureError('refused', call);
  }
  return url;
}

/**
 * The same address with an api-version: service-made addresses may lack it, and ARM demands it.
 * https://github.com/microsoft/api-guidelines/blob/vNext/azure/Guidelines.md
 */
export function withApiVersion(url: URL, apiVersion: string): string {
  const has = [...url.searchParams.keys()].some((name) => name.toLowerCase() === 'api-version');
  if (has) return url.href;
  // Text is appended because searchParams would encode the opaque rest of the query anew.
  const versioned = new URL(url);
  versioned.search = `${url.search === '' ? '?' : `${url.search}&`}api-version=${encodeURIComponent(apiVersion)}`;
  return versioned.href;
}

function isText(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

function parse(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
