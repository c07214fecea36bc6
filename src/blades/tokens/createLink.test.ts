import { expect, test } from 'vitest';

import { duplicateSearch, listSearch, readPrefill } from './createLink';

test('keeps what is the list’s, and drops what filled the form', () => {
  expect(listSearch('?filter=iot&name=x&copyOf=y&sort=name')).toBe('?filter=iot&sort=name');
  expect(listSearch('?name=x')).toBe('');
  expect(duplicateSearch('MyToken', '?filter=iot&name=x')).toBe('?filter=iot&copyOf=MyToken');
});

test('a link with nothing for the form fills nothing', () => {
  expect(readPrefill('')).toBeUndefined();
  expect(readPrefill('?filter=x')).toBeUndefined();
});

test('a token with a new scope map that can only pull', () => {
  expect(readPrefill('?name=line-9&repositories=line9/*,%20samples/nginx,line9/*')).toEqual({
    name: 'line-9',
    scopeMap: 'line-9-scope-map',
    draft: {
      name: 'line-9-scope-map',
      description: '',
      actions: ['repositories/line9/*/content/read', 'repositories/samples/nginx/content/read'],
    },
    leftOut: [],
    copyOf: undefined,
  });
});

test('hostile values are left out or stay text', () => {
  const prefill = readPrefill(
    '?name=%3Cimg%20src=x%3E&scopeMap=../../x&repositories=Evil,a**,ok/repo,javascript:alert(1)&copyOf=..%2F..',
  );
  expect(prefill).toEqual({
    name: '<img src=x>',
    scopeMap: '../../x',
    draft: undefined,
    leftOut: ['Evil', 'a**', 'javascript:alert(1)'],
    copyOf: undefined,
  });
});
