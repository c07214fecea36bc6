import type { Messages } from '@/i18n/en';

import { plural } from './plural';

/** The list of registries. */
export const home: Messages['home'] = {
  title: 'Accueil',
  registries: 'Registres de conteneurs',
  intro: 'Choisissez un registre pour décider qui y a accès.',
  loading: 'Chargement des registres…',
  empty:
    "Aucun registre de conteneurs ne vous est accessible. Demandez au propriétaire d'un abonnement le rôle Lecteur sur un registre.",
  count: (count) => plural(count, { one: '# registre', other: '# registres' }),
  subscriptionsFailed: 'Impossible de charger vos abonnements',
  subscriptionFailed: (subscription) =>
    `Impossible de charger les registres de l'abonnement ${subscription}`,
  someFailed: (failed, all) =>
    plural(failed, {
      one: `# abonnement sur ${all} n'a pas pu être lu.`,
      other: `# abonnements sur ${all} n'ont pas pu être lus.`,
    }),
  withoutRegistry: (subscriptions) =>
    plural(subscriptions, {
      one: "# abonnement sans registre n'est pas affiché.",
      other: '# abonnements sans registre ne sont pas affichés.',
    }),
  subscriptionState: (state) => `État : ${state}`,
  remembered: 'Registres favoris et récents',
  favorite: 'Favori :',
  recent: 'Récent :',
  addFavorite: 'Ajouter aux favoris',
  removeFavorite: 'Retirer des favoris',
  open: 'Ouvrir',
};
