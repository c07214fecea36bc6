import { Link } from 'wouter';

import { passwordOfToken } from '@/azure/tokenPasswords';
import type { Token } from '@/azure/tokens';
import { compareExpiry, expiryOf, parseAzureDate } from '@/domain/expiry';
import { paths } from '@/domain/paths';
import type { PasswordName } from '@/domain/passwords';
import { nameOfId, type RegistryAddress } from '@/domain/resourceId';
import type { Messages } from '@/i18n/en';
import type { Format } from '@/i18n/format';
import type { Column } from '@/ui/DataTable';

import { ExpiryText } from './ExpiryText';
import { TokenStatus } from './TokenStatus';

const scopeMapName = (token: Token) => nameOfId(token.properties.scopeMapId ?? '');
const created = (token: Token) => parseAzureDate(token.properties.creationDate);

/** The columns of the table of tokens. */
export function tokenColumns({
  registry,
  t,
  format,
  now,
}: {
  registry: RegistryAddress;
  t: Messages;
  format: Format;
  now: Date;
}): Column<Token>[] {
  const expiry = (token: Token, name: PasswordName) => expiryOf(passwordOfToken(token, name), now);

  return [
    {
      id: 'name',
      title: t.tokens.name,
      width: 'minmax(10rem, 2fr)',
      compare: (a, b) => format.compare(a.name, b.name),
      cell: (token) => (
        <Link href={paths.token(registry, token.name)} translate="no" title={token.name}>
          <bdi>{token.name}</bdi>
        </Link>
      ),
    },
    {
      id: 'scopeMap',
      title: t.tokens.scopeMap,
      width: 'minmax(10rem, 2fr)',
      compare: (a, b) => format.compare(scopeMapName(a), scopeMapName(b)),
      cell: (token) => (
        <bdi translate="no" title={scopeMapName(token)}>
          {scopeMapName(token)}
        </bdi>
      ),
    },
    {
      id: 'password1',
      title: t.tokens.password1Expiry,
      width: 'minmax(9rem, 1.5fr)',
      compare: (a, b) => compareExpiry(expiry(a, 'password1'), expiry(b, 'password1')),
      cell: (token) => <ExpiryText expiry={expiry(token, 'password1')} now={now} />,
    },
    {
      id: 'password2',
      title: t.tokens.password2Expiry,
      width: 'minmax(9rem, 1.5fr)',
      compare: (a, b) => compareExpiry(expiry(a, 'password2'), expiry(b, 'password2')),
      cell: (token) => <ExpiryText expiry={expiry(token, 'password2')} now={now} />,
    },
    {
      id: 'status',
      title: t.tokens.status,
      width: 'minmax(6rem, 1fr)',
      compare: (a, b) => format.compare(a.properties.status ?? '', b.properties.status ?? ''),
      cell: (token) => <TokenStatus token={token} />,
    },
    {
      id: 'created',
      title: t.tokens.creationDate,
      width: 'minmax(13rem, 1.5fr)',
      compare: (a, b) => (created(a)?.getTime() ?? 0) - (created(b)?.getTime() ?? 0),
      cell: (token) => {
        const at = created(token);
        return at === undefined ? (token.properties.creationDate ?? '') : format.dateTime(at);
      },
    },
  ];
}
