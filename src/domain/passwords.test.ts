import { expect, test } from 'vitest';

import { keptPasswords, passwordNames, passwordOf } from './passwords';

test('passwords are found by name, not by position', () => {
  const passwords = [
    { name: 'Password2', id: 2 },
    { name: null, id: 0 },
    { name: 'password1', id: 1 },
  ];
  expect(passwordNames.map((name) => passwordOf(passwords, name)?.id)).toEqual([1, 2]);
  expect(passwordOf([{ name: 'password2' }], 'password1')).toBeUndefined();
  expect(passwordOf(undefined, 'password1')).toBeUndefined();
  expect(passwordOf(null, 'password1')).toBeUndefined();
});

test('removing one password names all others, those of a later Azure included (F26)', () => {
  const passwords = [
    { name: 'Password1', expiry: '2027-01-01T00:00:00+00:00' },
    { name: 'password2' },
    { name: 'password3' },
    { name: null },
    {},
  ];
  expect(keptPasswords(passwords, 'password1')).toEqual([
    { name: 'password2' },
    { name: 'password3' },
  ]);
  expect(keptPasswords([{ name: 'password1' }], 'password1')).toEqual([]);
  expect(keptPasswords([{ name: 'password1' }], 'password2')).toEqual([{ name: 'password1' }]);
  expect(keptPasswords(undefined, 'password2')).toEqual([]);
});
