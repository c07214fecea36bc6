import { describe, expect, test } from 'vitest';

import { findingsOf, flawsOfActions, isRisk, type RegistryFacts } from './findings';

const noTokens = { expired: 0, within7: 0, within30: 0, never: 0, noPassword: 0, disabled: 0 };

const tidy: RegistryFacts = {
  adminUserEnabled: false,
  contentTrust: { kind: 'disabled' },
  tokens: noTokens,
  scopeMaps: [{ name: 'fine', flaws: [] }],
};

const everythingWrong: RegistryFacts = {
  adminUserEnabled: true,
  contentTrust: { kind: 'enabled', daysLeft: 490 },
  tokens: { expired: 1, within7: 2, within30: 3, never: 4, noPassword: 5, disabled: 6 },
  scopeMaps: [
    { name: 'a', flaws: ['deletesEverywhere', 'deleteWithoutMetadataRead', 'unused'] },
    { name: 'b', flaws: ['writeWithoutRead'] },
    { name: 'c', flaws: ['unused'] },
  ],
};

describe('findings', () => {
  test('there are none where all is well', () => {
    expect(findingsOf(tidy)).toEqual([]);
  });

  test.each(['disabled', 'notPremium', 'customerManagedKey', 'removed', 'unknown'] as const)(
    'content trust that is %s needs nothing',
    (kind) => {
      const contentTrust =
        kind === 'notPremium'
          ? { kind, plan: 'Basic' }
          : kind === 'unknown'
            ? { kind, status: 'paused' }
            : { kind };
      expect(findingsOf({ ...tidy, contentTrust })).toEqual([]);
    },
  );

  test('what ends within 30 days needs nothing yet', () => {
    expect(findingsOf({ ...tidy, tokens: { ...noTokens, within30: 9 } })).toEqual([]);
  });

  test('come with their numbers and names, the most urgent first', () => {
    expect(findingsOf(everythingWrong)).toEqual([
      { about: 'tokens', under: 'expired', count: 1 },
      { about: 'tokens', under: 'within7', count: 2 },
      { about: 'adminUser' },
      { about: 'scopeMaps', flaw: 'deletesEverywhere', names: ['a'] },
      { about: 'contentTrust', daysLeft: 490 },
      { about: 'tokens', under: 'never', count: 4 },
      { about: 'scopeMaps', flaw: 'writeWithoutRead', names: ['b'] },
      { about: 'scopeMaps', flaw: 'deleteWithoutMetadataRead', names: ['a'] },
      { about: 'tokens', under: 'noPassword', count: 5 },
      { about: 'tokens', under: 'disabled', count: 6 },
      { about: 'scopeMaps', flaw: 'unused', names: ['a', 'c'] },
    ]);
  });

  test('risks come before what only wants tidying up', () => {
    const risks = findingsOf(everythingWrong).map(isRisk);
    expect(risks).toEqual([...Array(6).fill(true), ...Array(5).fill(false)]);
  });
});

describe('flaws of what a scope map allows', () => {
  test.each([
    ['nothing', undefined, []],
    ['pulling everything', ['repositories/*/content/read'], []],
    [
      'deleting everywhere',
      ['repositories/*/content/delete', 'repositories/*/metadata/read'],
      ['deletesEverywhere'],
    ],
    [
      'deleting below a prefix',
      ['repositories/a/*/content/delete', 'repositories/a/*/metadata/read'],
      [],
    ],
    ['writing alone', ['repositories/a/content/write'], ['writeWithoutRead']],
    [
      'writing where a wildcard lets read',
      ['repositories/a/content/write', 'repositories/*/content/read'],
      [],
    ],
    [
      'several at once',
      ['repositories/*/content/delete', 'repositories/a/content/write'],
      ['deletesEverywhere', 'writeWithoutRead', 'deleteWithoutMetadataRead'],
    ],
    ['what is not on repositories', ['gateway/hall/config/write'], []],
  ])('%s', (_, actions, flaws) => {
    expect(flawsOfActions(actions)).toEqual(flaws);
  });
});
