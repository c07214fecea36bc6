import { describe, expect, it } from 'vitest';

import { changeAdminUser, changeContentTrust } from './changeRegistry';
import { errorOf, failure, json, origin, scripted } from './testKit';

const address = { subscription: 's', resourceGroup: 'g', registry: 'r' };
const url = `${origin}/subscriptions/s/resourceGroups/g/providers/Microsoft.ContainerRegistry/registries/r?api-version=2025-11-01`;

function registry(adminUserEnabled: boolean, status = 'disabled') {
  const properties = { adminUserEnabled, policies: { trustPolicy: { type: 'Notary', status } } };
  return json(200, { id: '/r', name: 'r', properties });
}

const gateway = () => failure(504, 'GatewayTimeout');

/** What was sent, and what was remembered of the registry. */
async function run(
  change: typeof changeAdminUser,
  enabled: boolean,
  ...replies: Parameters<typeof scripted>
) {
  const { arm, sent } = scripted(...replies);
  const remembered: unknown[] = [];
  const outcome = change(arm, address, enabled, ({ properties }) =>
    remembered.push(properties.adminUserEnabled),
  );
  const result = await outcome.catch(() => errorOf(outcome));
  return { result, remembered, sent: sent.map(({ method }) => method), first: sent[0] };
}

describe('a change of one setting', () => {
  it('sends that setting alone, and reads it back', async () => {
    const done = await run(changeAdminUser, true, registry(true), registry(true));
    expect(done.result).toEqual({ answerLost: false });
    expect(done.first).toMatchObject({
      method: 'PATCH',
      url,
      body: { properties: { adminUserEnabled: true } },
    });
    expect(done.sent).toEqual(['PATCH', 'GET']);
    expect(done.remembered).toEqual([true]);
  });

  it('sends one policy alone (F27)', async () => {
    const { arm, sent } = scripted(registry(false), registry(false));
    await changeContentTrust(arm, address, 'disabled', () => {});
    expect(sent[0]?.body).toEqual({
      properties: { policies: { trustPolicy: { type: 'Notary', status: 'disabled' } } },
    });
  });

  it('is not applied when the registry is as it was', async () => {
    const done = await run(changeAdminUser, true, registry(false), registry(false));
    expect(done.result).toMatchObject({ kind: 'notApplied' });
    expect(done.remembered).toEqual([false]);
  });

  it('is unknown when Azure has a word for it that the portal does not know (F83)', async () => {
    const { arm } = scripted(registry(false), registry(false, 'Rebalancing'));
    const error = await errorOf(changeContentTrust(arm, address, 'disabled', () => {}));
    expect(error).toMatchObject({ kind: 'unknownOutcome', cause: { kind: 'unreadable' } });
  });

  it('is not believed, although the answer says so (F18)', async () => {
    const done = await run(changeAdminUser, true, registry(true), registry(false));
    expect(done.result).toMatchObject({ kind: 'notApplied' });
  });

  it('is done when its answer was lost and the registry shows it', async () => {
    const done = await run(changeAdminUser, false, gateway(), registry(false));
    expect(done.result).toEqual({ answerLost: true });
    expect(done.sent).toEqual(['PATCH', 'GET']);
  });

  it('has an unknown outcome when its answer was lost and the registry does not show it', async () => {
    const done = await run(changeAdminUser, false, gateway(), registry(true));
    expect(done.result).toMatchObject({ kind: 'unknownOutcome' });
    expect(done.sent).toEqual(['PATCH', 'GET']);
    expect(done.remembered).toEqual([true]);
  });

  it('has an unknown outcome when it cannot be read back', async () => {
    const done = await run(
      changeAdminUser,
      false,
      registry(false),
      failure(403, 'AuthorizationFailed'),
    );
    expect(done.result).toMatchObject({ kind: 'unknownOutcome', cause: { kind: 'denied' } });
    expect(done.remembered).toEqual([]);
  });

  it('that is refused is not read back', async () => {
    const done = await run(changeAdminUser, false, failure(409, 'ScopeLocked'));
    expect(done.result).toMatchObject({ kind: 'locked' });
    expect(done.sent).toEqual(['PATCH']);
  });
});
