import { plural } from './plural';

/** The frame around every screen. */
export const app = {
  name: 'ACR Access Portal',
  demo: 'Demo',
  demoChanged: 'Demo, changed',
  demoOptions: 'Demo options',
  demoText: 'An emulated Azure answers in this page. Nothing leaves your browser.',
  skip: 'Skip to content',
  breadcrumb: 'Breadcrumb',
  menu: 'Menu',
  settings: 'Settings',
  language: 'Language',
  languageFailed: 'This language could not be loaded. Check your connection and choose it again.',
  theme: 'Theme',
  themes: { system: 'Same as the system', light: 'Light', dark: 'Dark' },
  notifications: 'Notifications',
  notificationsRunning: (running: number) =>
    running === 0
      ? 'Notifications'
      : plural(running, {
          one: 'Notifications, # operation running',
          other: 'Notifications, # operations running',
        }),
  noNotifications: 'Nothing has been changed since this page was opened.',
  notFound: 'Page not found',
  notFoundText: 'There is no page at this address. The link may be incomplete or out of date.',
  toHome: 'Go to your registries',
  unexpected: 'Something went wrong in the portal',
  unexpectedText:
    'Try again; if it happens again, reload the page. If a change was on its way, check whether it was made.',
};
