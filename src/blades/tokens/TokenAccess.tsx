import { useQuery } from '@tanstack/react-query';

import { registryQuery } from '@/azure/registries';
import { passwordOfToken } from '@/azure/tokenPasswords';
import type { Token } from '@/azure/tokens';
import { useArm } from '@/azure/useArm';
import { type Access, accessOf, accessOperations, type AccessOperation } from '@/domain/access';
import { expiryOf } from '@/domain/expiry';
import { passwordNames } from '@/domain/passwords';
import { isWildcard, repositoryProblem } from '@/domain/repositoryPattern';
import type { RegistryAddress } from '@/domain/resourceId';
import { parseActions } from '@/domain/scopeMapActions';
import type { Messages } from '@/i18n/en';
import type { Format } from '@/i18n/format';
import { useI18n } from '@/i18n/I18n';
import { type AccessAnswer, CheckAccess } from '@/ui/CheckAccess';
import { useNow } from '@/ui/useNow';

/** Answers whether a token, as it is in Azure now, gets in. */
export function TokenAccess({
  registry,
  token,
  actions,
}: {
  registry: RegistryAddress;
  token: Token;
  /** Of the token's scope map; undefined when that does not exist. */
  actions: readonly string[] | undefined;
}) {
  const { t, format } = useI18n();
  const arm = useArm();
  const now = useNow();
  const properties = useQuery(registryQuery(arm, registry)).data?.properties;

  function answer(repository: string, operation: string): AccessAnswer {
    return inWords(
      accessOf({
        status: token.properties.status,
        passwords: passwordNames.map((name) => expiryOf(passwordOfToken(token, name), now)),
        actions,
        anonymousPull: properties?.anonymousPullEnabled === true,
        contentTrust: properties?.policies?.trustPolicy?.status?.toLowerCase() === 'enabled',
        repository,
        operation: isOperation(operation) ? operation : 'pull',
      }),
      t,
      format,
    );
  }

  return (
    <CheckAccess
      operations={Object.keys(accessOperations)
        .filter(isOperation)
        .map((id) => ({ id, label: t.access.operations[id], everywhere: id === 'listCatalog' }))}
      suggestions={parseActions(actions)
        .repositories.map(({ repository }) => repository)
        .filter((repository) => !isWildcard(repository))}
      problem={(repository) => {
        if (repository.includes('*')) return t.access.oneRepository;
        const problem = repositoryProblem(repository);
        return problem === undefined ? undefined : t.scopeMaps.repositoryProblems[problem];
      }}
      answer={answer}
    />
  );
}

function isOperation(text: string): text is AccessOperation {
  return Object.hasOwn(accessOperations, text);
}

function inWords(access: Access, t: Messages, format: Format): AccessAnswer {
  const words = t.access;
  const granted = (rules: Extract<Access, { by: 'rules' }>['granted']) =>
    rules.map(({ action, patterns }) => words.granted(action, format.list(patterns)));
  if (access.allowed) {
    const because =
      access.by === 'rules'
        ? granted(access.granted)
        : [
            words.anonymous,
            ...(access.signIn === undefined
              ? []
              : [words.reasons[access.signIn], words.anonymousOnly]),
          ];
    return { allowed: true, because: access.signedRefused ? [...because, words.signed] : because };
  }
  return {
    allowed: false,
    because: [
      words.reasons[access.reason],
      ...(access.reason === 'noRule' ? [words.missing(format.list(access.missing))] : []),
      ...granted(access.granted),
    ],
    clientSays: access.clientSays,
  };
}
