import type { Messages } from '@/i18n/en';

import { plural } from './plural';

/** The blade Content trust: its state, its signers, what comes after it, and help for clients. */
export const contentTrust: Messages['contentTrust'] = {
  title: '内容信任',
  failed: (registry) => `无法加载注册表 ${registry}`,
  status: '状态',
  enabled: '已启用',
  disabled: '已禁用',
  nothingChanged: '没有可保存或放弃的更改。',

  what: '内容信任 (Docker Content Trust) 让发布者可以对映像标记签名，让使用者只拉取已签名的内容。是否签名由客户端决定：未启用它的客户端不受影响。',
  needs:
    '它需要高级 (Premium) 计划，并且注册表未使用客户管理的密钥加密。令牌既不能推送也不能拉取已签名映像。',
  deprecation: '关于移除内容信任',

  states: {
    enabledTitle: (date, days) =>
      `内容信任将于 ${date}终止：还剩 ${plural(days, { other: '# 天' })}`,
    enabled:
      '届时它将从 Azure 容器注册表中移除，所有签名也会一并删除。请在此之前改用 Notary Project 签名；步骤见下文。',
    disabledTitle: '无法再启用内容信任',
    disabled: (since, end) =>
      `自 ${since}起，Azure 仅允许曾经启用过它的注册表启用内容信任；它将于 ${end}被移除。请改用 Notary Project 对映像签名。`,
    notPremiumTitle: '内容信任需要高级 (Premium) 计划',
    notPremium: (plan, since) =>
      `此注册表的定价计划是 ${plan}。更改计划也无济于事：自 ${since}起，从未启用过内容信任的注册表无法再启用它。Notary Project 签名适用于所有计划。`,
    encryptedTitle: '内容信任不支持客户管理的密钥',
    encrypted:
      '此注册表使用你自己的密钥加密，因此无法使用内容信任。可以在此使用 Notary Project 签名。',
    removedTitle: '内容信任已被移除',
    removed: (date) => `Azure 容器注册表已于 ${date}移除它。请改用 Notary Project 对映像签名。`,
    unknownTitle: 'Azure 返回了此门户无法识别的状态',
    unknown: (status) => `状态为“${status}”。为安全起见，在门户能够识别之前，无法在此进行更改。`,
  },
  hadBefore: '此注册表以前启用过内容信任',
  hadBeforeHint: '在这种情况下，可以尝试重新启用。是否允许由 Azure 决定，无法事先得知。',

  disable: {
    title: (registry) => `是否删除 ${registry} 的所有签名？`,
    confirm: '禁用内容信任',
    final: '此操作无法撤消，你和 Microsoft 都无法恢复。',
    lost: '将会丢失的内容',
    lostData: '此注册表的每个存储库中所有已签名标记的信任数据（签名）',
    lostClients:
      '设置了 DOCKER_CONTENT_TRUST=1 的客户端的访问：对它们而言，此注册表中不再有已签名的映像，因此无法拉取',
    lostReturn: '很可能还包括重新启用的机会：Azure 可能拒绝重新启用内容信任',
    kept: '映像本身以及不使用内容信任的拉取不受影响。',
    running: (registry) => `正在禁用 ${registry} 的内容信任`,
    done: (registry) => `已禁用 ${registry} 的内容信任`,
    failed: (registry) => `未能禁用 ${registry} 的内容信任`,
  },
  enable: {
    title: (registry) => `是否启用 ${registry} 的内容信任？`,
    confirm: '启用内容信任',
    text: '签名者可以再次推送已签名的标记。已删除的签名不会恢复。',
    running: (registry) => `正在启用 ${registry} 的内容信任`,
    done: (registry) => `已启用 ${registry} 的内容信任`,
    failed: (registry) => `未能启用 ${registry} 的内容信任`,
  },
  answerLost: 'Azure 的响应在途中丢失。重新读取注册表后确认：更改已完成。',
  stillEnabled:
    '重新读取注册表的结果：内容信任仍处于启用状态。更改可能稍后才会生效；请过一会儿刷新后再做决定。',
  stillDisabled: '重新读取注册表的结果：内容信任已禁用。',

  signers: '签名者',
  signersIntro: '在此注册表或其上级范围拥有 AcrImageSigner 角色的主体。',
  signersFailed: '无法加载签名者',
  noSigners: '没有任何主体拥有 AcrImageSigner 角色，因此无法推送已签名映像。',
  signerRules: (push, pull) => [
    `若要推送已签名映像，签名者还需要 ${push} 或包含它的角色。拉取已签名映像只需要 ${pull}。`,
    '管理员用户和令牌无法签名。',
    '更改角色后，请使用 az acr login 重新登录：在此之前，原有角色仍然有效。',
  ],
  objectId: '对象 ID',
  type: '类型',
  types: { User: '用户', Group: '组', ServicePrincipal: '服务主体' },
  assignedAt: '分配位置',
  pushRole: '推送权限',
  mayPush: '有',
  mayNotPush: (role) => `未发现：需要 ${role}`,
  mayPushHint: '此处不显示通过组获得的角色。',
  origins: {
    registry: '此注册表',
    resourceGroup: (name) => `继承自资源组 ${name}`,
    subscription: (name) => `继承自订阅 ${name}`,
    managementGroup: (name) => `继承自管理组 ${name}`,
    root: '继承自租户的根',
    other: (name) => `继承自 ${name}`,
  },
  addSigner: '添加签名者',
  addHint:
    '用户、组或服务主体的对象 ID 显示在其 Microsoft Entra ID 页面上。对于服务主体，请使用“企业应用程序”下的对象 ID，而不是应用程序 ID。',
  objectIdProblems: {
    required: '请输入对象 ID。',
    notGuid: '对象 ID 是 GUID，例如 01234567-89ab-4cde-8f01-23456789abcd。',
    taken: '此主体已是此注册表的签名者。',
  },
  adding: (id) => `正在添加签名者 ${id}`,
  added: (id) => `已添加签名者 ${id}`,
  addFailed: (id) => `未能添加签名者 ${id}`,
  addNext: '还有两件事要做',
  addNextPush: (role) => `分配 ${role}（如果签名者尚未拥有）`,
  addNextLogin: '签名者重新登录，使角色生效',
  removeSigner: (id) => `移除签名者 ${id}`,
  remove: '移除',
  inherited: '此角色是继承的：请在分配它的位置移除。',
  removal: {
    title: '是否移除此签名者？',
    text: (id) =>
      `${id} 将无法再向此注册表推送已签名映像。已有的签名保持不变。可以再次添加该签名者。`,
    running: (id) => `正在移除签名者 ${id}`,
    done: (id) => `已移除签名者 ${id}`,
    failed: (id) => `未能移除签名者 ${id}`,
  },

  migration: '改用 Notary Project',
  migrationText:
    'Notary Project 签名与映像一起保存在注册表中，密钥保存在 Azure Key Vault 中。用于签名和验证的工具是 notation。',
  steps: {
    find: '逐个存储库查明目前哪些标记已签名。',
    inspect: '存储库的已签名标记和签名者',
    key: '在 Azure Key Vault 中创建签名密钥和证书：',
    selfSigned: '使用自签名证书',
    issued: '使用证书颁发机构的证书',
    sign: '按摘要重新签名仍在使用的映像，并让管道对新映像签名：',
    signing: '对映像签名',
    pipelines: '在 Azure Pipelines 中签名',
    actions: '在 GitHub 工作流中签名',
    verify: '在依赖新签名之前，请在所有使用映像的地方进行验证：',
    verifying: '验证映像',
    aks: '在 Azure Kubernetes 服务上使用 Ratify 和 Azure Policy 进行验证',
    clients: '在所有客户端中关闭内容信任，使其无需内容信任即可拉取：',
    clientOff: '在每个客户端上',
    disable: '在此页面顶部禁用此注册表的内容信任。',
  },

  help: '在客户端上',
  helpSession: '在客户端中启用内容信任',
  helpSessionText:
    '默认情况下处于关闭状态。启用后，客户端会对推送的内容签名，并且只能看到已签名的标记。',
  bashSession: '用于 shell 会话 (Bash)',
  powerShellSession: '用于 shell 会话 (PowerShell)',
  oneCommand: '用于单个命令',
  notOneCommand: '在会话已启用的情况下，对单个命令关闭',
  helpPush: '推送已签名映像',
  helpPushText:
    '首次推送时会要求为两个密钥设置新的密码短语：根密钥和此存储库的密钥。以后推送时只要求输入存储库密钥的密码短语；新的存储库会获得新的密钥。',
  signIn: '登录',
  push: '推送',
  helpPull: '拉取已签名映像',
  helpPullText: '只需要 AcrPull 角色。无法拉取未签名的标记。',
  pull: '拉取已签名的标记',
  pullUnsigned: '拉取未签名的标记',
  output: '预期结果',
  helpKeys: '妥善保管密钥',
  helpKeysText:
    '根密钥最为敏感：丢失根密钥就会失去用它签名的标记。根密钥和存储库密钥位于 ~/.docker/trust/private。请备份它们，并将备份离线保存；其他密钥由注册表保存。',
  backup: '备份密钥',
  helpLost: '根密钥丢失',
  helpLostText: [
    '对于使用该密钥签名的所有存储库，你将失去对其中已签名标记的访问。Azure 无法恢复根密钥。请先查找备份。',
    '如果没有备份，清除旧签名的唯一方法是禁用内容信任：这会永久删除每个存储库中所有已签名标记的信任数据。',
    '使用新的根密钥重新开始意味着要再次启用内容信任，而 Azure 现在可能会拒绝。建议改用 Notary Project。',
  ],
};
