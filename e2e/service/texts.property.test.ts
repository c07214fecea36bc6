import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { accessOf, scopeMapAccess } from '@/domain/access';
import { actionHints, applyHint } from '@/domain/actionHints';
import { presetOf } from '@/domain/actionPresets';
import { methods, roleFor, roleModeOf } from '@/domain/authenticationMethods';
import { accessTo, coversAction } from '@/domain/azureAccess';
import { toCalendar } from '@/domain/calendar';
import { chooseMethod, readAnswers, readMethod } from '@/domain/chooseMethod';
import { commandTwin } from '@/domain/commandTwin/commandTwin';
import type { Operation } from '@/domain/commandTwin/operation';
import { toCsv } from '@/domain/csv';
import { handOff, secretFile } from '@/domain/handOff';
import { mergeActions } from '@/domain/mergeActions';
import { passwordNames } from '@/domain/passwords';
import { repositoryProblem } from '@/domain/repositoryPattern';
import {
  countActions,
  formatActions,
  parseActions,
  repositoryActions,
  rowProblem,
} from '@/domain/scopeMapActions';
import { actionsChange, impactOf, sameActions } from '@/domain/scopeMapImpact';
import { matches } from '@/domain/search';
import { assignedAt, mayPush, objectIdProblem } from '@/domain/signers';
import { signInSteps } from '@/domain/signInSteps';
import { compareKeys, sortKey } from '@/domain/sortKey';
import { parseFilters } from '@/domain/tokenFilters';
import { grantPush, trustCommands, trustOutputs } from '@/domain/trustCommands';

import { hostileText } from '../support/hostileArbitraries';
import { runProperty } from '../support/runProperty';

const address = fc.record({
  subscription: hostileText,
  resourceGroup: hostileText,
  registry: hostileText,
});

/** Generates actions of scope maps: known ones on odd repositories, and what only looks like one. */
const action = fc.oneof(
  hostileText,
  fc
    .tuple(
      hostileText,
      fc.constantFrom(...repositoryActions, 'content/READ', 'Metadata/Read', 'x/y'),
    )
    .map(([repository, kind]) => `repositories/${repository}/${kind}`),
  fc
    .tuple(
      fc.constantFrom('a', 'a/*', '*', 'a/b', 'A/B', 'a/b/*', '**', 'a*'),
      fc.constantFrom(...repositoryActions),
    )
    .map(([repository, kind]) => `repositories/${repository}/${kind}`),
);
const actions = fc.array(action, { maxLength: 8 });

test('scope maps with any actions in them', async ({ task }) => {
  await runProperty(
    task,
    fc.property(actions, hostileText, (list, repository) => {
      const rows = parseActions(list);
      // Showing the actions and sending them back loses nothing that Azure keeps.
      expect(sameActions(formatActions(rows), list)).toBe(true);
      expect(countActions(rows.repositories, rows.others)).toBeLessThanOrEqual(list.length);
      for (const row of rows.repositories) {
        rowProblem(row);
        presetOf(row.actions);
      }
      for (const hint of actionHints(rows.repositories)) {
        const before = rows.repositories.length;
        expect(applyHint(rows.repositories, hint)).toHaveLength(before);
      }
      scopeMapAccess(list, repository, 'push');
      scopeMapAccess(list, repository, 'listCatalog');
      accessOf({
        status: repository,
        passwords: [],
        actions: list,
        anonymousPull: false,
        contentTrust: true,
        repository,
        operation: 'pull',
      });
    }),
    { usual: 2500 },
  );
});

const keys = (list: readonly string[]) => new Set(list.map((one) => one.toLowerCase()));

test('two people change a scope map, and lose nothing of each other, whatever is in it', async ({
  task,
}) => {
  await runProperty(
    task,
    fc.property(actions, actions, actions, (base, mine, theirs) => {
      const { actions: merged } = mergeActions(base, mine, theirs);
      const [inBase, inMine, inTheirs] = [keys(base), keys(mine), keys(theirs)];
      const result = keys(merged);
      for (const key of new Set([...inBase, ...inMine, ...inTheirs])) {
        // Three-way merge: where only one side differs from the base, that side wins.
        const expected = inMine.has(key) === inBase.has(key) ? inTheirs.has(key) : inMine.has(key);
        expect([key, result.has(key)]).toEqual([key, expected]);
      }
      expect(merged).toHaveLength(result.size);
      impactOf(base, merged);
      actionsChange(base, merged);
    }),
    { usual: 2000, failure: 'lostUpdates' },
  );
});

