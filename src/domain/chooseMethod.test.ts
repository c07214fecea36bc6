import { describe, expect, test } from 'vitest';

import { methods } from './authenticationMethods';
import {
  type Answers,
  chooseMethod,
  type Question,
  questions,
  questionsAsked,
  readAnswers,
  type Recommendation,
} from './chooseMethod';

/** Every way through the questions, to its end. */
function everyPath(mode: 'registry' | 'abac', answers: Answers = {}): [Answers, Recommendation][] {
  const choice = chooseMethod(answers, mode);
  if (choice.kind === 'recommendation') return [[answers, choice.recommendation]];
  return questions[choice.question].flatMap((answer) =>
    everyPath(mode, { ...answers, [choice.question]: answer }),
  );
}

describe.each(['registry', 'abac'] as const)('in the mode %s', (mode) => {
  const paths = everyPath(mode);

  test('every path ends in one recommendation, and in something else as next best', () => {
    expect(paths.length).toBeGreaterThan(50);
    for (const [, { method, next }] of paths) {
      expect(methods).toContain(method);
      expect(methods).toContain(next);
      expect(next).not.toBe(method);
    }
  });

  test('every method is recommended to somebody', () => {
    expect(new Set(paths.map(([, { method }]) => method))).toEqual(new Set(methods));
  });

  test('the admin user is the wrong choice but where only it works', () => {
    for (const [answers, { method, notAdminUser }] of paths) {
      expect(method === 'adminUser').toBe(answers.where === 'portalDeployment');
      expect(notAdminUser === undefined).toBe(method === 'adminUser');
    }
  });

  test('access to some repositories is never given to all of them', () => {
    for (const [answers, { method, limited }] of paths) {
      if (answers.repositories === 'some') expect(method === 'token' || limited).toBe(true);
    }
  });

  test('whoever pushes is not told to use what can only pull', () => {
    for (const [answers, { method, role, scopeMap }] of paths) {
      if (answers.access !== 'push') continue;
      expect(['aksManagedIdentity', 'aksServicePrincipal']).not.toContain(method);
      expect(role === undefined ? scopeMap : role).toMatch(/push|AcrPush|Writer/);
    }
  });

  test('roles are those that the registry honours', () => {
    const wrong = mode === 'abac' ? /^Acr/ : /^Container/;
    for (const [, { role }] of paths) expect(role ?? '').not.toMatch(wrong);
  });

  test('nobody without Entra is sent to Entra', () => {
    for (const [answers, { method }] of paths) {
      if (answers.entra === 'no') expect(method).toBe('token');
    }
  });
});

test('a managed identity does not cross tenants', () => {
  const answers: Answers = {
    who: 'kubernetes',
    cluster: 'aksOtherTenant',
    access: 'pull',
    repositories: 'all',
  };
  expect(chooseMethod(answers, 'registry')).toMatchObject({
    recommendation: { method: 'aksServicePrincipal', role: 'AcrPull' },
  });
});

test('questions come one after the other, and only those that matter', () => {
  expect(questionsAsked({})).toEqual(['who']);
  expect(questionsAsked({ who: 'software' })).toEqual(['who', 'where']);
  expect(questionsAsked({ who: 'software', where: 'portalDeployment' })).toEqual(['who', 'where']);
  expect(questionsAsked({ who: 'software', cluster: 'aks', where: 'azure' })).toEqual([
    'who',
    'where',
    'access',
  ]);
});

test('an address holds answers, and nothing else is taken from it', () => {
  const address = new URLSearchParams('who=person&entra=maybe&attended=yes&x=y');
  expect(readAnswers((name) => address.get(name))).toEqual({ who: 'person', attended: 'yes' });
  const asked: readonly Question[] = questionsAsked(readAnswers((name) => address.get(name)));
  expect(asked).toEqual(['who', 'entra']);
});
