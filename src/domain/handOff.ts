import { clientLogin, loginFromInput, quoteBash, wellFormed, withTypedPassword } from './commands';
import { quoteYaml } from './yaml';

/** What signs in: a token, the admin user or a service principal, at one registry. */
export interface HandOffUser {
  readonly loginServer: string;
  readonly user: string;
}

/** Where a credential can be put to use. */
export type HandOffTarget =
  | 'docker'
  | 'podman'
  | 'helm'
  | 'powerShell'
  | 'configJson'
  | 'kubectl'
  | 'kubernetes'
  | 'githubActions'
  | 'azurePipelines'
  | 'test';

/** The kinds of file that cannot be made without the password in them. */
export type SecretFile = 'configJson' | 'kubernetes';

export interface HandOffItem {
  readonly target: HandOffTarget;
  /** Never with the password: it is typed, or read from standard input, a variable or a file. */
  readonly text: string;
}

/** What stands for the password in a file that is shown. */
const placeholder = '<base64>';

/** The ways to hand a credential to those who use it. */
export function handOff(subject: HandOffUser): readonly HandOffItem[] {
  const { loginServer, user } = subject;
  const login = (client: 'docker' | 'podman' | 'helm') =>
    clientLogin({ client, loginServer, user, shell: 'bash' });
  return [
    { target: 'docker', text: login('docker') },
    { target: 'podman', text: login('podman') },
    { target: 'helm', text: login('helm') },
    {
      target: 'powerShell',
      text: clientLogin({ client: 'docker', loginServer, user, shell: 'powershell' }),
    },
    { target: 'configJson', text: configJson(loginServer, placeholder) },
    { target: 'kubectl', text: kubectl(subject) },
    { target: 'kubernetes', text: pullSecret(subject, placeholder) },
    { target: 'githubActions', text: githubActions(subject) },
    { target: 'azurePipelines', text: azurePipelines(subject) },
    { target: 'test', text: credentialTest(subject) },
  ];
}

/**
 * A file with the password in it, for a copy or a download that was asked for in so many words.
 * Nothing may keep the result.
 */
export function secretFile(kind: SecretFile, subject: HandOffUser, password: string): string {
  const config = configJson(subject.loginServer, base64(`${subject.user}:${password}`));
  return kind === 'configJson' ? config : pullSecret(subject, base64(config));
}

/** Base64 of a text in UTF-8. */
function base64(text: string): string {
  return btoa(
    Array.from(new TextEncoder().encode(text), (byte) => String.fromCodePoint(byte)).join(''),
  );
}

/** https://docs.docker.com/reference/cli/docker/login/#credential-stores */
function configJson(loginServer: string, auth: string): string {
  return `${JSON.stringify({ auths: { [wellFormed(loginServer)]: { auth } } }, undefined, 2)}\n`;
}

/** The name of a pull secret for a user: what Kubernetes allows. https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-subdomain-names */
export function pullSecretName(user: string): string {
  const name = user
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .slice(0, 200)
    .replace(/^-+|-+$/g, '');
  return name === '' ? 'acr-pull' : `${name}-pull`;
}

/**
 * `kubectl create secret docker-registry` takes the password as an argument, which every process of
 * the machine can read; the file is handed over through a pipe instead.
 * https://kubernetes.io/docs/tasks/configure-pod-container/pull-image-private-registry/
 */
function kubectl({ loginServer, user }: HandOffUser): string {
  const auth = `"$(printf '%s' ${quoteBash(user)}:"$password" | base64 | tr -d '\\n')"`;
  const server = quoteBash(JSON.stringify(wellFormed(loginServer)));
  const create = [
    `kubectl create secret generic ${pullSecretName(user)}`,
    '--type kubernetes.io/dockerconfigjson',
    '--from-file .dockerconfigjson=/dev/stdin',
  ].join(' ');
  return withTypedPassword(`printf '{"auths":{%s:{"auth":"%s"}}}' ${server} ${auth} | ${create}`);
}

function pullSecret({ loginServer, user }: HandOffUser, data: string): string {
  const name = quoteYaml(pullSecretName(user));
  const image = quoteYaml(`${loginServer}/samples/hello-world:v1`);
  return `apiVersion: v1
kind: Secret
metadata:
  name: ${name}
type: kubernetes.io/dockerconfigjson
data:
  .dockerconfigjson: ${quoteYaml(data)}
---
apiVersion: v1
kind: Pod
metadata:
  name: example
spec:
  containers:
    - name: example
      image: ${image}
  imagePullSecrets:
    - name: ${name}
`;
}

/**
 * GitHub would evaluate `\${{` in a name.
 * https://docs.github.com/actions/reference/workflows-and-actions/expressions
 */
function inWorkflow(text: string): string {
  return quoteYaml(text.replaceAll('${{', "${{ '${{' }}"));
}

/** https://github.com/docker/login-action */
function githubActions({ loginServer, user }: HandOffUser): string {
  return `- uses: docker/login-action@v3
  with:
    registry: ${inWorkflow(loginServer)}
    username: ${inWorkflow(user)}
    password: \${{ secrets.ACR_PASSWORD }}
`;
}

/**
 * A secret variable only reaches a script through `env`.
 * https://learn.microsoft.com/azure/devops/pipelines/process/set-secret-variables
 */
function azurePipelines({ loginServer, user }: HandOffUser): string {
  const login = loginFromInput('docker', { loginServer, user, shell: 'bash' });
  return `- bash: ${quoteYaml(`printf '%s' "$ACR_PASSWORD" | ${login}`)}
  displayName: docker login
  env:
    ACR_PASSWORD: $(ACR_PASSWORD)
`;
}

/**
 * Asks the registry for an access token, as docker does, and prints only the status of the answer.
 * https://github.com/Azure/acr/blob/main/docs/Token-BasicAuth.md
 */
function credentialTest({ loginServer, user }: HandOffUser): string {
  const server = encodeURIComponent(wellFormed(loginServer));
  const address = `https://${server}/oauth2/token?service=${server}&scope=repository:samples/hello-world:pull`;
  const auth = `"$(printf '%s' ${quoteBash(user)}:"$password" | base64 | tr -d '\\n')"`;
  return withTypedPassword(
    `printf 'Authorization: Basic %s' ${auth} | curl --silent --show-error --output /dev/null --write-out '%{http_code}\\n' --header @- ${quoteBash(address)}`,
  );
}