const operation: fc.Arbitrary<Operation> = fc
  .record({
    name: hostileText,
    other: hostileText,
    description: hostileText,
    actions,
    status: fc.constantFrom('enabled' as const, 'disabled' as const),
    password: fc.constantFrom(...passwordNames),
    expiry: fc.option(hostileText, { nil: undefined }),
    flag: fc.boolean(),
  })
  .chain(({ name, other, description, actions: list, status, password, expiry, flag }) => {
    const scopeMap = { name: other, description, actions: list };
    return fc.constantFrom<Operation>(
      { kind: 'createScopeMap', scopeMap },
      {
        kind: 'createToken',
        token: name,
        scopeMap: flag ? other : scopeMap,
        status,
        passwords: [password],
        expiry,
      },
      {
        kind: 'updateToken',
        token: name,
        changes: { status, scopeMap: other },
        before: { status: 'enabled', scopeMap: description },
      },
      { kind: 'deleteToken', token: name },
      { kind: 'generatePassword', token: name, password, expiry, hasPasswords: flag },
      { kind: 'deletePassword', token: name, password, kept: [other] },
      {
        kind: 'updateScopeMap',
        scopeMap: name,
        description: flag ? description : undefined,
        before: { description: other, actions: [] },
        actions: list,
      },
      { kind: 'deleteScopeMap', scopeMap: name },
    );
  });

test('commands can be made of anything, and hold nothing that ends them early', async ({
  task,
}) => {
  await runProperty(
    task,
    fc.property(address, operation, (registry, asked) => {
      for (const { text } of commandTwin(registry, asked)) {
        if (text !== undefined) expect(text.includes('\0')).toBe(false);
      }
    }),
    { usual: 2500 },
  );
});

test('instructions, files and commands for clients', async ({ task }) => {
  await runProperty(
    task,
    fc.property(address, hostileText, hostileText, (registry, loginServer, user) => {
      for (const { text } of handOff({ loginServer, user })) expect(text).not.toBe('');
      secretFile('configJson', { loginServer, user }, 'FAKE');
      secretFile('kubernetes', { loginServer, user }, 'FAKE');
      trustCommands(loginServer, user);
      trustOutputs(loginServer);
      grantPush(roleFor('push', roleModeOf(user)), loginServer, user, user);
      for (const method of methods) {
        signInSteps(method, {
          registry,
          loginServer,
          mode: roleModeOf(user),
          access: 'push',
          shell: 'powershell',
        });
      }
    }),
    { usual: 800 },
  );
});

test('tables and calendars of anything stay tables and calendars', async ({ task }) => {
  const event = fc.record({
    uid: hostileText,
    at: fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('9999-12-30') }),
    summary: hostileText,
    description: hostileText,
  });
  await runProperty(
    task,
    fc.property(fc.array(hostileText, { minLength: 1 }), fc.array(event), (cells, events) => {
      const csv = toCsv([cells]);
      // Without its quotes, no field begins like a formula.
      for (const field of csv.slice(1, -2).split(',')) {
        expect(field).not.toMatch(/^"?[=@\uFF1D\uFF20]/);
      }
      const lines = toCalendar(cells[0] ?? '', events, { now: new Date(0) }).split('\r\n');
      const begun = lines.filter((line) => line === 'BEGIN:VEVENT').length;
      expect(begun).toBe(events.length);
      for (const line of lines) {
        expect(line).not.toMatch(/[\n\r]/);
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      }
    }),
    { usual: 800 },
  );
});

test('filters, orders, addresses of lists and answers to questions', async ({ task }) => {
  await runProperty(
    task,
    fc.property(hostileText, hostileText, hostileText, (a, b, c) => {
      expect(matches(a + b + c, b.trim() === b ? b : '')).toBe(true);
      matches(a, b);
      const [x, y, z] = [sortKey(a), sortKey(b), sortKey(c)];
      expect(compareKeys(x, y)).toBe(-compareKeys(y, x) || 0);
      if (compareKeys(x, y) <= 0 && compareKeys(y, z) <= 0) {
        expect(compareKeys(x, z)).toBeLessThanOrEqual(0);
      }
      expect(parseFilters(`${a},expired,${b}`)).toContain('expired');
      chooseMethod(
        readAnswers(() => a),
        roleModeOf(b),
      );
      readMethod(c);
      repositoryProblem(a);
      objectIdProblem(a, [b, c]);
      assignedAt(a, { subscription: b, resourceGroup: c, registry: a });
      mayPush([{ roleDefinitionId: a, principalId: b }], c, roleModeOf(b));
      coversAction(a, b);
      accessTo(a, b, {
        permissions: [{ actions: [a, c], notActions: [b] }],
        locks: [{ name: a, level: b, scope: c }],
      });
    }),
    { usual: 2500 },
  );
});
