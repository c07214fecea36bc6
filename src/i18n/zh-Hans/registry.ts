import type { Messages } from '@/i18n/en';

/** A registry and its menu. */
export const registry: Messages['registry'] = {
  kind: '容器注册表',
  bladeTitle: (name, blade) => `${name} | ${blade}`,
  menu: '注册表',
  settings: '设置',
  policies: '策略',
  repositoryPermissions: '存储库权限',
  help: '帮助',
  guide: '身份验证指南',
  name: '注册表名称',
  loginServer: '登录服务器',
  plan: '定价计划',
  resourceGroup: '资源组',
  subscription: '订阅',
  location: '位置',
  creationDate: '创建日期',
  state: '预配状态',
};
