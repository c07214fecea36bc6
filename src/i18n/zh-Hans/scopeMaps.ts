import type { Messages } from '@/i18n/en';

/** Scope maps and their editor. */
export const scopeMaps: Messages['scopeMaps'] = {
  create: '创建范围映射',
  scopeMap: '范围映射',
  description: '说明',
  repositories: '存储库',
  repository: '存储库',
  repositoryHint:
    '请键入名称，然后按 Enter。存储库不需要已经存在。samples/* 表示 samples/ 下的所有存储库，* 表示所有存储库。',
  addRepository: '添加存储库',
  repositoryAdded: (repository) => `已添加 ${repository}。请选择允许的操作。`,
  repositoryThere: (repository) => `${repository} 已在列表中。`,
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
    wildcardInside: '* 只能位于末尾：允许 sample/*，不允许 sample/*/teamA。',
    wildcardPart: '* 必须紧跟在斜杠之后：允许 sample/*，不允许 sample/teamA*。',
    wildcardMany: '只允许使用一个 *，并且必须位于末尾。',
  },
  discardTitle: '是否放弃此范围映射？',
  discardText: '你为此范围映射输入的内容将丢失。',
};
