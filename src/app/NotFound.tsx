import { Link } from 'wouter';

import { paths } from '@/domain/paths';
import { useI18n } from '@/i18n/I18n';
import { Blade } from '@/ui/Blade';

/** For an address that leads nowhere. */
export function NotFound() {
  const { t } = useI18n();
  return (
    <Blade title={t.app.notFound} crumbs={[{ label: t.home.title, href: paths.home() }]}>
      <p>{t.app.notFoundText}</p>
      <p>
        <Link href={paths.home()}>{t.app.toHome}</Link>
      </p>
    </Blade>
  );
}
