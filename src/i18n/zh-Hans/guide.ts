import type { guide as english } from '@/i18n/en/guide';

/** The blade Authentication guide. */
export const guide: typeof english = {
  intro: '了解哪种登录方式适合哪些用户，以及如何操作。请回答几个问题，或查看所有方法。',
  failed: (registry) => `无法加载注册表 ${registry}`,
  abacTitle: '此注册表将角色限定到存储库 (ABAC)',
  abac: '此注册表的模式为“RBAC 注册表 + ABAC 存储库权限”。AcrPull、AcrPush 和 AcrDelete 角色在此不起作用，“所有者”、“参与者”和“读取者”也不允许拉取或推送。请使用 Container Registry Repository 系列角色。令牌及其范围映射在两种模式下都有效。',
  adminOnTitle: '此注册表已启用管理员用户',
  adminOn:
    '知道其中任一密码的人都可以拉取和推送所有内容，并且他们都显示为同一个用户。请查明使用者，让他们改用合适的方法，然后在“访问密钥”中将其禁用。',
  anonymousTitle: '已启用匿名拉取',
  anonymous:
    '任何人无需使用以下任何方法即可从此注册表的所有存储库拉取映像。这些方法仅对拉取之外的操作有意义。',

  chooser: {
    title: '查找合适的方法',
    startOver: '重新开始',
    questions: {
      who: '谁需要登录？',
      where: '软件在哪里运行？',
      cluster: '是哪种群集？',
      entra: '能否使用 Microsoft Entra ID？',
      attended: '登录时是否有人在场？',
      access: '需要执行什么操作？',
      repositories: '需要哪些存储库？',
    },
    answers: {
      who: {
        person: '人员：开发人员或测试人员',
        software: '软件：管道、应用或服务',
        kubernetes: 'Kubernetes 群集',
        device: '设备，或其他组织的系统',
      },
      where: {
        azure: '在支持托管标识的 Azure 服务中',
        elsewhere: '其他位置：其他云、自有服务器、托管的管道',
        portalDeployment: '使用 Azure 门户从注册表直接部署到应用服务或容器实例',
      },
      cluster: {
        aks: '注册表所在租户中的 Azure Kubernetes 服务 (AKS)',
        aksOtherTenant: '其他租户中的 AKS',
        otherCluster: '其他 Kubernetes 群集',
      },
      entra: {
        yes: '能：在注册表的租户中已有或可以创建标识',
        no: '不能',
      },
      attended: {
        yes: '是：有人可以每隔 3 小时重新登录',
        no: '否：必须在无人参与的情况下运行',
      },
      access: { pull: '仅拉取', push: '拉取和推送' },
      repositories: { all: '注册表的所有存储库', some: '一个或少数几个' },
    },
  },

  recommendation: {
    title: '建议',
    use: (method) => `使用：${method}`,
    reasons: {
      person:
        '能够登录 Azure 的人员不需要额外的密码：访问权限只授予此人，日志中记录的也是此人，并随帐户一同终止。',
      personWithoutEntra:
        '在注册表的租户中没有帐户的人员可以使用个人专用的令牌：其密码会过期，并且可以单独禁用该令牌。',
      unattended:
        '无人参与的运行需要自己的标识：服务主体使用自己的机密登录，并且只获得所需的角色。',
      insideAzure: 'Azure 服务使用 Azure 为其管理的标识登录，没有会泄露或过期的密码。',
      outsideAzure:
        '在 Azure 之外，服务主体可以在无人参与的情况下登录。每个应用程序使用自己的服务主体，并且只拥有所需的角色。',
      withoutEntra: '令牌不需要 Microsoft Entra ID。每个应用程序使用自己的令牌，其密码会过期。',
      aks: '群集的节点使用 Azure 为其管理的标识拉取映像，不需要拉取机密。',
      aksPush: '群集自身的标识只能拉取。需要推送的工作负载必须有自己的标识。',
      aksOtherTenant: '托管标识不能跨租户使用，而群集的服务主体可以。',
      device:
        '专用的令牌只允许一个设备或合作伙伴访问其范围映射中列出的存储库，禁用它不会影响其他令牌。',
      someRepositories:
        '在此注册表中，角色始终作用于所有存储库。只有令牌的范围映射才能将访问限定到所需的存储库。',
      portalDeployment:
        '使用 Azure 门户从注册表直接将映像部署到应用服务或容器实例时，门户会使用管理员用户登录。',
    },
    role: (role) => `要在注册表上分配的角色：${role}。`,
    limited: '请使用条件 (ABAC) 将角色分配限定到所需的存储库。',
    scopeMap: {
      pull: '令牌的范围映射：所需存储库的 content/read。',
      push: '令牌的范围映射：所需存储库的 content/read 和 content/write。',
    },
    limits: '限制',
    next: (method) => `次选：${method}。`,
    notAdminTitle: '管理员用户不适合此场景',
    notAdmin: {
      shared:
        '它是所有人共用的一个帐户：无法得知谁执行了什么操作，更换密码会使所有使用者都无法登录。',
      unattended:
        '其密码永不过期，并且允许对注册表执行所有操作。在管道中发现密码的任何人都可以替换所有映像。',
      everything: '它始终允许对所有存储库进行拉取和推送，超出了实际需要。',
    },
    adminTitle: '这是唯一适合使用管理员用户的场景',
    admin: '请仅在部署时启用它。使用 Azure CLI 或模板部署时可以使用托管标识，不需要管理员用户。',
    toTokens: '创建令牌',
  },

  methods: {
    individual: {
      name: '个人 Microsoft Entra 标识',
      scenarios: ['开发人员、测试人员的交互式推送和拉取'],
      limits: ['访问令牌必须每隔 3 小时续订一次'],
    },
    servicePrincipal: {
      name: 'Microsoft Entra 服务主体',
      scenarios: ['从 CI/CD 管道进行无人参与的推送', '向 Azure 或外部服务进行无人参与的拉取'],
      limits: ['服务主体的密码默认有效期为 1 年'],
    },
    managedIdentity: {
      name: 'Azure 资源的托管标识',
      scenarios: ['从 Azure CI/CD 管道进行无人参与的推送', '向 Azure 服务进行无人参与的拉取'],
      limits: ['仅可从支持托管标识的 Azure 服务使用'],
    },
    aksManagedIdentity: {
      name: 'AKS 群集托管标识',
      scenarios: ['以无人参与的方式拉取到相同或不同订阅中的 AKS 群集'],
      limits: ['仅适用于 AKS 群集', '不能跨租户使用'],
    },
    aksServicePrincipal: {
      name: 'AKS 群集服务主体',
      scenarios: ['以无人参与的方式从其他租户中的注册表拉取到 AKS 群集'],
      limits: ['仅适用于 AKS 群集'],
    },
    adminUser: {
      name: '管理员用户',
      scenarios: [
        '单个开发人员或测试人员的交互式推送和拉取',
        '使用 Azure 门户将映像从注册表部署到应用服务或容器实例',
      ],
      limits: ['每个注册表一个帐户，不适合多个用户', '其密码永不过期', '不能对映像签名'],
    },
    token: {
      name: '存储库范围的令牌',
      scenarios: [
        '单个开发人员或测试人员对存储库的交互式推送和拉取',
        '单个系统或外部设备从存储库进行无人参与的拉取',
      ],
      limits: [
        '未与 Microsoft Entra ID 集成',
        '不能列出注册表的存储库',
        '不能推送或拉取已签名映像',
      ],
    },
  },
  ways: {
    azAcrLogin: 'Azure CLI 中的 az acr login',
    connectAz: 'Azure PowerShell 中的 Connect-AzContainerRegistry',
    dockerLogin: 'docker login',
    toolSettings: 'API 或工具中的注册表登录设置',
    pullSecret: 'Kubernetes 拉取机密',
    attachCluster: '创建或更新 AKS 群集时附加注册表',
    enableOnCluster: '创建或更新 AKS 群集时启用',
  },
  access: {
    roles: '是',
    pullOnly: '否，仅限拉取',
    pullAndPush: '否，始终可以拉取和推送',
    scopeMap: '是，由令牌的范围映射决定',
  },
  table: {
    title: '所有方法',
    method: '方法',
    authenticate: '如何进行身份验证',
    scenarios: '方案',
    roleBased: '基于角色的访问控制',
    limits: '限制',
  },

  instructions: {
    title: '操作说明',
    method: '方法',
    shell: 'Shell',
    replace: '请将尖括号中的内容（例如 <token>）替换为你自己的值。',
    noLoginServer: 'Azure 未返回此注册表的登录服务器。',
    lifetime: '登录注册表后有效期为 3 小时。之后运行 docker 前请重新登录。',
    steps: {
      setCloud: '将 Azure CLI 切换到此注册表所在的云',
      signIn: '登录 Azure',
      login: '登录注册表。必须已安装并正在运行 Docker。',
      exposeToken: '没有运行 Docker 时：获取访问令牌，并将其传递给 docker login',
      exposeTokenHelm: '将同一访问令牌用于 Helm',
      podman: '使用 Podman 代替 Docker（Azure CLI 2.59.0 或更高版本）',
      createServicePrincipal:
        '创建服务主体并分配角色。输出中只显示一次密码，请将其保存在安全的位置。',
      signInServicePrincipal: '或者使用服务主体登录 Azure，然后登录注册表。该命令会提示输入密码。',
      dockerLogin: '使用 Docker 登录：用户名为应用程序 ID',
      podmanLogin: '使用 Podman',
      helmLogin: '使用 Helm',
      pullSecret: '为 Kubernetes 创建拉取机密',
      assignRole: '将角色分配给托管标识',
      signInIdentity: '在 Azure 服务中：使用其标识登录，然后登录注册表',
      attachCluster: '将注册表附加到群集',
      assignClusterRole:
        '将角色分配给节点的标识。--attach-acr 分配的是 AcrPull，该角色在此注册表中不起作用。',
      checkCluster: '检查节点能否拉取映像',
      assignClusterPrincipalRole:
        '将角色分配给群集的服务主体。其应用必须是多租户应用，并已在注册表的租户中获得同意。',
      enableAdminUser: '启用管理员用户',
      dockerLoginAdmin: '使用注册表名称和两个密码之一登录',
      disableAdminUser: '不再需要时将其禁用',
      createToken: '在“令牌(预览)”中创建令牌，并使用会过期的密码',
      dockerLoginToken: '使用 Docker 登录：用户名为令牌名称',
      azLoginToken: '或者使用 Azure CLI。该命令会提示输入密码。',
      resetCloud: '之后将 Azure CLI 切换回公有云',
    },
  },

  trouble: {
    title: '登录失败时',
    items: [
      {
        term: 'DOCKER_COMMAND_ERROR',
        text: 'az acr login 未找到 docker，或者 docker 未运行。请启动 docker、使用 --expose-token，或者设置 DOCKER_COMMAND=podman。',
      },
      {
        term: 'unauthorized: authentication required',
        text: '密码错误或已过期、令牌已禁用，或者令牌的范围映射不允许此操作。3 小时后出现此消息时，请重新登录。',
      },
      {
        term: 'denied: requested access to the resource is denied',
        text: '登录成功，但不允许推送。请检查角色或令牌的范围映射。',
      },
      {
        term: '403 Forbidden',
        text: '注册表的网络规则不允许从你所在的位置访问。请让注册表的所有者允许你的网络。',
      },
      {
        term: 'CONNECTIVITY_REFRESH_TOKEN_ERROR',
        text: 'az acr login 既未获得 Microsoft Entra ID 的访问令牌，也未获得管理员用户的密码。请分配角色，不要为此启用管理员用户。',
      },
    ],
  },

  roles: {
    title: '角色',
    intro:
      '角色适用于 Microsoft Entra 标识。分配角色需要“所有者”或“Role Based Access Control Administrator”角色。',
    role: '角色',
    allows: '允许的操作',
    here: '在此注册表中',
    honoured: '有效',
    ignored: '不允许拉取或推送',
    needsAbac: '仅在 ABAC 模式下有效',
    texts: {
      AcrPull: '拉取',
      AcrPush: '拉取和推送',
      Owner: '拉取、推送和为其他用户分配角色（“所有者”角色）',
      AcrImageSigner:
        '与 AcrPush 一起使用，可对映像签名。内容信任即将停用：该角色将于 2028 年 3 月 31 日删除。',
      'Container Registry Repository Reader': '拉取；可限定到特定存储库',
      'Container Registry Repository Writer': '拉取和推送；可限定到特定存储库',
    },
  },
};
