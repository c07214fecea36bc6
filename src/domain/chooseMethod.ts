import { type Method, methods, roleFor, type RoleMode } from './authenticationMethods';

/** Who or what signs in. */
export const questions = {
  who: ['person', 'software', 'kubernetes', 'device'],
  where: ['azure', 'elsewhere', 'portalDeployment'],
  cluster: ['aks', 'aksOtherTenant', 'otherCluster'],
  entra: ['yes', 'no'],
  attended: ['yes', 'no'],
  access: ['pull', 'push'],
  repositories: ['all', 'some'],
} as const satisfies Record<string, readonly string[]>;

export type Question = keyof typeof questions;

/** The answers so far; those to questions that do not come up are not looked at. */
export type Answers = { readonly [Each in Question]?: (typeof questions)[Each][number] };

/** Why a method is recommended. */
export type Reason =
  | 'person'
  | 'personWithoutEntra'
  | 'unattended'
  | 'insideAzure'
  | 'outsideAzure'
  | 'withoutEntra'
  | 'aks'
  | 'aksPush'
  | 'aksOtherTenant'
  | 'device'
  | 'someRepositories'
  | 'portalDeployment';

export interface Recommendation {
  readonly method: Method;
  readonly reason: Reason;
  /** What would be next best. */
  readonly next: Method;
  /** The Azure role to assign; undefined where roles do not decide. */
  readonly role: ReturnType<typeof roleFor> | undefined;
  /** Whether the role can and should be limited to repositories by a condition. */
  readonly limited: boolean;
  /** What a token's scope map has to allow; undefined for the other methods. */
  readonly scopeMap: 'pull' | 'push' | undefined;
  /** What is wrong with the admin user here; undefined in the one case that it is for. */
  readonly notAdminUser: 'shared' | 'unattended' | 'everything' | undefined;
}

export type Choice =
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'recommendation'; readonly recommendation: Recommendation };

/** The questions that come up for these answers, in order, the first one without an answer last. */
export function questionsAsked(answers: Answers): readonly Question[] {
  const asked: Question[] = [];
  for (const question of path(answers)) {
    asked.push(question);
    if (answers[question] === undefined) break;
  }
  return asked;
}

function path({ who, where, cluster }: Answers): readonly Question[] {
  switch (who) {
    case undefined:
      return ['who'];
    case 'person':
      return ['who', 'entra', 'attended', 'access', 'repositories'];
    case 'software':
      if (where === 'portalDeployment') return ['who', 'where'];
      return where === 'azure'
        ? ['who', 'where', 'access', 'repositories']
        : ['who', 'where', 'entra', 'access', 'repositories'];
    case 'kubernetes':
      return cluster === 'otherCluster'
        ? ['who', 'cluster', 'entra', 'access', 'repositories']
        : ['who', 'cluster', 'access', 'repositories'];
    case 'device':
      return ['who', 'entra', 'access', 'repositories'];
  }
}

/**
 * What to ask next, or what to recommend. One recommendation for every way through the questions.
 * An Azure role reaches the whole registry unless the registry is in ABAC mode, so that access to some
 * repositories only takes a token in the other mode.
 */
export function chooseMethod(answers: Answers, mode: RoleMode): Choice {
  const question = questionsAsked(answers).find((one) => answers[one] === undefined);
  if (question !== undefined) return { kind: 'question', question };
  const wanted = identityFor(answers);
  const { access = 'pull', repositories } = answers;
  const some = repositories === 'some';
  const byRole = wanted.method !== 'token' && wanted.method !== 'adminUser';
  const chosen: Pick<Recommendation, 'method' | 'reason' | 'next'> =
    some && byRole && mode === 'registry'
      ? { method: 'token', reason: 'someRepositories', next: wanted.method }
      : wanted;
  const role = byRole && chosen.method !== 'token' ? roleFor(access, mode) : undefined;
  return {
    kind: 'recommendation',
    recommendation: {
      ...chosen,
      role,
      limited: role !== undefined && some && mode === 'abac',
      scopeMap: chosen.method === 'token' ? access : undefined,
      notAdminUser: notAdminUser(answers),
    },
  };
}

function identityFor(answers: Answers): Pick<Recommendation, 'method' | 'reason' | 'next'> {
  const { who, where, cluster, entra, attended, access } = answers;
  if (who === 'person') {
    if (entra === 'no')
      return { method: 'token', reason: 'personWithoutEntra', next: 'individual' };
    return attended === 'no'
      ? { method: 'servicePrincipal', reason: 'unattended', next: 'token' }
      : { method: 'individual', reason: 'person', next: 'token' };
  }
  if (where === 'portalDeployment' && who === 'software') {
    return { method: 'adminUser', reason: 'portalDeployment', next: 'managedIdentity' };
  }
  if (where === 'azure' && who === 'software') {
    return { method: 'managedIdentity', reason: 'insideAzure', next: 'servicePrincipal' };
  }
  if (who === 'kubernetes' && cluster !== 'otherCluster') {
    if (cluster === 'aksOtherTenant') {
      return access === 'push'
        ? { method: 'servicePrincipal', reason: 'aksPush', next: 'token' }
        : { method: 'aksServicePrincipal', reason: 'aksOtherTenant', next: 'token' };
    }
    return access === 'push'
      ? { method: 'managedIdentity', reason: 'aksPush', next: 'servicePrincipal' }
      : { method: 'aksManagedIdentity', reason: 'aks', next: 'token' };
  }
  if (entra === 'no') {
    const reason = who === 'device' ? 'device' : 'withoutEntra';
    return { method: 'token', reason, next: 'servicePrincipal' };
  }
  return { method: 'servicePrincipal', reason: 'outsideAzure', next: 'token' };
}

function notAdminUser({
  who,
  where,
  access,
  repositories,
}: Answers): Recommendation['notAdminUser'] {
  if (who === 'software' && where === 'portalDeployment') return undefined;
  if (repositories === 'some' || access === 'pull') return 'everything';
  return who === 'person' ? 'shared' : 'unattended';
}

/** The answers in an address's query; what is no answer to its question is left out. */
export function readAnswers(read: (name: string) => string | null): Answers {
  const pick = <Option extends string>(
    options: readonly Option[],
    name: Question,
  ): Option | undefined => options.find((option) => option === read(name));
  const found = {
    who: pick(questions.who, 'who'),
    where: pick(questions.where, 'where'),
    cluster: pick(questions.cluster, 'cluster'),
    entra: pick(questions.entra, 'entra'),
    attended: pick(questions.attended, 'attended'),
    access: pick(questions.access, 'access'),
    repositories: pick(questions.repositories, 'repositories'),
  };
  return found;
}

/** A method by its name in an address. */
export function readMethod(text: string | null): Method | undefined {
  return methods.find((method) => method === text);
}
