import type { Messages } from '@/i18n/en';

import { plural } from './plural';

/** The frame around every screen. */
export const app: Messages['app'] = {
  name: 'ACR Access Portal',
  demo: '演示',
  demoChanged: '演示（已更改）',
  demoOptions: '演示选项',
  demoText: '此页面由模拟的 Azure 响应。任何数据都不会离开你的浏览器。',
  skip: '跳到主要内容',
  breadcrumb: '痕迹导航',
  menu: '菜单',
  settings: '设置',
  language: '语言',
  languageFailed: '无法加载此语言。请检查网络连接，然后重新选择。',
  theme: '主题',
  themes: { system: '跟随系统', light: '浅色', dark: '深色' },
  notifications: '通知',
  notificationsRunning: (running) =>
    running === 0 ? '通知' : plural(running, { other: '通知，正在运行 # 个操作' }),
  noNotifications: '自打开此页面以来，未进行任何更改。',
  notFound: '找不到页面',
  notFoundText: '此地址没有对应的页面。链接可能不完整或已过时。',
  toHome: '转到你的注册表',
  unexpected: '门户出现问题',
  unexpectedText:
    '请重试；如果再次出现，请重新加载页面。如果当时正在进行更改，请检查更改是否已生效。',
};
