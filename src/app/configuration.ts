import * as v from 'valibot';

import { type Cloud, clouds } from '@/azure/cloud';

/** Where the portal works and how its users sign in, from `config.json` beside it. */
export interface Configuration {
  readonly cloud: Cloud;
  /** Undefined: there is no app registration, users bring an access token. */
  readonly app: { readonly tenant: string; readonly clientId: string } | undefined;
  /** The subscription to show first. */
  readonly subscription: string | undefined;
}

/** A setting of `config.json` that is not as it must be. */
export interface SettingProblem {
  /** Its name, dotted when it lies inside another. */
  readonly setting: string;
  readonly what: 'missing' | 'wrong' | 'notKnown';
}

export type ConfigurationProblem =
  /** No such file: the server said 404, or sent a page in its place. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'notJson' }
  | { readonly kind: 'settings'; readonly settings: readonly SettingProblem[] };

export type ConfigurationResult =
  | {
      readonly kind: 'ready';
      readonly configuration: Configuration;
      /** Milliseconds by which this computer's clock is ahead of the portal's server. */
      readonly clockAhead: number | undefined;
    }
  | { readonly kind: 'problem'; readonly problem: ConfigurationProblem };

const guid = v.pipe(v.string(), v.regex(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i));

/** An https address without user, query or fragment. A slash at its end does not count. */
function httpsAddress(pathAllowed: boolean) {
  return v.pipe(
    v.string(),
    v.check((text) => {
      if (!URL.canParse(text)) return false;
      const { protocol, username, password, pathname, search, hash } = new URL(text);
      return (
        protocol === 'https:' &&
        `${username}${password}${search}${hash}` === '' &&
        (pathAllowed || pathname === '/')
      );
    }),
    v.transform((text) => text.replace(/\/+$/, '')),
  );
}

const ownCloudSchema = v.strictObject({
  name: v.optional(v.pipe(v.string(), v.minLength(1))),
  resourceManager: httpsAddress(false),
  signIn: httpsAddress(true),
  loginServerSuffix: v.optional(v.pipe(v.string(), v.regex(/^[\w-]+(?:\.[\w-]+)+$/)), 'azurecr.io'),
});

/** The id or a domain of a tenant, or `organizations` for those of any. */
const tenantSchema = v.pipe(v.string(), v.regex(/^[\w-]+(?:\.[\w-]+)*$/));

const knownCloud = v.pipe(
  v.picklist(['AzureCloud', 'AzureChinaCloud', 'AzureUSGovernment']),
  v.transform((name): Cloud => clouds[name]),
);

const ownCloud = v.pipe(
  ownCloudSchema,
  v.transform(({ name, ...hosts }): Cloud => ({ name: name ?? hosts.resourceManager, ...hosts })),
);

/** Not a union: of that, one would only hear that neither half fits. */
const cloudSchema = v.lazy((input) => (typeof input === 'object' ? ownCloud : knownCloud));

const common = { cloud: cloudSchema, subscription: v.optional(guid) };

const withApp = v.strictObject({
  ...common,
  signIn: v.optional(v.literal('app')),
  tenant: tenantSchema,
  clientId: guid,
});

const withToken = v.strictObject({ ...common, signIn: v.literal('accessToken') });

/** Reads what a `config.json` says. Values never get into a problem: only names of settings do. */
export function parseConfiguration(content: unknown): Configuration | ConfigurationProblem {
  const brings = v.safeParse(v.looseObject({ signIn: v.literal('accessToken') }), content).success;
  const result = brings ? v.safeParse(withToken, content) : v.safeParse(withApp, content);
  if (!result.success) return { kind: 'settings', settings: problemsOf(result.issues) };
  const { cloud, subscription } = result.output;
  const app =
    'clientId' in result.output
      ? { tenant: result.output.tenant, clientId: result.output.clientId }
      : undefined;
  return { cloud, app, subscription };
}

function problemsOf(issues: readonly v.BaseIssue<unknown>[]): SettingProblem[] {
  return issues.map((issue) => {
    const setting = v.getDotPath(issue) ?? '';
    if (issue.type === 'strict_object' && issue.expected === 'never') {
      return { setting, what: 'notKnown' };
    }
    return { setting, what: issue.input === undefined ? 'missing' : 'wrong' };
  });
}

/** Reads `config.json`, once. */
export async function loadConfiguration(
  now: () => number = Date.now,
): Promise<ConfigurationResult> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(`${import.meta.env.BASE_URL}config.json`, { cache: 'no-store' });
    text = await response.text();
  } catch {
    return { kind: 'problem', problem: { kind: 'unreachable' } };
  }
  // Hosts of single-page apps answer with index.html where there is no file.
  if (response.status === 404 || /^\s*</.test(text)) {
    return { kind: 'problem', problem: { kind: 'missing' } };
  }
  if (!response.ok) return { kind: 'problem', problem: { kind: 'unreachable' } };
  const parsed = parseConfiguration(jsonOf(text));
  if ('cloud' in parsed) {
    const served = Date.parse(response.headers.get('date') ?? '');
    const clockAhead = Number.isNaN(served) ? undefined : now() - served;
    return { kind: 'ready', configuration: parsed, clockAhead };
  }
  const problem: ConfigurationProblem = jsonOf(text) === undefined ? { kind: 'notJson' } : parsed;
  return { kind: 'problem', problem };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
