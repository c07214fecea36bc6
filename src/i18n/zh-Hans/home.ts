import type { Messages } from '@/i18n/en';

import { plural } from './plural';

/** The list of registries. */
export const home: Messages['home'] = {
  title: '主页',
  registries: '容器注册表',
  intro: '请选择注册表，以管理谁可以访问它。',
  loading: '正在加载注册表…',
  empty: '没有可供你查看的容器注册表。请让订阅所有者为你分配注册表的“读取者”角色。',
  count: (count) => plural(count, { other: '# 个注册表' }),
  subscriptionsFailed: '无法加载你的订阅',
  subscriptionFailed: (subscription) => `无法加载订阅“${subscription}”中的注册表`,
  someFailed: (failed, all) => plural(failed, { other: `${all} 个订阅中有 # 个无法读取。` }),
  withoutRegistry: (subscriptions) =>
    plural(subscriptions, { other: '# 个没有注册表的订阅未显示。' }),
  subscriptionState: (state) => `状态：${state}`,
  remembered: '收藏和最近使用的注册表',
  favorite: '收藏：',
  recent: '最近使用：',
  addFavorite: '添加到收藏',
  removeFavorite: '从收藏中移除',
  open: '打开',
};
