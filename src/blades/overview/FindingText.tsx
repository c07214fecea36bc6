import { Link } from 'wouter';

import { removal } from '@/domain/contentTrust';
import type { Finding } from '@/domain/findings';
import { paths } from '@/domain/paths';
import type { RegistryAddress } from '@/domain/resourceId';
import { useI18n } from '@/i18n/I18n';

/** Scope maps that are named; the others are told by a number. */
const namesShown = 5;

/** One finding in a plain sentence, with a link to where it is mended. */
export function FindingText({
  registry,
  finding,
}: {
  registry: RegistryAddress;
  finding: Finding;
}) {
  const { t, format } = useI18n();
  const words = t.overview.findings;
  switch (finding.about) {
    case 'adminUser':
      return (
        <p>
          {words.adminUser} <Link href={paths.accessKeys(registry)}>{t.accessKeys.title}</Link>
        </p>
      );
    case 'contentTrust':
      return (
        <p>
          {words.contentTrust(format.announcedDay(removal), finding.daysLeft)}{' '}
          <Link href={paths.contentTrust(registry)}>{t.contentTrust.title}</Link>
        </p>
      );
    case 'tokens':
      return (
        <p>
          {words.tokens[finding.under](finding.count)}{' '}
          <Link
            href={paths.tokens(registry, finding.under)}
            aria-label={words.showAll(t.tokens.filters[finding.under])}
          >
            {words.show}
          </Link>
        </p>
      );
    case 'scopeMaps': {
      const { names } = finding;
      const more = names.length - namesShown;
      return (
        <p>
          {words.scopeMaps[finding.flaw](names.length)}{' '}
          {names.slice(0, namesShown).map((name, index) => (
            <span key={name}>
              {index > 0 && t.scopeMaps.comma}
              <Link href={paths.scopeMap(registry, name)} translate="no">
                <bdi>{name}</bdi>
              </Link>
            </span>
          ))}
          {more > 0 && (
            <>
              {' '}
              <Link href={paths.scopeMaps(registry)}>{t.scopeMaps.andMore(more)}</Link>
            </>
          )}
        </p>
      );
    }
  }
}
