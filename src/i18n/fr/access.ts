import type { Messages } from '@/i18n/en';

/** Who may do what: effective permissions, and the answer to "does this get in?". */
export const access: Messages['access'] = {
  permissions: 'Autorisations effectives',
  permissionsIntro:
    "Les règles s'additionnent : ce qu'une règle permet est permis. Un caractère générique s'applique aussi aux référentiels qui n'existent pas encore.",
  repository: 'Référentiel',
  allRepositories: 'Tous les référentiels (*)',
  allowed: 'Autorisé',
  notAllowed: 'Non autorisé',
  denied: 'Refusé',
  byRule: (rules) => `par ${rules}`,
  nothing: "Le mappage d'étendue ne permet rien dans aucun référentiel.",
  showAll: (count) => `Afficher les ${count} référentiels`,
  sentence: (repository, actions) => `${repository} : ${actions}.`,
  words: {
    'content/delete': 'supprimer des images',
    'content/read': 'extraire (pull)',
    'content/write': 'envoyer (push)',
    'metadata/read': 'lire les métadonnées (balises, manifestes)',
    'metadata/write': 'modifier les attributs',
  },
  pushNeedsRead:
    "content/write sans content/read ne suffit pas pour envoyer une image : le client demande d'abord quelles couches existent déjà.",

  nameToCheck: 'Nom à vérifier',
  check: "Vérifier l'accès",
  checkIntro:
    "Tapez un référentiel et choisissez une opération. Le référentiel peut ne pas encore exister. La réponse est déduite des règles ; le registre lui-même n'est pas interrogé.",
  operation: 'Opération',
  operations: {
    pull: 'Extraire (pull)',
    push: 'Envoyer (push)',
    delete: 'Supprimer',
    listTags: 'Lister les balises',
    readManifests: 'Lire les manifestes',
    changeAttributes: 'Modifier les attributs',
    listCatalog: 'Lister le catalogue',
  },
  typeRepository: "Tapez le nom d'un référentiel.",
  oneRepository: 'Tapez un seul référentiel, sans caractère générique.',
  granted: (action, rules) => `${action} : autorisé par ${rules}.`,
  missing: (actions) => `Autorisations manquantes ici : ${actions}.`,
  reasons: {
    disabled: 'Le jeton est désactivé.',
    noPassword: "Le jeton n'a pas de mot de passe : il ne permet à personne de se connecter.",
    expired: 'Tous les mots de passe du jeton ont expiré.',
    noScopeMap: "Le mappage d'étendue du jeton n'existe plus.",
    noRule: "Le mappage d'étendue ne le permet pas.",
    catalog:
      'Un jeton limité à certains référentiels ne peut pas lister le catalogue. Il faut metadata/read sur tous les référentiels (*).',
  },
  anonymous:
    "Le registre permet l'extraction anonyme : tout le monde peut extraire des images de tous les référentiels, quels que soient les jetons.",
  anonymousOnly: 'Cela fonctionne seulement sans se connecter.',
  signed:
    "L'approbation de contenu est activée. Les images signées ne peuvent être ni envoyées ni extraites avec un jeton, même là où c'est permis.",
  clientSays: 'Un client docker affiche :',
};
