import type { Messages } from '@/i18n/en';

import { plural } from './plural';

/** The frame around every screen. */
export const app: Messages['app'] = {
  name: 'ACR Access Portal',
  demo: 'Démo',
  demoChanged: 'Démo modifiée',
  demoOptions: 'Options de la démo',
  demoText: 'Cette page fonctionne avec un Azure simulé. Rien ne quitte votre navigateur.',
  skip: 'Aller au contenu',
  breadcrumb: "Fil d'Ariane",
  menu: 'Menu',
  settings: 'Paramètres',
  language: 'Langue',
  languageFailed:
    'Impossible de charger cette langue. Vérifiez votre connexion, puis choisissez-la de nouveau.',
  theme: 'Thème',
  themes: { system: 'Système', light: 'Clair', dark: 'Sombre' },
  notifications: 'Notifications',
  notificationsRunning: (running) =>
    running === 0
      ? 'Notifications'
      : plural(running, {
          one: 'Notifications, # opération en cours',
          other: 'Notifications, # opérations en cours',
        }),
  noNotifications: "Aucune modification depuis l'ouverture de cette page.",
  notFound: 'Page introuvable',
  notFoundText:
    'Aucune page ne correspond à cette adresse. Le lien est peut-être incomplet ou périmé.',
  toHome: 'Accéder à vos registres',
  unexpected: 'Un problème est survenu dans le portail',
  unexpectedText:
    'Réessayez ; si le problème persiste, rechargez la page. Si une modification était en cours, vérifiez si elle a été effectuée.',
};
