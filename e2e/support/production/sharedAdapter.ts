import type { Adapter, AdapterPayload } from 'oidc-provider';

function change(run: () => void): Promise<void> {
  run();
  return Promise.resolve();
}

/**
 * Where the providers of all tenants keep what they hand out: as at Microsoft Entra ID, a session and a
 * refresh token of one tenant are good for the others that know the person.
 */
export function sharedAdapter(): (model: string) => Adapter {
  const entries = new Map<string, AdapterPayload>();
  const find = (test: (payload: AdapterPayload) => boolean) =>
    Promise.resolve([...entries.values()].find(test));
  return (model) => {
    const key = (id: string) => `${model} ${id}`;
    return {
      upsert: (id, payload) => change(() => entries.set(key(id), payload)),
      find: (id) => Promise.resolve(entries.get(key(id))),
      findByUserCode: (code) => find(({ userCode }) => userCode === code),
      findByUid: (wanted) => find(({ uid, kind }) => uid === wanted && kind === model),
      consume: (id) =>
        change(() => {
          const payload = entries.get(key(id));
          if (payload !== undefined) payload.consumed = Math.floor(Date.now() / 1000);
        }),
      destroy: (id) => change(() => entries.delete(key(id))),
      revokeByGrantId: (grant) =>
        change(() => {
          for (const [name, { grantId }] of entries) if (grantId === grant) entries.delete(name);
        }),
    };
  };
}
