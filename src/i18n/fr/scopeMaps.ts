import type { Messages } from '@/i18n/en';

import { plural } from './plural';

/** Scope maps and their editor. */
export const scopeMaps: Messages['scopeMaps'] = {
  title: "Mappages d'étendue",
  table: "Mappages d'étendue",
  intro:
    "Un mappage d'étendue énumère des référentiels et les actions permises dans chacun d'eux. Les jetons en tirent leurs autorisations : modifier un mappage change aussitôt tous ses jetons.",
  loading: "Chargement des mappages d'étendue…",
  listFailed: "Impossible de charger les mappages d'étendue",
  empty: "Ce registre n'a pas encore de mappage d'étendue.",
  count: (count) => plural(count, { one: "# mappage d'étendue", other: "# mappages d'étendue" }),

  name: 'Nom',
  type: 'Type',
  types: { system: 'Système, en lecture seule', user: 'Utilisateur' },
  tokens: 'Jetons',
  creationDate: 'Date de création',
  none: 'Aucun',
  andMore: (count) => plural(count, { one: 'et # autre', other: 'et # autres' }),
  comma: ', ',
  tokenDisabled: ' (Désactivé)',
  usedBy: (total, enabled) =>
    `${total}, ${plural(enabled, { one: 'dont # activé', other: 'dont # activés' })}`,
  atLeast: (count) => `${count} pour l'instant`,
  openDetails: 'Ouvrir les détails',
  duplicate: 'Dupliquer',
  select: (name) => `Sélectionner ${name}`,
  nothingSelected: "Sélectionnez d'abord des mappages d'étendue dans la liste.",
  systemReadOnly:
    "Ce mappage d'étendue appartient à Azure : il ne peut être ni modifié ni supprimé.",
  systemDuplicate: 'Dupliquez-le pour en faire le vôtre.',

  detailsOf: (registry) => `Mappage d'étendue du registre ${registry}`,
  detailsFailed: (name) => `Impossible de charger le mappage d'étendue ${name}`,
  gone: (name) => `Le mappage d'étendue ${name} n'existe pas`,
  goneKept:
    "Vos modifications sont toujours là. Choisissez « Enregistrer » pour recréer le mappage d'étendue avec elles.",
  nothingChanged: 'Aucune modification à enregistrer ou à abandonner.',
  noTokens: "Aucun jeton n'utilise ce mappage d'étendue.",
  tokensLoading: "Recherche des jetons qui l'utilisent…",
  tokensUnknown: "Impossible de savoir quels jetons l'utilisent",

  create: "Créer un mappage d'étendue",
  scopeMap: "Mappage d'étendue",
  description: 'Description',
  repositories: 'Référentiels',
  repository: 'Référentiel',
  repositoryHint:
    'Tapez un nom, ou plusieurs séparés par des espaces, puis appuyez sur Entrée. Un référentiel peut ne pas encore exister. samples/* désigne tout ce qui se trouve sous samples/, et * tous les référentiels.',
  addRepository: 'Ajouter le référentiel',
  repositoryAdded: (repository) => `Ajout : ${repository}. Choisissez les autorisations.`,
  repositoryThere: (repository) => `Déjà dans la liste : ${repository}.`,
  removeRepository: (repository) => `Retirer ${repository}`,
  noRepositories: "Aucun référentiel pour l'instant.",
  noPermission: 'Choisissez au moins une autorisation, ou retirez la ligne.',
  rowsWrong: 'Vérifiez les lignes signalées.',
  actionCount: (count, maximum) => `Actions : ${count} sur ${maximum}`,
  problems: {
    noPermission: () => 'Ajoutez un référentiel et choisissez au moins une autorisation.',
    tooManyActions: (maximum) =>
      `Un mappage d'étendue contient au plus ${maximum} actions. Utilisez des caractères génériques ou un second mappage d'étendue.`,
  },
  repositoryProblems: {
    required: "Entrez le nom d'un référentiel.",
    tooLong: 'Ce nom est trop long : 255 caractères au maximum.',
    uppercase: "Les noms de référentiels s'écrivent en minuscules.",
    characters:
      "Seuls les lettres minuscules et les chiffres sont autorisés, ainsi que, entre eux, les points, les traits d'union et les traits de soulignement.",
    slashes:
      'Un nom ne peut ni commencer ni se terminer par une barre oblique, ni en contenir deux de suite.',
    wildcardInside:
      "Le caractère * ne peut figurer qu'à la fin : samples/* est autorisé, samples/*/team-a ne l'est pas.",
    wildcardPart:
      "Le caractère * doit suivre une barre oblique : samples/* et * sont autorisés, samples/team* ne l'est pas.",
    wildcardMany: 'Un seul caractère * est autorisé, à la fin.',
  },

  isNew: 'nouveau',
  permissionsOf: 'Autorisations',
  all: 'Tout',
  allActions: 'Toutes les actions',
  actionForAll: (action) => `${action} pour tous les référentiels`,
  allForAll: 'Toutes les actions pour tous les référentiels',
  preset: 'Préréglage',
  presets: {
    pull: 'Extraire (pull)',
    push: 'Envoyer (push)',
    pullAndList: 'Extraire et lister les balises',
    admin: 'Administrer',
  },
  custom: 'Personnalisé',
  presetOf: (repository, current) => `${current} : préréglage pour ${repository}`,
  presetForAll: 'Préréglage pour tous les référentiels',
  presetShort: 'Pour tous',
  otherActions: 'Autres actions',
  otherActionsText:
    'Elles ne se modifient pas ici : elles permettent par exemple à un registre connecté de se synchroniser. Elles sont conservées telles quelles.',
  tooMany: (count, maximum) =>
    `${count} actions, c'est plus que les ${maximum} qu'un mappage d'étendue peut contenir. Utilisez des caractères génériques ou un second mappage d'étendue.`,
  hints: {
    writeWithoutRead: (repositories) =>
      `L'envoi exige content/read en plus de content/write. Sans content/read, personne ne peut envoyer d'image vers ${repositories}.`,
    deleteWithoutMetadataRead: (repositories) =>
      `La plupart des outils consultent les balises avant de supprimer. Sans metadata/read, ils ne peuvent rien supprimer dans ${repositories}.`,
  },
  addMissing: (action) => `Ajouter ${action}`,
  hintFixed: (action) => `${action} a été ajouté.`,

  creating: (name) => `Création du mappage d'étendue ${name}`,
  created: (name) => `Le mappage d'étendue ${name} a été créé`,
  notCreated: "Le mappage d'étendue n'a pas été créé",
  createFailed: (name) => `Le mappage d'étendue ${name} n'a pas été créé`,
  saving: (name) => `Enregistrement du mappage d'étendue ${name}`,
  saved: (name) => `Le mappage d'étendue ${name} a été enregistré`,
  saveFailed: (name) => `Le mappage d'étendue ${name} n'a pas été enregistré`,
  deleting: (name) => `Suppression du mappage d'étendue ${name}`,
  deleted: (name) => `Le mappage d'étendue ${name} a été supprimé`,
  deleteFailed: (name) => `Le mappage d'étendue ${name} n'a pas été supprimé`,

  changedSinceLoaded:
    "Une autre personne a enregistré ce mappage d'étendue depuis que vous avez commencé. À l'enregistrement, ses modifications sont conservées et les vôtres s'y ajoutent.",
  takeTheirs: 'Afficher ses modifications ici',

  impact: {
    title: (name) => `Enregistrer les modifications du mappage d'étendue ${name} ?`,
    createTitle: (name) => `Recréer le mappage d'étendue ${name} ?`,
    reading: "Lecture de l'état actuel…",
    changes: 'Ce que vous modifiez',
    theirs: "Ce qu'une autre personne a modifié entre-temps, et qui est conservé",
    nothingLeft: 'Une autre personne a déjà fait la même modification. Il ne reste rien à envoyer.',
    added: 'Ajout :',
    removed: 'Retrait :',
    describedAs: (description) =>
      description === '' ? 'La description est supprimée.' : `Description : ${description}`,
    descriptionConflict: (theirs) =>
      theirs === ''
        ? "Une autre personne a supprimé la description entre-temps. L'enregistrement y met la vôtre."
        : `Une autre personne a remplacé entre-temps la description par « ${theirs} ». L'enregistrement la remplace par la vôtre.`,
    conflicts: 'Une autre personne a fait des choix contraires aux vôtres',
    conflictsText: "Si vous enregistrez maintenant, voici ce qui s'appliquera :",
    allowed: ' : autorisé',
    notAllowed: ' : non autorisé',
    lookAtIt: 'Revenir et vérifier',
    users: 'Qui est concerné',
    who: (tokens, enabled) =>
      `${plural(tokens, { one: '# jeton', other: '# jetons' })}, ${plural(enabled, { one: 'dont # activé', other: 'dont # activés' })}`,
    operations: {
      pull: "l'extraction (pull)",
      push: "l'envoi (push)",
      delete: 'la suppression',
      listTags: 'la liste des balises',
      changeAttributes: 'le retrait de balises et le verrouillage',
    },
    loses: (who, tokens, operation, repositories) =>
      plural(tokens, {
        one: `${who}, perd ${operation} sur ${repositories}`,
        other: `${who}, perdent ${operation} sur ${repositories}`,
      }),
    gains: (who, tokens, operation, repositories) =>
      plural(tokens, {
        one: `${who}, obtient ${operation} sur ${repositories}`,
        other: `${who}, obtiennent ${operation} sur ${repositories}`,
      }),
    sameForUsers: (who) => `${who} : aucun changement d'autorisations`,
    allRepositories: 'tous les référentiels',
    changedAgain:
      "Une nouvelle modification a eu lieu pendant que vous vérifiiez. Rien n'a été envoyé. Voici l'état actuel.",
    overwritten:
      'Votre modification a été enregistrée, mais une autre personne a enregistré juste après, et une partie de la vôtre a disparu. Enregistrez de nouveau pour la rétablir.',
    notThere:
      "Azure affiche le mappage d'étendue sans votre modification. Vous pouvez enregistrer de nouveau.",
  },

  deletion: {
    title: (name) => `Supprimer le mappage d'étendue ${name} ?`,
    titleMany: (count) =>
      plural(count, {
        one: "Supprimer # mappage d'étendue ?",
        other: "Supprimer # mappages d'étendue ?",
      }),
    textMany: 'Seront supprimés de manière irréversible :',
    text: 'Cette opération est irréversible.',
    loses: (who, tokens) =>
      plural(tokens, {
        one: `${who}, perd toutes ses autorisations :`,
        other: `${who}, perdent toutes leurs autorisations :`,
      }),
    stays:
      "Les jetons sont conservés, mais ne permettent plus rien tant qu'ils n'ont pas un autre mappage d'étendue.",
    unused: "Aucun jeton ne l'utilise.",
    unusedMany: 'Aucun jeton ne les utilise.',
  },

  discardTitle: "Abandonner ce mappage d'étendue ?",
  discardText: "Les informations saisies pour le mappage d'étendue seront perdues.",
};
