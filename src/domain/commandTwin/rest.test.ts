import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';

import { wellFormed } from '@/domain/commands';

import type { Operation } from './operation';
import { requests } from './requests';
import { calls, hostile, operations, registry, registryAt, textOf } from './testKit';

// A process for each line takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

test.each(operations.map((operation) => [operation.kind, operation] as const))(
  'sends what the portal sends: %s',
  (_, operation) => {
    const sent = calls(textOf(operation, 'rest')).map((words) => {
      const [, , method, , path, , body] = words;
      return { method: method?.toUpperCase(), path, body: body && JSON.parse(body) };
    });
    expect(sent).toEqual(
      requests(registry, operation).map(({ method, path, body }) => ({ method, path, body })),
    );
  },
);

test('survives hostile values, and keeps az from reading a file', () => {
  fc.assert(
    fc.property(hostile, hostile, (name, description) => {
      const operation: Operation = {
        kind: 'createScopeMap',
        scopeMap: { name, description, actions: [] },
      };
      const [words = []] = calls(textOf(operation, 'rest'));
      const body: unknown = JSON.parse(words.at(-1) ?? '');
      expect(body).toEqual({ properties: { description, actions: [] } });
      expect(words.at(-1)).not.toMatch(/^[^=]*=@/);
      expect(words[5]).toBe('--body');
      expect(decodeURIComponent(words[4] ?? '')).toBe(
        `${registryAt}/scopeMaps/${wellFormed(name)}?api-version=2025-11-01`,
      );
    }),
    { numRuns: 25 },
  );
});
