import { passwordOfToken } from '@/azure/tokenPasswords';
import type { Token } from '@/azure/tokens';
import { type CalendarEvent, toCalendar } from '@/domain/calendar';
import { toCsv } from '@/domain/csv';
import { expiryOf, parseAzureDate } from '@/domain/expiry';
import { passwordNames } from '@/domain/passwords';
import { type RegistryAddress, registryId } from '@/domain/resourceId';
import type { Messages } from '@/i18n/en';
import { downloadText } from '@/ui/downloadText';

import { authorshipOfToken, type TokenRow } from './tokenRow';

interface Export {
  readonly registry: RegistryAddress;
  readonly rows: readonly TokenRow[];
  readonly t: Messages;
  readonly now: Date;
}

/** Saves the tokens that are shown as a file; there is no secret in it, because lists have none. */
export function exportTokens(kind: 'csv' | 'calendar', given: Export): void {
  const name = `${given.registry.registry}-tokens-${given.now.toISOString().slice(0, 10)}`;
  if (kind === 'csv') downloadText(`${name}.csv`, 'text/csv;charset=utf-8', tokensCsv(given));
  else downloadText(`${name}.ics`, 'text/calendar;charset=utf-8', tokensCalendar(given));
}

/** The list as a table: dates in UTC as ISO 8601, which spreadsheets and scripts understand. */
export function tokensCsv({ rows, t }: Export): string {
  const w = t.tokens;
  const header = [
    w.name,
    w.scopeMap,
    w.status,
    ...passwordNames.flatMap((name) => [w.csv.passwordCreated(name), w.csv.passwordExpires(name)]),
    w.creationDate,
    w.createdBy,
    w.lastChange,
    w.changedBy,
  ];
  return toCsv([header, ...rows.map(({ token, scopeMap }) => csvRow(token, scopeMap, t))]);
}

function csvRow(token: Token, scopeMap: string, t: Messages): string[] {
  const { created, changed } = authorshipOfToken(token);
  return [
    token.name,
    scopeMap,
    token.properties.status ?? '',
    ...passwordNames.flatMap((name) => {
      const password = passwordOfToken(token, name);
      if (password === undefined) return ['', ''];
      return [
        iso(password.creationTime),
        password.expiry === null || password.expiry === undefined
          ? t.tokens.never
          : iso(password.expiry),
      ];
    }),
    iso(token.properties.creationDate),
    created.by ?? '',
    changed?.at?.toISOString() ?? '',
    changed?.by ?? '',
  ];
}

/** A date of Azure's in one form; what is no date stays as it is. */
function iso(text: string | null | undefined): string {
  return parseAzureDate(text)?.toISOString() ?? text ?? '';
}

/** The expiries to come, as a calendar. */
export function tokensCalendar({ registry, rows, t, now }: Export): string {
  const host = registryId(registry).toLowerCase();
  const events = rows.flatMap(({ token }) =>
    passwordNames.flatMap((name): CalendarEvent[] => {
      const expiry = expiryOf(passwordOfToken(token, name), now);
      if (expiry.kind !== 'expiring' && expiry.kind !== 'valid') return [];
      return [
        {
          uid: `${host}/tokens/${token.name.toLowerCase()}/${name}`,
          at: expiry.at,
          summary: t.tokens.calendar.summary(name, token.name),
          description: t.tokens.calendar.description(registry.registry),
        },
      ];
    }),
  );
  return toCalendar(t.tokens.calendar.title(registry.registry), events, { now });
}
