import { type Method, roleFor, type RoleMode } from './authenticationMethods';
import {
  bashLines,
  clientLogin,
  loginFromInput,
  powerShellLines,
  quoteBash,
  quotePowerShell,
  type Shell,
} from './commands';
import { handOff } from './handOff';
import { cloudOfLoginServer } from './registryCloud';
import { type RegistryAddress, registryId } from './resourceId';

/** What a step is for; its words are in the catalogs. */
export type StepId =
  | 'setCloud'
  | 'signIn'
  | 'login'
  | 'exposeToken'
  | 'exposeTokenHelm'
  | 'podman'
  | 'createServicePrincipal'
  | 'signInServicePrincipal'
  | 'dockerLogin'
  | 'podmanLogin'
  | 'helmLogin'
  | 'pullSecret'
  | 'assignRole'
  | 'signInIdentity'
  | 'attachCluster'
  | 'assignClusterRole'
  | 'checkCluster'
  | 'assignClusterPrincipalRole'
  | 'enableAdminUser'
  | 'dockerLoginAdmin'
  | 'disableAdminUser'
  | 'createToken'
  | 'dockerLoginToken'
  | 'azLoginToken'
  | 'resetCloud';

export interface Step {
  readonly id: StepId;
  /** The command; undefined for a step in the portal. */
  readonly command: string | undefined;
}

export interface SignInContext {
  readonly registry: RegistryAddress;
  readonly loginServer: string;
  readonly mode: RoleMode;
  readonly access: 'pull' | 'push';
  readonly shell: Shell;
}

/**
 * The user name that goes with an access token of Microsoft Entra.
 * https://learn.microsoft.com/azure/container-registry/container-registry-authentication#az-acr-login-with---expose-token
 */
const accessTokenUser = '00000000-0000-0000-0000-000000000000';

/** What the reader replaces by their own. */
const own = {
  application: '<application-id>',
  tenant: '<tenant-id>',
  principal: '<principal-id>',
  cluster: '<cluster>',
  clusterGroup: '<cluster-resource-group>',
  token: '<token>',
} as const;

