import { describe, expect, it } from 'vitest';

import { tokens } from './seeds/tokens';
import { ask, emulatorForTest, registry } from './testKit';

interface Page {
  value: { name: string }[];
  nextLink?: string;
}

describe('a long list', () => {
  it('comes in pages, each entry once, the last without a link', async () => {
    const azure = emulatorForTest({ pageSize: 5 });
    const sizes: number[] = [];
    const seen: string[] = [];
    let address: string | undefined = `${registry}/tokens`;
    while (address !== undefined) {
      const page: Page = await (await ask(azure, 'GET', address)).json();
      sizes.push(page.value.length);
      seen.push(...page.value.map(({ name }) => name));
      address = page.nextLink;
      if (address !== undefined) {
        expect(address).toMatch(
          /^https:\/\/management\.azure\.com\/.*\/tokens\?api-version=2025-11-01&\$skiptoken=\S+$/,
        );
      }
    }
    expect(sizes).toEqual([5, 5, 3]);
    expect(seen).toEqual(tokens.map(({ name }) => name).toSorted());
  });

  it('has no link when it fills its page exactly', async () => {
    const azure = emulatorForTest({ pageSize: tokens.length });
    const page: Page = await (await ask(azure, 'GET', `${registry}/tokens`)).json();
    expect(page).not.toHaveProperty('nextLink');
  });

  it('goes on where it was when its last entry was deleted meanwhile', async () => {
    const azure = emulatorForTest({ pageSize: 2 });
    const first: Page = await (await ask(azure, 'GET', `${registry}/tokens`)).json();
    const [, last] = first.value;
    await ask(azure, 'DELETE', `${registry}/tokens/${last?.name}`);
    const second: Page = await (await ask(azure, 'GET', first.nextLink ?? '')).json();
    const sorted = tokens.map(({ name }) => name).toSorted();
    expect(second.value.map(({ name }) => name)).toEqual(sorted.slice(2, 4));
  });

  it('keeps the links on the origin that was asked', async () => {
    const azure = emulatorForTest({ pageSize: 2 });
    const address = `http://localhost:8080${registry}/tokens`;
    const page: Page = await (await ask(azure, 'GET', address)).json();
    expect(page.nextLink).toContain('http://localhost:8080/subscriptions/');
  });

  it('refuses a link that it did not make', async () => {
    const response = await ask(emulatorForTest(), 'GET', `${registry}/tokens?$skiptoken=%25%25`);
    expect(response.status).toBe(400);
    expect(await response.json()).toHaveProperty('status', 'Failed');
    // ARM's own errors have no status beside the error.
    const ofArm = await ask(emulatorForTest(), 'GET', '/subscriptions?$skiptoken=%25%25');
    expect(ofArm.status).toBe(400);
    expect(await ofArm.json()).not.toHaveProperty('status');
  });
});

describe('the fleet', () => {
  it('fills a registry to the limit, and pages through it', async () => {
    const fleet = registry
      .replace('myresourcegroup', 'iot-fleet')
      .replace('myregistry', 'contosofleet');
    const azure = emulatorForTest({ seed: 'fleet' });
    const page: Page = await (await ask(azure, 'GET', `${fleet}/tokens`)).json();
    expect(page.value).toHaveLength(1000);
    expect(page.nextLink).toBeDefined();

    const usages: { value: { name: string; currentValue: number }[] } = await (
      await ask(azure, 'GET', `${fleet}/listUsages`)
    ).json();
    const used = usages.value.map(({ name, currentValue }) => [name, currentValue]);
    expect(used).toContainEqual(['Tokens', 50_000]);
    expect(used).toContainEqual(['ScopeMaps', 5000]);

    const body = { properties: { scopeMapId: `${fleet}/scopeMaps/line-0000` } };
    const refused = await ask(azure, 'PUT', `${fleet}/tokens/one-too-many`, { body });
    expect(refused.status).toBe(400);
  });
});
