import type { Messages } from '@/i18n/en';

/** A registry and its menu. */
export const registry: Messages['registry'] = {
  kind: 'Registre de conteneurs',
  bladeTitle: (name, blade) => `${name} | ${blade}`,
  menu: 'Registre',
  settings: 'Paramètres',
  policies: 'Stratégies',
  repositoryPermissions: 'Autorisations du référentiel',
  help: 'Aide',
  guide: "Guide d'authentification",
  name: 'Nom du registre',
  loginServer: 'Serveur de connexion',
  plan: 'Plan tarifaire',
  resourceGroup: 'Groupe de ressources',
  subscription: 'Abonnement',
  location: 'Emplacement',
  creationDate: 'Date de création',
  state: "État d'approvisionnement",
};