/** How to sign in with a method at one registry, step by step. */
export function signInSteps(method: Method, context: SignInContext): readonly Step[] {
  const cloud = cloudOfLoginServer(context.loginServer);
  const steps = stepsOf(method, context);
  // azure-cli is switched to the cloud and back; Azure PowerShell names it when it signs in.
  const usesCli = steps.some(({ command }) => /(?:^|[ (])az /m.test(command ?? ''));
  return cloud === 'AzureCloud' || !usesCli
    ? steps
    : [
        step('setCloud', `az cloud set --name ${cloud}`),
        ...steps,
        step('resetCloud', 'az cloud set --name AzureCloud'),
      ];
}

function step(id: StepId, command: string | undefined): Step {
  return { id, command };
}

function stepsOf(method: Method, context: SignInContext): readonly Step[] {
  const { registry, loginServer, shell } = context;
  const bash = shell === 'bash';
  const quote = bash ? quoteBash : quotePowerShell;
  const name = quote(registry.registry);
  const login = (client: 'docker' | 'podman' | 'helm', user: string) =>
    clientLogin({ client, loginServer, user, shell });

  switch (method) {
    case 'individual':
      return [
        step('signIn', bash ? 'az login' : connectAccount(loginServer, '')),
        step('login', registryLogin(registry, shell)),
        ...exposedToken(context),
        step(
          'podman',
          bash
            ? `DOCKER_COMMAND=podman az acr login --name ${name}`
            : `$env:DOCKER_COMMAND = 'podman'; az acr login --name ${name}; Remove-Item Env:DOCKER_COMMAND`,
        ),
      ];
    case 'servicePrincipal':
      return [
        step('createServicePrincipal', createServicePrincipal(context)),
        step('dockerLogin', login('docker', own.application)),
        step('podmanLogin', login('podman', own.application)),
        step('helmLogin', login('helm', own.application)),
        step('signInServicePrincipal', servicePrincipalLogin(context)),
        ...(bash ? [step('pullSecret', pullSecret(loginServer, own.application))] : []),
      ];
    case 'managedIdentity':
      return [
        step('assignRole', assignRole(context, own.principal)),
        step(
          'signInIdentity',
          `${bash ? 'az login --identity' : connectAccount(loginServer, ' -Identity')}\n${registryLogin(registry, shell)}`,
        ),
        ...exposedToken(context),
      ];
    case 'aksManagedIdentity':
      return [
        // Attaching assigns AcrPull, which a registry in ABAC mode does not honour.
        context.mode === 'abac'
          ? step('assignClusterRole', assignClusterRole(context))
          : step('attachCluster', attachCluster(context)),
        step(
          'checkCluster',
          lines(shell)('az aks check-acr', [...cluster(quote), `--acr ${quote(loginServer)}`]),
        ),
      ];
    case 'aksServicePrincipal':
      return [
        step(
          'assignClusterPrincipalRole',
          assignRole({ ...context, access: 'pull' }, own.application),
        ),
      ];
    case 'adminUser':
      return [
        step('enableAdminUser', adminUser(registry, shell, true)),
        step('dockerLoginAdmin', login('docker', registry.registry)),
        step('disableAdminUser', adminUser(registry, shell, false)),
      ];
    case 'token':
      return [
        step('createToken', undefined),
        step('dockerLoginToken', login('docker', own.token)),
        step('podmanLogin', login('podman', own.token)),
        step('helmLogin', login('helm', own.token)),
        step('azLoginToken', `az acr login --name ${name} --username ${quote(own.token)}`),
        ...(bash ? [step('pullSecret', pullSecret(loginServer, own.token))] : []),
      ];
  }
}

function lines(shell: Shell): (command: string, options: readonly string[]) => string {
  return shell === 'bash' ? bashLines : powerShellLines;
}

function cluster(quote: (text: string) => string): readonly string[] {
  return [`--name ${quote(own.cluster)}`, `--resource-group ${quote(own.clusterGroup)}`];
}

function connectAccount(loginServer: string, parameters: string): string {
  const cloud = cloudOfLoginServer(loginServer);
  return `Connect-AzAccount${parameters}${cloud === 'AzureCloud' ? '' : ` -Environment ${cloud}`}`;
}

function registryLogin({ registry }: RegistryAddress, shell: Shell): string {
  return shell === 'bash'
    ? `az acr login --name ${quoteBash(registry)}`
    : `Connect-AzContainerRegistry -Name ${quotePowerShell(registry)}`;
}

/** Without a running Docker: an access token instead, handed to the clients through standard input. */
function exposedToken({ registry, loginServer, shell }: SignInContext): readonly Step[] {
  const quote = shell === 'bash' ? quoteBash : quotePowerShell;
  const expose = `az acr login --name ${quote(registry.registry)} --expose-token --output tsv --query accessToken`;
  const login = (client: 'docker' | 'helm') =>
    loginFromInput(client, { loginServer, user: accessTokenUser, shell });
  return shell === 'bash'
    ? [
        step('exposeToken', `TOKEN=$(${expose})\n${login('docker')} <<< "$TOKEN"`),
        step('exposeTokenHelm', `printf '%s' "$TOKEN" | ${login('helm')}`),
      ]
    : [
        step('exposeToken', `$token = ${expose}\n$token | ${login('docker')}`),
        step('exposeTokenHelm', `$token | ${login('helm')}`),
      ];
}

function createServicePrincipal({ registry, mode, access, shell }: SignInContext): string {
  const quote = shell === 'bash' ? quoteBash : quotePowerShell;
  return lines(shell)('az ad sp create-for-rbac', [
    `--name ${quote(`${registry.registry}-${access}`)}`,
    `--role ${quote(roleFor(access, mode))}`,
    `--scopes ${quote(registryId(registry))}`,
  ]);
}

/** Both tools ask for the secret, since none is given. */
function servicePrincipalLogin({ registry, loginServer, shell }: SignInContext): string {
  if (shell === 'bash') {
    const signIn = `az login --service-principal --username ${quoteBash(own.application)} --tenant ${quoteBash(own.tenant)}`;
    return `${signIn}\n${registryLogin(registry, shell)}`;
  }
  const signIn = connectAccount(
    loginServer,
    ` -ServicePrincipal -Credential (Get-Credential -UserName ${quotePowerShell(own.application)}) -Tenant ${quotePowerShell(own.tenant)}`,
  );
  return `${signIn}\n${registryLogin(registry, shell)}`;
}

function assignRole({ registry, mode, access, shell }: SignInContext, principal: string): string {
  const role = roleFor(access, mode);
  const scope = registryId(registry);
  return shell === 'bash'
    ? bashLines('az role assignment create', [
        `--assignee ${quoteBash(principal)}`,
        `--role ${quoteBash(role)}`,
        `--scope ${quoteBash(scope)}`,
      ])
    : powerShellLines('New-AzRoleAssignment', [
        `${principal === own.application ? '-ApplicationId' : '-ObjectId'} ${quotePowerShell(principal)}`,
        `-RoleDefinitionName ${quotePowerShell(role)}`,
        `-Scope ${quotePowerShell(scope)}`,
      ]);
}

function attachCluster({ registry, shell }: SignInContext): string {
  const quote = shell === 'bash' ? quoteBash : quotePowerShell;
  return lines(shell)('az aks update', [
    ...cluster(quote),
    `--attach-acr ${quote(registryId(registry))}`,
  ]);
}

/** https://learn.microsoft.com/azure/aks/cluster-container-registry-integration */
function assignClusterRole({ registry, mode, shell }: SignInContext): string {
  const quote = shell === 'bash' ? quoteBash : quotePowerShell;
  const show = lines(shell)('az aks show', [
    ...cluster(quote),
    '--query identityProfile.kubeletidentity.objectId',
    '--output tsv',
  ]);
  const [assignment, principal] =
    shell === 'bash'
      ? [`PRINCIPAL=$(${show})`, '"$PRINCIPAL"']
      : [`$principal = ${show}`, '$principal'];
  const assign = lines(shell)('az role assignment create', [
    `--assignee-object-id ${principal}`,
    '--assignee-principal-type ServicePrincipal',
    `--role ${quote(roleFor('pull', mode))}`,
    `--scope ${quote(registryId(registry))}`,
  ]);
  return `${assignment}\n${assign}`;
}

function adminUser(registry: RegistryAddress, shell: Shell, enabled: boolean): string {
  return shell === 'bash'
    ? `az acr update --name ${quoteBash(registry.registry)} --admin-enabled ${enabled}`
    : powerShellLines('Update-AzContainerRegistry', [
        `-Name ${quotePowerShell(registry.registry)}`,
        `-ResourceGroupName ${quotePowerShell(registry.resourceGroup)}`,
        enabled ? '-EnableAdminUser' : '-DisableAdminUser',
      ]);
}

function pullSecret(loginServer: string, user: string): string | undefined {
  return handOff({ loginServer, user }).find(({ target }) => target === 'kubectl')?.text;
}
