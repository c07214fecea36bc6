import type { Messages } from '@/i18n/en';

/** The blade Access keys: the admin user and its two passwords. */
export const accessKeys: Messages['accessKeys'] = {
  title: '访问密钥',
  failed: (registry) => `无法加载注册表 ${registry}`,
  copyName: '复制注册表名称',
  copyServer: '复制登录服务器',
  adminUser: '管理员用户',
  enabled: '已启用',
  disabled: '已禁用',
  adminUserHint:
    '整个注册表共用的一个帐户，可以推送和拉取所有内容。它专为单个用户设计，主要用于测试。',

  instead: '建议改用',
  insteadTokens: '令牌',
  insteadTokensText:
    '适用于设备和外部合作伙伴：每个令牌都有自己的名称，只能访问所需的存储库，密码会到期。',
  insteadEntra: 'Microsoft Entra 标识',
  insteadEntraText: '适用于用户、服务主体和托管标识：各有自己的角色，无需共享密码。',

  shared:
    '使用管理员用户登录的所有人都显示为同一个用户，可以对所有存储库进行推送和拉取。无法区分他们，角色和范围映射也不能限制他们。',
  needed:
    '某些 Azure 服务从 Azure 门户部署映像时仍需要管理员用户，例如容器实例和用于容器的 Web 应用。',
  changes: {
    enable: {
      title: (registry) => `是否启用 ${registry} 的管理员用户？`,
      confirm: '启用',
      running: (registry) => `正在启用 ${registry} 的管理员用户`,
      done: (registry) => `已启用 ${registry} 的管理员用户`,
      failed: (registry) => `未能启用 ${registry} 的管理员用户`,
    },
    disable: {
      title: (registry) => `是否禁用 ${registry} 的管理员用户？`,
      confirm: '禁用',
      running: (registry) => `正在禁用 ${registry} 的管理员用户`,
      done: (registry) => `已禁用 ${registry} 的管理员用户`,
      failed: (registry) => `未能禁用 ${registry} 的管理员用户`,
    },
  },
  disableText: (user) =>
    `以 ${user} 身份登录的所有用户、管道以及使用该帐户配置的 Azure 服务，无论使用哪一个密码，都将失去访问权限。`,
  disableKept: '令牌和 Microsoft Entra 标识不受影响。你可以重新启用管理员用户。',
  answerLost: 'Azure 的响应在途中丢失。重新读取注册表后确认：更改已完成。',
  stillOn: '重新读取注册表的结果：管理员用户已启用。',
  stillOff: '重新读取注册表的结果：管理员用户已禁用。',

  username: '用户名',
  copyUsername: '复制用户名',
  passwords: '密码',
  name: '名称',
  password: '密码',
  passwordsIntro:
    '两个密码都可以用于登录。仅当你显示或复制密码时，才会从 Azure 获取密码；离开此页面后即清除。',
  show: (name) => `显示 ${name}`,
  hide: (name) => `隐藏 ${name}`,
  copy: (name) => `复制 ${name}`,
  regenerate: (name) => `重新生成 ${name}`,
  readFailed: '无法显示密码',
  readLocked:
    '对 Azure 而言，显示密码属于更改类操作，因此只读锁也会禁止显示密码。密码本身仍然有效。',
  switchedOff: '管理员用户在此期间已被禁用',
  switchedOffText: '其密码目前无效，Azure 也不会显示这些密码。',
  missing: (name) => `Azure 未返回 ${name} 的值。请重试。`,

  regeneration: {
    title: (name, registry) => `是否重新生成 ${registry} 的 ${name}？`,
    cutOff: (name) => `使用当前 ${name} 登录的用户和服务将永久失去访问权限：该值无法恢复。`,
    other: (name) => `${name} 仍然有效。`,
    replication: '新密码需要约 60 秒才能在整个注册表中生效。Azure 不保存密码的日期，请自行记录。',
    running: (name, registry) => `正在重新生成 ${registry} 的 ${name}`,
    done: (name, registry) => `已重新生成 ${registry} 的 ${name}`,
    failed: (name, registry) => `未能重新生成 ${registry} 的 ${name}`,
    look: (name) => `请选择“显示 ${name}”查看当前值：Azure 显示的值就是有效的值。`,
    waiting: (name, seconds) => `新的 ${name} 正在同步到整个注册表。请等待 ${seconds} 秒后再使用。`,
    arrived: (name) => `新的 ${name} 现在应已在各处生效。`,
  },

  rotation: {
    open: '轮换密码',
    title: '轮换密码',
    intro: '替换两个密码而不中断任何访问：先让所有客户端改用其中一个密码，再更新另一个。',
    inUse: '客户端当前使用哪一个密码？',
    inUseHint: 'Azure 无法得知：它不保存这些密码的日期，也不记录其使用情况。',
    unknown: '两个都用，或者不清楚',
    steps: '操作步骤',
    stepRenew: (name) => `重新生成无人使用的 ${name}。`,
    stepKeep: (name) => `${name} 保持不变，因为可能有人正在使用它。`,
    stepMove: (name) => `在所有使用另一个密码的地方改用 ${name}。`,
    stepLast: (name) => `当不再有人使用 ${name} 时，重新生成它。`,
    next: '继续',
    move: (name) => `现在请让所有客户端改用 ${name}`,
    moved: (name) => `所有客户端现在都使用 ${name} 登录`,
    notAnswered: '请先回答正在使用哪个密码。',
    notMoved: '请先确认所有客户端都已改用新密码。',
    notArrived: '请等待新密码在整个注册表中生效。',
    complete: '轮换已完成',
    completeText: (name) => `客户端使用 ${name}；另一个密码是新的，尚未交给任何人。`,
    completeUnknown: (name) =>
      `客户端使用 ${name}，但它不是新密码。若要同时更新它，请再次轮换，并选择正在使用 ${name}。`,
    leaveTitle: '是否在此停止轮换？',
    leaveText: (name) => `${name} 尚未替换：知道它的人仍可使用。你可以稍后重新生成。`,
    leave: '在此停止',
  },
};
