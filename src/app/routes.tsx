import type { ReactNode } from 'react';

import { HomePage } from '@/blades/home/HomePage';
import { TokensPage } from '@/blades/tokens/TokensPage';
import { passwordNames } from '@/domain/passwords';
import { patterns } from '@/domain/paths';
import type { RegistryAddress } from '@/domain/resourceId';
import { lazily } from '@/ui/lazily';

// The first pages come with the first script; what opens on a click comes when it is needed.
const OverviewPage = lazily(
  async () => (await import('@/blades/overview/OverviewPage')).OverviewPage,
);
const TokenPage = lazily(async () => (await import('@/blades/tokens/TokenPage')).TokenPage);
const ScopeMapsPage = lazily(
  async () => (await import('@/blades/scope-maps/ScopeMapsPage')).ScopeMapsPage,
);
const ScopeMapPage = lazily(
  async () => (await import('@/blades/scope-maps/ScopeMapPage')).ScopeMapPage,
);
const AccessKeysPage = lazily(
  async () => (await import('@/blades/access-keys/AccessKeysPage')).AccessKeysPage,
);
const ContentTrustPage = lazily(
  async () => (await import('@/blades/content-trust/ContentTrustPage')).ContentTrustPage,
);
const GuidePage = lazily(async () => (await import('@/blades/guide/GuidePage')).GuidePage);
const ScopeMapAccess = lazily(
  async () => (await import('@/blades/tokens/ScopeMapAccess')).ScopeMapAccess,
);
const CreateScopeMapPanel = lazily(
  async () => (await import('@/blades/scope-maps/CreateScopeMapPanel')).CreateScopeMapPanel,
);

/** The names in a pattern: `:registry` gives `registry`. */
type ParametersOf<Pattern extends string> = Pattern extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParametersOf<Rest>
  : Pattern extends `${string}:${infer Name}`
    ? Name
    : never;

interface Route {
  readonly pattern: string;
  /** Routes of one screen share it, so that a panel opens over a page that stays as it is. */
  readonly screen: string;
  readonly render: (parameters: Readonly<Record<string, string>>) => ReactNode | undefined;
}

function route<Pattern extends string>(
  pattern: Pattern,
  screen: string,
  render: (parameters: Readonly<Record<ParametersOf<Pattern>, string>>) => ReactNode | undefined,
): Route {
  return { pattern, screen, render };
}

function tokens(registry: RegistryAddress, creating: boolean): ReactNode {
  return <TokensPage registry={registry} creating={creating} scopeMapPanel={CreateScopeMapPanel} />;
}

/** Every screen of the portal and its address; the first that matches is shown. */
export const routes: readonly Route[] = [
  route(patterns.home, 'home', () => <HomePage />),
  route(patterns.overview, 'overview', (registry) => <OverviewPage registry={registry} />),
  route(patterns.accessKeys, 'accessKeys', (registry) => (
    <AccessKeysPage registry={registry} rotating={false} />
  )),
  route(patterns.rotateKeys, 'accessKeys', (registry) => (
    <AccessKeysPage registry={registry} rotating />
  )),
  route(patterns.contentTrust, 'contentTrust', (registry) => (
    <ContentTrustPage registry={registry} adding={false} />
  )),
  route(patterns.newSigner, 'contentTrust', (registry) => (
    <ContentTrustPage registry={registry} adding />
  )),
  route(patterns.guide, 'guide', (registry) => <GuidePage registry={registry} />),
  route(patterns.newToken, 'tokens', (registry) => tokens(registry, true)),
  route(patterns.tokens, 'tokens', (registry) => tokens(registry, false)),
  route(patterns.token, 'token', ({ token, ...registry }) => (
    <TokenPage registry={registry} name={token} panel={undefined} />
  )),
  route(patterns.rotate, 'token', ({ token, ...registry }) => (
    <TokenPage registry={registry} name={token} panel="rotate" />
  )),
  route(patterns.password, 'token', ({ token, password, ...registry }) => {
    const name = passwordNames.find((one) => one === password);
    return name !== undefined && <TokenPage registry={registry} name={token} panel={name} />;
  }),
  route(patterns.newScopeMap, 'scopeMaps', (registry) => (
    <ScopeMapsPage registry={registry} creating />
  )),
  route(patterns.scopeMaps, 'scopeMaps', (registry) => (
    <ScopeMapsPage registry={registry} creating={false} />
  )),
  route(patterns.scopeMap, 'scopeMap', ({ scopeMap, ...registry }) => (
    <ScopeMapPage registry={registry} name={scopeMap} accessPanel={ScopeMapAccess} />
  )),
];
