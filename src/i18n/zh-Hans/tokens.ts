import type { Messages } from '@/i18n/en';

import { plural } from './plural';

/** The blade Tokens (preview). */
export const tokens: Messages['tokens'] = {
  title: '令牌(预览)',
  table: '令牌',
  intro:
    '用户或设备可以使用令牌及其密码登录到注册表。令牌的范围映射指定它可以在哪些存储库中执行哪些操作。',
  loading: '正在加载令牌…',
  listFailed: '无法加载令牌',
  empty: '此注册表还没有令牌。',
  count: (count) => plural(count, { other: '# 个令牌' }),

  name: '名称',
  token: '令牌',
  scopeMap: '范围映射',
  status: '状态',
  enabled: '已启用',
  disabled: '已禁用',
  deletingState: '正在删除',
  creationDate: '创建日期',
  expirationDate: '到期日期',
  password1Expiry: 'password1 到期日期',
  password2Expiry: 'password2 到期日期',
  notGenerated: '未生成',
  never: '永不过期',
  // What comes in begins with a number and ends in 前 or 后: “2天前”, “3天后”.
  expired: (when) => `${when}已过期`,
  expires: (when) => `${when}到期`,
  permissions: '权限',
  allRepositories: '所有存储库',
  moreRepositories: (count) => plural(count, { other: '以及另外 # 个存储库' }),
  otherActions: '其他操作',

  openDetails: '打开详细信息',
  generate: (password) => `生成 ${password}`,
  regenerate: (password) => `重新生成 ${password}`,
  deletePassword: (password) => `删除 ${password}`,
  noSuchPassword: '从未生成过此密码。',

  create: '创建令牌',
  chooseScopeMap: '选择范围映射',
  scopeMapRequired: '请选择一个范围映射，或者新建一个。',
  createNew: '新建',
  editNew: '编辑新的范围映射',
  newScopeMap: (name) => `(新) ${name}`,
  passwordsToGenerate: '要生成的密码',
  noPasswordYet: '没有密码就无法使用此令牌登录。可以稍后再生成密码。',
  discardTitle: '是否放弃此令牌？',
  discardText: '你输入的内容将丢失。未创建任何内容。',
  creating: (name) => `正在创建令牌 ${name}`,
  created: (name) => `已创建令牌 ${name}`,
  createdTitle: (name) => `已创建令牌 ${name}`,
  // These titles also stand over an unknown outcome: 时出错 (an error occurred) is true either way.
  createFailed: (name) => `创建令牌 ${name} 时出错`,
  notCreated: '未创建任何内容',
  tokenNotCreated: '创建令牌时出错',
  scopeMapNotCreated: '创建范围映射时出错，因此未创建令牌',
  scopeMapLeft: (name) =>
    `新的范围映射 ${name} 已经创建。选择“创建”将从此处继续；你也可以删除该范围映射。`,
  deleteLeftScopeMap: (name) => `删除范围映射 ${name}`,
  scopeMapNotDeleted: '删除范围映射时出错',
  passwordNotGenerated: (password) => `生成 ${password} 时出错`,

  expiration: {
    title: '到期日期',
    set: '设置到期日期？',
    neverWarning:
      '在被替换或删除之前，此密码将一直有效。设置到期日期可以在密码泄露时减少造成的损害。',
    presets: '有效期',
    lifetime: (days) => (days === 365 ? '1 年' : plural(days, { other: '# 天' })),
    date: '日期',
    time: '时间',
    zone: '时区',
    twice: '当天此时间会出现两次。请选择其中一次。',
    earlier: '第一次（时钟拨慢之前）',
    later: '第二次（时钟拨慢之后）',
    endsAt: (local, utc, when) => `${when}到期：${local}，即 ${utc}。`,
    tooSoon: '距离现在不到一小时。请确认密码能及时送达使用者。',
    skipped: (next) => `当天不存在此时间：时钟会拨快。请选择其他时间，例如 ${next}。`,
    problems: {
      past: '此时间已过。请选择将来的时间。',
      tooFar: '此时间等同于永不过期。如果希望密码永不过期，请取消选中“设置到期日期？”。',
      invalid: '请输入日期、时间和时区。',
    },
  },

  generation: {
    once: '密码仅在生成后显示一次。请提前准备好安全的保存位置。',
    replaces: (password) =>
      `生成新密码后，使用当前 ${password} 的用户和设备将无法再登录。另一个密码不受影响。`,
    replaceTitle: (password, token) => `是否替换 ${token} 的 ${password}？`,
    running: (password, token) => `正在生成 ${token} 的 ${password}`,
    done: (password, token) => `已生成 ${token} 的 ${password}`,
    failed: (password, token) => `生成 ${token} 的 ${password} 时出错`,
    replacedUnseen: (password, when) =>
      `${password} 已于 ${when} 生成，但未收到密码值。之前的密码已失效，请重新生成。`,
  },

  issued: {
    onceTitle: '请立即复制密码',
    once: '关闭后将无法再次显示密码。请将其保存在安全的位置，例如密钥保管库。',
    expires: (when) => `到期时间：${when}`,
    never: '永不过期',
    replication: '重新生成的密码可能需要约 60 秒才能在注册表的所有副本中生效。',
    leaveTitle: '是否关闭而不复制密码？',
    leaveText: '密码尚未复制。关闭后将无法再次显示。',
    leave: '关闭而不复制',
  },

  detailsOf: (registry) => `${registry} 的令牌`,
  detailsFailed: (name) => `无法加载令牌 ${name}`,
  gone: (name) => `令牌 ${name} 不存在`,
  nothingChanged: '未进行任何更改。',
  scopeMapMissing: '此范围映射已不存在，因此令牌没有任何权限。请选择其他范围映射。',
  passwords: '密码',
  passwordsIntro: '令牌有两个密码，因此可以在替换其中一个密码时继续使用另一个密码。',

  saveTitle: (name) => `是否保存对 ${name} 的更改？`,
  scopeMapChanges: (before, after) =>
    before === ''
      ? `令牌将立即获得 ${after} 的权限。`
      : `令牌将立即改用 ${after} 的权限，不再拥有 ${before} 的权限。`,
  saving: (name) => `正在保存令牌 ${name}`,
  saved: (name) => `已保存令牌 ${name}`,
  saveFailed: (name) => `保存令牌 ${name} 时出错`,

  hasPasswords: (passwords) => `将无法使用的密码：${passwords}。`,
  noPasswords: '此令牌没有密码，因此没有任何人可以使用它登录。',
  dialogs: {
    enable: {
      title: (name) => `是否启用 ${name}？`,
      text: '持有此令牌有效密码的用户和设备可以再次登录。',
      confirm: '启用',
      running: (name) => `正在启用令牌 ${name}`,
      done: (name) => `已启用令牌 ${name}`,
      failed: (name) => `启用令牌 ${name} 时出错`,
    },
    disable: {
      title: (name) => `是否禁用 ${name}？`,
      text: '在重新启用之前，使用此令牌的用户和设备将无法登录。令牌的密码会保留。',
      confirm: '禁用',
      running: (name) => `正在禁用令牌 ${name}`,
      done: (name) => `已禁用令牌 ${name}`,
      failed: (name) => `禁用令牌 ${name} 时出错`,
    },
    delete: {
      title: (name) => `是否删除 ${name}？`,
      text: '使用此令牌的用户和设备将永久失去访问权限。此操作无法撤消；令牌的范围映射会保留。',
      confirm: '删除',
      running: (name) => `正在删除令牌 ${name}`,
      done: (name) => `已删除令牌 ${name}`,
      failed: (name) => `删除令牌 ${name} 时出错`,
    },
  },
  passwordDeletion: {
    title: (password, token) => `是否删除 ${token} 的 ${password}？`,
    text: (password) =>
      `使用 ${password} 的用户和设备将无法再登录。另一个密码不受影响。你可以随时生成新密码。`,
    running: (password, token) => `正在删除 ${token} 的 ${password}`,
    done: (password, token) => `已删除 ${token} 的 ${password}`,
    failed: (password, token) => `删除 ${token} 的 ${password} 时出错`,
  },
};
