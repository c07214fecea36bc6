import type { Messages } from '@/i18n/en';

import { plural } from './plural';

/** The blade Overview. */
export const overview: Messages['overview'] = {
  title: '概述',
  failed: (registry) => `无法加载注册表 ${registry}`,
  anonymousTitle: '已启用匿名拉取',
  anonymous:
    '任何人无需登录即可从此注册表的所有存储库拉取映像。令牌和范围映射只能限制拉取以外的操作。',
  limits: '定价计划的限制',
  limitsFailed: '无法加载限制',
  tokens: '令牌',
  scopeMaps: '范围映射',
  used: (used, limit) =>
    limit === undefined ? `已使用 ${used} 个` : `已使用 ${used} 个，上限为 ${limit} 个`,

  attention: '需要注意',
  looking: '正在检查令牌和范围映射…',
  notAll: '未能检查所有项',
  unreadable: (count) => plural(count, { other: 'Azure 返回的 # 个条目无法读取，因此未检查。' }),
  nothing: '管理员用户、内容信任、令牌和范围映射均没有需要注意的问题。',
  findings: {
    adminUser: '管理员用户已启用：这是一个由所有人共用、具有完全访问权限的标识。',
    contentTrust: (date, days) =>
      `内容信任已启用，Azure 将于 ${date}移除它以及所有签名：还剩 ${plural(days, { other: '# 天' })}。`,
    tokens: {
      expired: (count) => plural(count, { other: '# 个令牌的密码已过期。' }),
      within7: (count) => plural(count, { other: '# 个令牌的密码将在 7 天内到期。' }),
      never: (count) => plural(count, { other: '# 个令牌的密码永不过期。' }),
      noPassword: (count) => plural(count, { other: '# 个令牌没有密码。' }),
      disabled: (count) => plural(count, { other: '# 个令牌已禁用。' }),
    },
    show: '在列表中显示',
    showAll: (filter) => `在列表中显示：${filter}`,
    scopeMaps: {
      deletesEverywhere: (count) =>
        plural(count, { other: '# 个范围映射允许对所有存储库执行 content/delete：' }),
      writeWithoutRead: (count) =>
        plural(count, {
          other: '# 个范围映射允许 content/write 但不允许 content/read，因此无法推送：',
        }),
      deleteWithoutMetadataRead: (count) =>
        plural(count, {
          other: '# 个范围映射允许 content/delete 但不允许 metadata/read，因此大多数工具无法删除：',
        }),
      unused: (count) => plural(count, { other: '# 个范围映射未被任何令牌使用：' }),
    },
  },
};
