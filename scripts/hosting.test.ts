import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { clouds } from '../src/azure/cloud';

import { demoHeaders, devHeaders, portalHeaders, redirectHeaders } from './headers';
import { hostingFiles, nginx, staticWebApp } from './hosting';

function policyOf(headers: Readonly<Record<string, string>>): Map<string, string[]> {
  return new Map(
    (headers['Content-Security-Policy'] ?? '').split('; ').map((rule) => {
      const [name = '', ...values] = rule.split(' ');
      return [name, values];
    }),
  );
}

describe('the headers of every cloud', () => {
  it.each(Object.entries(clouds))('let %s talk to its own hosts only', (_, cloud) => {
    const policy = policyOf(portalHeaders(cloud));
    expect(policy.get('connect-src')).toEqual(["'self'", cloud.resourceManager, cloud.signIn]);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('script-src')).toEqual(["'self'"]);
    expect(policy.get('trusted-types')).toEqual(["'none'"]);
    expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
    for (const name of ['base-uri', 'form-action', 'object-src', 'frame-ancestors']) {
      expect(policy.get(name)).toEqual(["'none'"]);
    }
  });

  it.each(Object.entries(clouds))('are all there for %s', (_, cloud) => {
    expect(portalHeaders(cloud)).toMatchObject({
      'Strict-Transport-Security': expect.stringMatching(/max-age=31536000/),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy': expect.stringMatching(/clipboard-read=\(\)/),
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cache-Control': 'no-store',
    });
  });

  it('allow no inline script or style anywhere but on the dev server', () => {
    for (const headers of [
      demoHeaders,
      redirectHeaders(),
      ...Object.values(clouds).map(portalHeaders),
    ]) {
      expect(headers['Content-Security-Policy']).not.toMatch(/unsafe|\*|https:(?: |;|$)/);
    }
    expect(devHeaders['Content-Security-Policy']).not.toContain('unsafe-eval');
  });

  it('leave out the opener policy on the redirect page, which talks to nobody', () => {
    expect(redirectHeaders()).not.toHaveProperty('Cross-Origin-Opener-Policy');
    expect(policyOf(redirectHeaders()).get('connect-src')).toEqual(["'none'"]);
    expect(redirectHeaders()).toMatchObject({ 'Cache-Control': 'no-store' });
  });
});

describe('hosting/', () => {
  it.each([...hostingFiles()])('%s is as scripts/hosting.ts makes it', (path, made) => {
    const there = readFileSync(new URL(`../hosting/${path}`, import.meta.url), 'utf8');
    expect(there, 'Run: npm run hosting').toBe(made);
  });

  it('gives nginx every header in every location', () => {
    const blocks = nginx(clouds.AzureCloud).split('\n  location ').slice(1);
    expect(blocks).toHaveLength(7);
    for (const block of blocks) {
      const expected = block.startsWith('= /redirect.html')
        ? redirectHeaders()
        : portalHeaders(clouds.AzureCloud);
      for (const name of Object.keys(expected)) expect(block).toContain(`add_header ${name} "`);
      expect(block.includes('Opener-Policy')).toBe(!block.startsWith('= /redirect.html'));
    }
  });

  it('takes the opener policy away from the redirect page of Static Web Apps', () => {
    const config: { routes: { route: string; headers: Record<string, string> }[] } = JSON.parse(
      staticWebApp(clouds.AzureCloud),
    );
    const redirect = config.routes.find(({ route }) => route === '/redirect.html');
    expect(redirect?.headers['Cross-Origin-Opener-Policy']).toBe('');
  });
});
