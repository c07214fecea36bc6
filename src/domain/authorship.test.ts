import { expect, test } from 'vitest';

import { authorshipOf } from './authorship';

const creationDate = '2026-02-15T08:42:08.0645445+00:00';
const created = new Date('2026-02-15T08:42:08.064Z');
const dana = 'dana@contoso.com';
const wei = 'wei@contoso.com';

function system(createdAt: string, lastModifiedAt = createdAt, createdBy = dana, by = createdBy) {
  return { createdBy, createdAt, lastModifiedBy: by, lastModifiedAt };
}

test('nobody changed it: systemData is of its creation', () => {
  expect(
    authorshipOf({ creationDate, systemData: system('2026-02-15T08:42:07.7445152+00:00') }),
  ).toEqual({ created: { at: created, by: dana }, changed: undefined });
});

test('a change has overwritten all of systemData: the creator is not known any more', () => {
  expect(
    authorshipOf({
      creationDate,
      systemData: system('2026-03-01T00:00:00+00:00', '2026-03-01T00:00:00+00:00', wei),
    }),
  ).toEqual({
    created: { at: created, by: undefined },
    changed: { at: new Date('2026-03-01T00:00:00Z'), by: wei },
  });
});

test('a change that left the creation alone', () => {
  expect(
    authorshipOf({
      creationDate,
      systemData: system('2026-02-15T08:42:07.74+00:00', '2026-03-01T00:00:00+00:00', dana, wei),
    }),
  ).toEqual({
    created: { at: created, by: dana },
    changed: { at: new Date('2026-03-01T00:00:00Z'), by: wei },
  });
});

test('nothing to go by, or nothing that can be read', () => {
  const nothing = { created: { at: undefined, by: undefined }, changed: undefined };
  expect(authorshipOf({})).toEqual(nothing);
  expect(
    authorshipOf({ creationDate: 'x', systemData: { createdAt: 'y', createdBy: dana } }),
  ).toEqual(nothing);
  expect(authorshipOf({ creationDate })).toEqual({
    created: { at: created, by: undefined },
    changed: undefined,
  });
});
