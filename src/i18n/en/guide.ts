/** The blade Authentication guide. */
export const guide = {
  intro:
    'Find out which way to sign in to this registry suits whom, and how to do it. Answer a few questions, or look at all methods.',
  failed: (registry: string) => `The registry ${registry} could not be loaded`,
  abacTitle: 'This registry limits roles to repositories (ABAC)',
  abac: 'Its mode is “RBAC Registry + ABAC Repository Permissions”. The roles AcrPull, AcrPush and AcrDelete are not honored here, and Owner, Contributor and Reader do not allow pulling or pushing. Use the Container Registry Repository roles. Tokens and their scope maps work in either mode.',
  adminOnTitle: 'The admin user is enabled in this registry',
  adminOn:
    'Whoever knows one of its passwords can pull and push everything, and all of them look like one user. Find out who uses it, move them to the method that fits, then disable it under Access keys.',
  anonymousTitle: 'Anonymous pull is on',
  anonymous:
    'Anyone can pull every repository of this registry without any of these methods. They only matter for what goes beyond pulling.',

  chooser: {
    title: 'Find the method that fits',
    startOver: 'Start over',
    questions: {
      who: 'Who or what signs in?',
      where: 'Where does the software run?',
      cluster: 'Which cluster is it?',
      entra: 'Can it use Microsoft Entra ID?',
      attended: 'Is somebody there to sign in?',
      access: 'What does it do?',
      repositories: 'Which repositories does it need?',
    },
    answers: {
      who: {
        person: 'A person: a developer or tester',
        software: 'Software: a pipeline, an app or a service',
        kubernetes: 'A Kubernetes cluster',
        device: 'A device, or a system of another organization',
      },
      where: {
        azure: 'In an Azure service that supports managed identities',
        elsewhere: 'Elsewhere: another cloud, your own server, a hosted pipeline',
        portalDeployment:
          'It is deployed with the Azure portal, straight from the registry to App Service or Container Instances',
      },
      cluster: {
        aks: 'Azure Kubernetes Service (AKS), in the tenant of the registry',
        aksOtherTenant: 'AKS, in another tenant',
        otherCluster: 'Another Kubernetes cluster',
      },
      entra: {
        yes: 'Yes: it has, or can get, an identity in the tenant of the registry',
        no: 'No',
      },
      attended: {
        yes: 'Yes: someone can sign in again every 3 hours',
        no: 'No: it has to work unattended',
      },
      access: { pull: 'Only pull', push: 'Pull and push' },
      repositories: { all: 'All of the registry', some: 'One, or a few' },
    },
  },

  recommendation: {
    title: 'Recommendation',
    use: (method: string) => `Use: ${method}`,
    reasons: {
      person:
        'A person who can sign in to Azure needs no further password: access is granted to, and logged for, this one person, and ends with the account.',
      personWithoutEntra:
        'A person without an account in the tenant of the registry can use a token of their own: its password expires, and the token can be disabled without affecting anyone else.',
      unattended:
        'What runs without anybody there needs an identity of its own: a service principal signs in with its own secret and gets just the role that it needs.',
      insideAzure:
        'An Azure service signs in with the identity that Azure manages for it. There is no password that could leak or expire.',
      outsideAzure:
        'Outside of Azure, a service principal signs in unattended. Each application gets its own, with just the role that it needs.',
      withoutEntra:
        'A token works without Microsoft Entra ID. Each application gets its own, with a password that expires.',
      aks: 'The nodes of the cluster pull with the identity that Azure manages for them. No pull secret is needed.',
      aksPush:
        'What the cluster has of its own can only pull. A workload that pushes needs an identity of its own.',
      aksOtherTenant:
        'A managed identity does not work across tenants. The service principal of the cluster does.',
      device:
        'A token of its own lets one device or partner into just the repositories that its scope map names, and can be disabled without touching any other.',
      someRepositories:
        'In this registry a role always reaches all repositories. Only the scope map of a token limits access to the ones that are needed.',
      portalDeployment:
        'The Azure portal signs in with the admin user when it deploys an image straight from the registry to App Service or Container Instances.',
    },
    role: (role: string) => `Role to assign at the registry: ${role}.`,
    limited: 'Limit the role assignment to the repositories with a condition (ABAC).',
    scopeMap: {
      pull: 'Scope map of the token: content/read on the repositories.',
      push: 'Scope map of the token: content/read and content/write on the repositories.',
    },
    limits: 'Limits',
    next: (method: string) => `Next best: ${method}.`,
    notAdminTitle: 'The admin user is the wrong choice here',
    notAdmin: {
      shared:
        'It is one account for all: nobody can tell who did what, and a new password locks out everybody who uses it.',
      unattended:
        'Its passwords never expire and allow everything in the registry. Whoever finds one in a pipeline can replace every image.',
      everything:
        'It always allows pulling and pushing in all repositories, which is more than is needed.',
    },
    adminTitle: 'This is the one case for the admin user',
    admin:
      'Enable it for the deployment only. Deploying with Azure CLI or a template works with a managed identity and without the admin user.',
    toTokens: 'Create a token',
  },

  methods: {
    individual: {
      name: 'Individual Microsoft Entra identity',
      scenarios: ['Interactive push and pull by developers and testers'],
      limits: ['The access token has to be renewed every 3 hours'],
    },
    servicePrincipal: {
      name: 'Microsoft Entra service principal',
      scenarios: [
        'Unattended push from a CI/CD pipeline',
        'Unattended pull to Azure or to external services',
      ],
      limits: ['The password of a service principal is valid for 1 year by default'],
    },
    managedIdentity: {
      name: 'Managed identity for Azure resources',
      scenarios: [
        'Unattended push from an Azure CI/CD pipeline',
        'Unattended pull to Azure services',
      ],
      limits: ['Only from Azure services that support managed identities'],
    },
    aksManagedIdentity: {
      name: 'Managed identity of an AKS cluster',
      scenarios: ['Unattended pull to an AKS cluster in the same subscription or in another one'],
      limits: ['Only with AKS clusters', 'Not across tenants'],
    },
    aksServicePrincipal: {
      name: 'Service principal of an AKS cluster',
      scenarios: ['Unattended pull to an AKS cluster from a registry in another tenant'],
      limits: ['Only with AKS clusters'],
    },
    adminUser: {
      name: 'Admin user',
      scenarios: [
        'Interactive push and pull by a single developer or tester',
        'Deployment of an image with the Azure portal from the registry to App Service or Container Instances',
      ],
      limits: [
        'One account per registry, not for several users',
        'Its passwords never expire',
        'It cannot sign images',
      ],
    },
    token: {
      name: 'Repository-scoped token',
      scenarios: [
        'Interactive push and pull to repositories by a single developer or tester',
        'Unattended pull from repositories by a single system or external device',
      ],
      limits: [
        'Not integrated with Microsoft Entra ID',
        'Cannot list the repositories of the registry',
        'Cannot push or pull signed images',
      ],
    },
  },
  ways: {
    azAcrLogin: 'az acr login in Azure CLI',
    connectAz: 'Connect-AzContainerRegistry in Azure PowerShell',
    dockerLogin: 'docker login',
    toolSettings: 'Registry settings of APIs and tools',
    pullSecret: 'Kubernetes pull secret',
    attachCluster: 'Attach the registry when the AKS cluster is created or updated',
    enableOnCluster: 'Enable when the AKS cluster is created or updated',
  },
  access: {
    roles: 'Yes',
    pullOnly: 'No, pull only',
    pullAndPush: 'No, always pull and push',
    scopeMap: 'Yes, by the scope map of the token',
  },
  table: {
    title: 'All methods',
    method: 'Method',
    authenticate: 'How to authenticate',
    scenarios: 'Scenarios',
    roleBased: 'Role-based access control',
    limits: 'Limits',
  },

  instructions: {
    title: 'Instructions',
    method: 'Method',
    shell: 'Shell',
    replace: 'Replace what is in angle brackets, such as <token>, with your own values.',
    noLoginServer: 'Azure did not return the login server of this registry.',
    lifetime:
      'A sign-in to the registry is valid for 3 hours. After that, sign in again before you run docker.',
    steps: {
      setCloud: 'Switch Azure CLI to the cloud of this registry',
      signIn: 'Sign in to Azure',
      login: 'Sign in to the registry. Docker has to be installed and running.',
      exposeToken: 'Without a running Docker: get an access token and hand it to docker login',
      exposeTokenHelm: 'The same access token for Helm',
      podman: 'With Podman instead of Docker (Azure CLI 2.59.0 or later)',
      createServicePrincipal:
        'Create a service principal with its role. The output contains its password, once: keep it in a safe place.',
      signInServicePrincipal:
        'Or sign in to Azure with the service principal, then to the registry. The command asks for the password.',
      dockerLogin: 'Sign in with Docker: the application ID is the username',
      podmanLogin: 'With Podman',
      helmLogin: 'With Helm',
      pullSecret: 'Create a pull secret for Kubernetes',
      assignRole: 'Assign the role to the managed identity',
      signInIdentity: 'In the Azure service: sign in with its identity, then to the registry',
      attachCluster: 'Attach the registry to the cluster',
      assignClusterRole:
        'Assign the role to the identity of the nodes. --attach-acr would assign AcrPull, which this registry does not honor.',
      checkCluster: 'Check that the nodes can pull',
      assignClusterPrincipalRole:
        'Assign the role to the service principal of the cluster. Its app must be multitenant and have consent in the tenant of the registry.',
      enableAdminUser: 'Enable the admin user',
      dockerLoginAdmin: 'Sign in with the name of the registry and one of the two passwords',
      disableAdminUser: 'Disable it when it is not needed any more',
      createToken: 'Create a token under Tokens (preview), with a password that expires',
      dockerLoginToken: 'Sign in with Docker: the name of the token is the username',
      azLoginToken: 'Or with Azure CLI. The command asks for the password.',
      resetCloud: 'Switch Azure CLI back to the public cloud afterwards',
    },
  },

  trouble: {
    title: 'When signing in fails',
    items: [
      {
        term: 'DOCKER_COMMAND_ERROR',
        text: 'az acr login did not find docker, or it is not running. Start it, use --expose-token, or set DOCKER_COMMAND=podman.',
      },
      {
        term: 'unauthorized: authentication required',
        text: 'The password is wrong or has expired, the token is disabled, or its scope map does not allow this. If you signed in more than 3 hours ago, sign in again.',
      },
      {
        term: 'denied: requested access to the resource is denied',
        text: 'The sign-in works, but pushing is not allowed. Check the role, or the scope map of the token.',
      },
      {
        term: '403 Forbidden',
        text: 'The network rules of the registry do not let you in from where you are. Ask an owner of the registry to allow your network.',
      },
      {
        term: 'CONNECTIVITY_REFRESH_TOKEN_ERROR',
        text: 'az acr login got neither an access token of Microsoft Entra ID nor the password of the admin user. Assign the role; do not enable the admin user for this.',
      },
    ],
  },

  roles: {
    title: 'Roles',
    intro:
      'Roles are for Microsoft Entra identities. To assign one, you need the role Owner or Role Based Access Control Administrator.',
    role: 'Role',
    allows: 'Allows',
    here: 'In this registry',
    honoured: 'Honored',
    ignored: 'Does not allow pulling or pushing',
    needsAbac: 'Only in ABAC mode',
    texts: {
      AcrPull: 'Pull',
      AcrPush: 'Pull and push',
      Owner: 'Pull, push, and assign roles to others',
      AcrImageSigner:
        'Sign images, together with AcrPush. Content trust is being retired: the role will be removed on March 31, 2028.',
      'Container Registry Repository Reader': 'Pull; can be limited to repositories',
      'Container Registry Repository Writer': 'Pull and push; can be limited to repositories',
    },
  },
};
