import type { Messages } from '@/i18n/en';

import { plural } from './plural';

/** The blade Overview. */
export const overview: Messages['overview'] = {
  title: "Vue d'ensemble",
  failed: (registry) => `Impossible de charger le registre ${registry}`,
  anonymousTitle: "L'extraction anonyme est activée",
  anonymous:
    "N'importe qui peut extraire des images de tous les référentiels de ce registre sans se connecter. Les jetons et les mappages d'étendue ne limitent que les autres actions.",
  limits: 'Limites du plan tarifaire',
  limitsFailed: 'Impossible de charger les limites',
  tokens: 'Jetons',
  scopeMaps: "Mappages d'étendue",
  used: (used, limit) =>
    limit === undefined ? `Utilisation : ${used}` : `Utilisation : ${used} sur ${limit}`,

  attention: 'Nécessite votre attention',
  looking: "Examen des jetons et des mappages d'étendue…",
  notAll: "Tout n'a pas pu être examiné",
  unreadable: (count) =>
    plural(count, {
      one: "# élément envoyé par Azure n'a pas pu être lu et n'a pas été examiné.",
      other: "# éléments envoyés par Azure n'ont pas pu être lus et n'ont pas été examinés.",
    }),
  nothing:
    "Rien à signaler pour l'utilisateur administrateur, l'approbation de contenu, les jetons et les mappages d'étendue.",
  findings: {
    adminUser:
      "L'utilisateur administrateur est activé : une seule identité, partagée par tous, avec un accès complet.",
    contentTrust: (date, days) =>
      `L'approbation de contenu est activée, et Azure la supprimera avec toutes les signatures le ${date} : ${plural(days, { one: 'plus que # jour', other: 'encore # jours' })}.`,
    tokens: {
      expired: (count) =>
        plural(count, {
          one: '# jeton a un mot de passe expiré.',
          other: '# jetons ont un mot de passe expiré.',
        }),
      within7: (count) =>
        plural(count, {
          one: '# jeton a un mot de passe qui expire sous 7 jours.',
          other: '# jetons ont un mot de passe qui expire sous 7 jours.',
        }),
      never: (count) =>
        plural(count, {
          one: "# jeton a un mot de passe qui n'expire jamais.",
          other: "# jetons ont un mot de passe qui n'expire jamais.",
        }),
      noPassword: (count) =>
        plural(count, {
          one: "# jeton n'a pas de mot de passe.",
          other: "# jetons n'ont pas de mot de passe.",
        }),
      disabled: (count) =>
        plural(count, { one: '# jeton est désactivé.', other: '# jetons sont désactivés.' }),
    },
    show: 'Afficher dans la liste',
    showAll: (filter) => `Afficher dans la liste : ${filter}`,
    scopeMaps: {
      deletesEverywhere: (count) =>
        plural(count, {
          one: "# mappage d'étendue autorise content/delete sur tous les référentiels :",
          other: "# mappages d'étendue autorisent content/delete sur tous les référentiels :",
        }),
      writeWithoutRead: (count) =>
        plural(count, {
          one: "# mappage d'étendue autorise content/write sans content/read, si bien que personne ne peut envoyer d'image :",
          other:
            "# mappages d'étendue autorisent content/write sans content/read, si bien que personne ne peut envoyer d'image :",
        }),
      deleteWithoutMetadataRead: (count) =>
        plural(count, {
          one: "# mappage d'étendue autorise content/delete sans metadata/read, si bien que la plupart des outils ne peuvent rien supprimer :",
          other:
            "# mappages d'étendue autorisent content/delete sans metadata/read, si bien que la plupart des outils ne peuvent rien supprimer :",
        }),
      unused: (count) =>
        plural(count, {
          one: "# mappage d'étendue n'est utilisé par aucun jeton :",
          other: "# mappages d'étendue ne sont utilisés par aucun jeton :",
        }),
    },
  },
};
