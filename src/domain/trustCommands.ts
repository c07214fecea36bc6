import type { PushRole } from './authenticationMethods';
import { quoteBash } from './commands';

/**
 * Commands around signed images, with a registry's own login server in them. For bash: the Docker
 * client's trust data lies below the home folder, wherever it runs.
 * https://learn.microsoft.com/azure/container-registry/container-registry-content-trust
 * https://learn.microsoft.com/azure/container-registry/container-registry-tutorial-sign-build-push
 */
export function trustCommands(loginServer: string, registry: string) {
  const image = (tag: string) => quoteBash(`${loginServer}/myimage:${tag}`);
  const digest = `${loginServer}/myimage@sha256:<digest>`;
  return {
    session: 'export DOCKER_CONTENT_TRUST=1',
    sessionPowerShell: "$env:DOCKER_CONTENT_TRUST = '1'",
    sessionOff: 'unset DOCKER_CONTENT_TRUST',
    buildSigned: `docker build --disable-content-trust=false -t ${image('v1')} .`,
    buildUnsigned: `docker build --disable-content-trust -t ${image('v1')} .`,
    signIn: `az acr login --name ${quoteBash(registry)}`,
    push: `docker push ${image('v1')}`,
    pull: `docker pull ${image('signed')}`,
    pullUnsigned: `docker pull ${image('unsigned')}`,
    inspect: `docker trust inspect --pretty ${quoteBash(`${loginServer}/myimage`)}`,
    backup:
      'umask 077; tar -zcvf docker_private_keys_backup.tar.gz ~/.docker/trust/private; umask 022',
    notationSign: `notation sign --signature-format cose --id "$KEY_ID" --plugin azure-kv ${quoteBash(digest)}`,
    notationVerify: `notation verify ${quoteBash(digest)}`,
  };
}

/** What the Docker client prints, as Microsoft's documentation shows it, for this login server. */
export function trustOutputs(loginServer: string) {
  const image = `${loginServer}/myimage`;
  const pulled = 'sha256:0800d17e37fb4f8194495b1a188f121e5b54efb52b5d93dc9e0ed97fce49564b';
  return {
    push: `The push refers to repository [${image}]
ee83fc5847cb: Pushed
v1: digest: sha256:aca41a608e5eb015f1ec6755f490f3be26b48010b178e78c00eac21ffbe246f1 size: 524
Signing and pushing trust metadata
[...]
Enter passphrase for new root key with ID 4c6c56a:
Repeat passphrase for new root key with ID 4c6c56a:
Enter passphrase for new repository key with ID bcd6d98:
Repeat passphrase for new repository key with ID bcd6d98:
Finished initializing "${image}"
Successfully signed ${image}:v1`,
    pull: `Pull (1 of 1): ${image}:signed@${pulled}
${pulled}: Pulling from myimage
8e3ba11ec2a2: Pull complete
Digest: ${pulled}
Status: Downloaded newer image for ${image}@${pulled}
Tagging ${image}@${pulled} as ${image}:signed`,
    unsigned: 'Error: remote trust data does not exist',
  };
}

/** Gives a signer the role that it also needs to push. */
export function grantPush(
  role: PushRole,
  registryId: string,
  objectId: string,
  type: string,
): string {
  return `az role assignment create --scope ${quoteBash(registryId)} --role ${quoteBash(role)} --assignee-object-id ${quoteBash(objectId)} --assignee-principal-type ${quoteBash(type)}`;
}
