import { expect, test } from 'vitest';
import { matchRoute } from 'wouter';

import { paths, patterns } from '@/domain/paths';

import { registryAt } from './registryAt';
import { routes } from './routes';

const registry = {
  subscription: '11111111-1111-4111-8111-111111111111',
  // All that Azure allows in the name of a resource group.
  resourceGroup: 'my_group-(1).ü',
  registry: 'myregistry',
};

const built: Record<keyof typeof paths, string> = {
  accessKeys: paths.accessKeys(registry),
  guide: paths.guide(registry),
  newSigner: paths.newSigner(registry),
  rotateKeys: paths.rotateKeys(registry),
  contentTrust: paths.contentTrust(registry),
  rotate: paths.rotate(registry, 'MyToken'),
  scopeMaps: paths.scopeMaps(registry),
  newScopeMap: paths.newScopeMap(registry),
  scopeMap: paths.scopeMap(registry, 'MyScopeMap'),
  home: paths.home(),
  overview: paths.overview(registry),
  tokens: paths.tokens(registry),
  newToken: paths.newToken(registry),
  token: paths.token(registry, 'MyToken'),
  password: paths.password(registry, 'MyToken', 'password2'),
};

/** Turns a pattern into what wouter's own parser would make of it. */
function parser(pattern: string) {
  const keys = [...pattern.matchAll(/:(\w+)/g)].map((match) => match[1] ?? '');
  const source = pattern.replaceAll(/[()]/g, String.raw`\$&`).replaceAll(/:\w+/g, '([^/]+)');
  return { pattern: new RegExp(`^${source}/?$`, 'i'), keys };
}

function routeAt(path: string) {
  return routes.find(({ pattern }) => matchRoute(parser, pattern, decodeURI(path))[0]);
}

test('every address that is built leads to its own route', () => {
  for (const [name, path] of Object.entries(built)) {
    const pattern = Object.entries(patterns).find(([key]) => key === name)?.[1];
    expect(routeAt(path)?.pattern, path).toBe(pattern);
  }
});

test('every route has an address that is built', () => {
  expect(routes.map((route) => route.pattern).toSorted()).toEqual(
    Object.values(patterns).toSorted(),
  );
});

test('every address of a registry says which registry it is about', () => {
  for (const [name, path] of Object.entries(built)) {
    expect(registryAt(decodeURI(path)), path).toEqual(name === 'home' ? undefined : registry);
  }
});

test('an address that is none leads nowhere', () => {
  expect(routeAt('/nowhere')).toBeUndefined();
  expect(routeAt(`${paths.token(registry, 'MyToken')}/nothing`)).toBeUndefined();
});
