import type { Messages } from '@/i18n/en';

import { plural } from './plural';

/** Scope maps and their editor. */
export const scopeMaps: Messages['scopeMaps'] = {
  title: '范围映射',
  table: '范围映射',
  intro:
    '范围映射列出若干存储库，以及可对每个存储库执行的操作。令牌的权限来自其范围映射：更改范围映射后，使用它的所有令牌会立即随之更改。',
  loading: '正在加载范围映射…',
  listFailed: '无法加载范围映射',
  empty: '此注册表还没有范围映射。',
  count: (count) => plural(count, { other: '# 个范围映射' }),

  name: '名称',
  type: '类型',
  types: { system: '系统，只读', user: '用户' },
  tokens: '令牌',
  creationDate: '创建日期',
  none: '无',
  andMore: (count) => plural(count, { other: '以及另外 # 个' }),
  comma: '、',
  tokenDisabled: '（已禁用）',
  usedBy: (total, enabled) => `${total}，其中 ${plural(enabled, { other: '# 个已启用' })}`,
  atLeast: (count) => `目前 ${count}`,
  openDetails: '打开详细信息',
  duplicate: '创建副本',
  select: (name) => `选择 ${name}`,
  nothingSelected: '请先在列表中选择范围映射。',
  systemReadOnly: '此范围映射由 Azure 定义，无法更改或删除。',
  systemDuplicate: '可以创建其副本，作为你自己的范围映射。',

  detailsOf: (registry) => `${registry} 的范围映射`,
  detailsFailed: (name) => `无法加载范围映射 ${name}`,
  gone: (name) => `范围映射 ${name} 不存在`,
  goneKept: '你的更改仍保留在此处。选择“保存”可使用这些更改重新创建该范围映射。',
  nothingChanged: '没有可保存或放弃的更改。',
  noTokens: '没有令牌使用此范围映射。',
  tokensLoading: '正在查找使用它的令牌…',
  tokensUnknown: '无法确定哪些令牌在使用它',

  create: '创建范围映射',
  scopeMap: '范围映射',
  description: '说明',
  repositories: '存储库',
  repository: '存储库',
  repositoryHint:
    '请键入一个名称，或用空格分隔的多个名称，然后按 Enter。存储库不需要已经存在。samples/* 表示 samples/ 下的所有存储库，* 表示所有存储库。',
  addRepository: '添加存储库',
  repositoryAdded: (repository) => `已添加：${repository}。请选择允许的操作。`,
  repositoryThere: (repository) => `已在列表中：${repository}。`,
  removeRepository: (repository) => `移除 ${repository}`,
  noRepositories: '还没有存储库。',
  noPermission: '请至少选择一项权限，或者移除此行。',
  rowsWrong: '请检查标记的行。',
  actionCount: (count, maximum) => `${count} 个操作，上限为 ${maximum} 个`,
  problems: {
    noPermission: () => '请添加存储库，并至少选择一项权限。',
    tooManyActions: (maximum) =>
      `一个范围映射最多可包含 ${maximum} 个操作。请使用通配符，或者再创建一个范围映射。`,
  },
  repositoryProblems: {
    required: '请输入存储库的名称。',
    tooLong: '名称太长：最多允许 255 个字符。',
    uppercase: '存储库名称必须为小写。',
    characters: '只能使用小写字母和数字，以及位于它们之间的句点、连字符和下划线。',
    slashes: '名称不能以斜杠开头或结尾，也不能包含连续的斜杠。',
    wildcardInside: '* 只能位于末尾：允许 samples/*，不允许 samples/*/team-a。',
    wildcardPart: '* 必须紧跟在斜杠之后：允许 samples/* 和 *，不允许 samples/team*。',
    wildcardMany: '只允许使用一个 *，并且必须位于末尾。',
  },

  isNew: '新',
  permissionsOf: '权限',
  all: '全部',
  allActions: '所有操作',
  actionForAll: (action) => `所有存储库的 ${action}`,
  allForAll: '所有存储库的所有操作',
  preset: '预设',
  presets: { pull: '拉取', push: '推送', pullAndList: '拉取并列出标记', admin: '管理' },
  custom: '自定义',
  presetOf: (repository, current) => `${current}：${repository} 的预设`,
  presetForAll: '所有存储库的预设',
  presetShort: '应用于全部',
  otherActions: '其他操作',
  otherActionsText: '这些操作不能在此处编辑，例如用于已连接注册表同步的操作。它们将保持不变。',
  tooMany: (count, maximum) =>
    `共有 ${count} 个操作，超过了一个范围映射最多可包含的 ${maximum} 个。请使用通配符，或者再创建一个范围映射。`,
  hints: {
    writeWithoutRead: (repositories) =>
      `推送除 content/write 外还需要 content/read。没有 content/read，任何人都无法推送到 ${repositories}。`,
    deleteWithoutMetadataRead: (repositories) =>
      `大多数工具在删除之前会先查看标记。没有 metadata/read，这些工具无法从 ${repositories} 中删除内容。`,
  },
  addMissing: (action) => `添加 ${action}`,
  hintFixed: (action) => `已添加 ${action}。`,

  creating: (name) => `正在创建范围映射 ${name}`,
  created: (name) => `已创建范围映射 ${name}`,
  notCreated: '未能创建范围映射',
  createFailed: (name) => `未能创建范围映射 ${name}`,
  saving: (name) => `正在保存范围映射 ${name}`,
  saved: (name) => `已保存范围映射 ${name}`,
  saveFailed: (name) => `未能保存范围映射 ${name}`,
  deleting: (name) => `正在删除范围映射 ${name}`,
  deleted: (name) => `已删除范围映射 ${name}`,
  deleteFailed: (name) => `未能删除范围映射 ${name}`,

  changedSinceLoaded:
    '在你开始编辑之后，其他人保存了此范围映射。保存时会保留对方的更改，并加入你的更改。',
  takeTheirs: '在此处显示对方的更改',

  impact: {
    title: (name) => `是否保存对 ${name} 的更改？`,
    createTitle: (name) => `是否重新创建 ${name}？`,
    reading: '正在读取当前内容…',
    changes: '你的更改',
    theirs: '其他人在此期间所做的更改（将保留）',
    nothingLeft: '其他人已经做了相同的更改，没有需要发送的内容。',
    added: '添加：',
    removed: '移除：',
    describedAs: (description) => (description === '' ? '说明将被移除。' : `说明：${description}`),
    descriptionConflict: (theirs) =>
      theirs === ''
        ? '其他人在此期间移除了说明。保存后将使用你的说明。'
        : `其他人在此期间将说明更改为“${theirs}”。保存后将替换为你的说明。`,
    conflicts: '你和其他人的决定不一致',
    conflictsText: '如果现在保存，结果如下：',
    allowed: '：允许',
    notAllowed: '：不允许',
    lookAtIt: '返回查看',
    users: '受影响的令牌',
    who: (tokens, enabled) =>
      `${plural(tokens, { other: '# 个令牌' })}（${plural(enabled, { other: '# 个已启用' })}）`,
    operations: {
      pull: '拉取',
      push: '推送',
      delete: '删除',
      listTags: '列出标记',
      changeAttributes: '取消标记和锁定',
    },
    loses: (who, _tokens, operation, repositories) =>
      `${who}将失去对以下存储库的“${operation}”权限：${repositories}`,
    gains: (who, _tokens, operation, repositories) =>
      `${who}将获得对以下存储库的“${operation}”权限：${repositories}`,
    sameForUsers: (who) => `${who}：权限没有变化`,
    allRepositories: '所有存储库',
    changedAgain: '在你查看期间，它再次被更改。未发送任何内容。以下是当前内容。',
    overwritten:
      '你的更改已保存，但其他人随后也进行了保存，因此你的部分更改已丢失。请再次保存以恢复这些更改。',
    notThere: 'Azure 显示的范围映射中没有你的更改。你可以再次保存。',
  },

  deletion: {
    title: (name) => `是否删除 ${name}？`,
    titleMany: (count) => plural(count, { other: '是否删除 # 个范围映射？' }),
    textMany: '将删除以下范围映射，此操作无法撤消：',
    text: '此操作无法撤消。',
    loses: (who) => `${who}将失去所有权限：`,
    stays: '令牌会保留，但在获得其他范围映射之前无法执行任何操作。',
    unused: '没有令牌使用它。',
    unusedMany: '没有令牌使用它们。',
  },

  discardTitle: '是否放弃此范围映射？',
  discardText: '你为此范围映射输入的内容将丢失。',
};
