import type { Messages } from '@/i18n/en';

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
};
