import { Link } from 'wouter';

import { passwordOfToken } from '@/azure/tokenPasswords';
import { expiryOf } from '@/domain/expiry';
import { paths } from '@/domain/paths';
import type { RegistryAddress } from '@/domain/resourceId';
import type { Messages } from '@/i18n/en';
import type { Format } from '@/i18n/format';
import type { Column } from '@/ui/DataTable';

import { ExpiryText } from './ExpiryText';
import styles from './tokenColumns.module.css';
import { tokenOrder } from './tokenOrder';
import { authorshipOfToken, type TokenRow } from './tokenRow';
import { TokenStatus } from './TokenStatus';

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
}): Column<TokenRow>[] {
  const password = (name: 'password1' | 'password2', title: string): Column<TokenRow> => ({
    id: name,
    title,
    width: 'minmax(9.5rem, 1.4fr)',
    compare: tokenOrder[name],
    cell: ({ token }) => (
      <ExpiryText expiry={expiryOf(passwordOfToken(token, name), now)} now={now} hint />
    ),
  });

  const day = (at: Date) => (
    <span className={styles['day']} title={format.dateTime(at)}>
      {format.date(at)}
    </span>
  );

  return [
    {
      id: 'name',
      title: t.tokens.name,
      width: 'minmax(7.25rem, 1.7fr)',
      compare: tokenOrder.name,
      cell: ({ token }) => (
        <Link href={paths.token(registry, token.name)} translate="no" title={token.name}>
          <bdi>{token.name}</bdi>
        </Link>
      ),
    },
    {
      id: 'scopeMap',
      title: t.tokens.scopeMap,
      width: 'minmax(7rem, 1.5fr)',
      compare: tokenOrder.scopeMap,
      cell: ({ scopeMap }) => (
        <bdi translate="no" title={scopeMap}>
          {scopeMap}
        </bdi>
      ),
    },
    password('password1', t.tokens.password1Expiry),
    password('password2', t.tokens.password2Expiry),
    {
      id: 'status',
      title: t.tokens.status,
      width: 'minmax(6.25rem, 0.75fr)',
      compare: tokenOrder.status,
      cell: ({ token }) => <TokenStatus token={token} />,
    },
    {
      id: 'created',
      title: t.tokens.creationDate,
      width: 'minmax(7.5rem, 1.1fr)',
      compare: tokenOrder.created,
      cell: ({ token }) => {
        const { at, by } = authorshipOfToken(token).created;
        return (
          <>
            {at === undefined ? (token.properties.creationDate ?? '') : day(at)}
            <By person={by} />
          </>
        );
      },
    },
    {
      id: 'changed',
      title: t.tokens.lastChange,
      width: 'minmax(7.5rem, 1.1fr)',
      compare: tokenOrder.changed,
      cell: ({ token }) => {
        const { changed } = authorshipOfToken(token);
        if (changed === undefined)
          return <span className={styles['by']}>{t.tokens.unchanged}</span>;
        return (
          <>
            {changed.at === undefined ? t.ui.unknown : day(changed.at)}
            <By person={changed.by} />
          </>
        );
      },
    },
  ];
}

function By({ person }: { person: string | undefined }) {
  if (person === undefined) return null;
  return (
    <span className={styles['by']} title={person}>
      <bdi translate="no">{person}</bdi>
    </span>
  );
}
