import { useQuery } from '@tanstack/react-query';

import { registryQuery } from '@/azure/registries';
import { useArm } from '@/azure/useArm';
import { type Access, accessOf, type AccessQuestion } from '@/domain/access';
import { type AccessOperation, accessOperations } from '@/domain/permissions';
import { isWildcard, repositoryProblem } from '@/domain/repositoryPattern';
import type { RegistryAddress } from '@/domain/resourceId';
import { parseActions } from '@/domain/scopeMapActions';
import type { Messages } from '@/i18n/en';
import type { Format } from '@/i18n/format';
import { useI18n } from '@/i18n/I18n';
import { type AccessAnswer, CheckAccess } from '@/ui/CheckAccess';

/** Answers whether whoever signs in so, with these actions, gets in. */
export function AccessCheck({
  registry,
  status,
  passwords,
  actions,
}: {
  registry: RegistryAddress;
  /** Of the scope map; undefined when that does not exist. */
  actions: readonly string[] | undefined;
} & Pick<AccessQuestion, 'status' | 'passwords'>) {
  const { t, format } = useI18n();
  const arm = useArm();
  const properties = useQuery(registryQuery(arm, registry)).data?.properties;

  function answer(repository: string, operation: string): AccessAnswer {
    return inWords(
      accessOf({
        status,
        passwords,
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
