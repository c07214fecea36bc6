import { handOff } from '@/domain/handOff';
import { useI18n } from '@/i18n/I18n';
import { Disclosure } from '@/ui/Disclosure';
import { HandOffKit } from '@/ui/HandOffKit';

/** How to sign in as the admin user, in docker and other tools; each asks for the password. */
export function SignIn({ loginServer, user }: { loginServer: string; user: string }) {
  const { t } = useI18n();
  return (
    <Disclosure label={t.commands.kit.titleAdmin}>
      <HandOffKit
        snippets={handOff({ loginServer, user }).map(({ target, text }) => ({
          id: target,
          title: t.commands.kit.targets[target],
          text,
          note: t.commands.kit.notes[target],
          file: undefined,
        }))}
        secrets={[]}
      />
    </Disclosure>
  );
}
