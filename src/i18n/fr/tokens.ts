import type { Messages } from '@/i18n/en';

import { plural } from './plural';

/** The blade Tokens (preview). */
export const tokens: Messages['tokens'] = {
  title: 'Jetons (préversion)',
  table: 'Jetons',
  intro:
    "Un jeton et son mot de passe permettent à une personne ou à un appareil de se connecter au registre. Le mappage d'étendue du jeton définit les actions permises, et dans quels référentiels.",
  loading: 'Chargement des jetons…',
  listFailed: 'Impossible de charger les jetons',
  empty: "Ce registre n'a pas encore de jeton.",
  count: (count) => plural(count, { one: '# jeton', other: '# jetons' }),

  name: 'Nom',
  token: 'Jeton',
  scopeMap: "Mappage d'étendue",
  status: 'État',
  enabled: 'Activé',
  disabled: 'Désactivé',
  deletingState: 'Suppression…',
  creationDate: 'Date de création',
  expirationDate: "Date d'expiration",
  password1Expiry: 'Expiration de password1',
  password2Expiry: 'Expiration de password2',
  notGenerated: 'Non généré',
  never: "N'expire jamais",
  expired: (when) => `Expiré ${when}`,
  expires: (when) => `Expire ${when}`,
  permissions: 'Autorisations',
  allRepositories: 'Tous les référentiels',
  moreRepositories: (count) =>
    plural(count, { one: 'et # autre référentiel', other: 'et # autres référentiels' }),
  otherActions: 'Autres actions',

  filterByScopeMap: "Filtrer par mappage d'étendue",
  showOnly: 'Afficher uniquement',
  filters: {
    expired: 'Expirés',
    within7: 'Expirent sous 7 jours',
    within30: 'Expirent sous 30 jours',
    never: "N'expirent jamais",
    noPassword: 'Sans mot de passe',
    disabled: 'Désactivés',
  },
  clearFilters: 'Effacer les filtres',
  quota: (used, limit) => `Jetons utilisés : ${used} sur ${limit}`,
  quotaFull: (limit) =>
    `Ce registre a atteint le nombre de jetons permis par son plan tarifaire (${limit}). Supprimez ceux qui ne servent plus ou changez de plan.`,
  noRoom: 'Ce registre a atteint le nombre de jetons permis par son plan tarifaire.',
  select: (name) => `Sélectionner ${name}`,
  selectedCount: (count) => plural(count, { one: '# sélectionné', other: '# sélectionnés' }),
  nothingSelected: 'Sélectionnez au moins un jeton.',
  allEnabled: 'Les jetons sélectionnés sont déjà activés.',
  allDisabled: 'Les jetons sélectionnés sont déjà désactivés.',
  notAllLoaded: 'Attendez que tous les jetons soient chargés.',
  exportCsv: 'Exporter en CSV',
  exportCalendar: 'Exporter le calendrier',
  csv: {
    passwordCreated: (password) => `Création de ${password}`,
    passwordExpires: (password) => `Expiration de ${password}`,
  },
  calendar: {
    title: (registry) => `Expiration des mots de passe du registre ${registry}`,
    summary: (password, token) => `${password} du jeton ${token} expire`,
    description: (registry) =>
      `Jeton du registre de conteneurs ${registry}. Remplacez le mot de passe avant son expiration.`,
  },
  lastChange: 'Dernière modification',
  unchanged: 'Jamais modifié',
  createdBy: 'Créé par',
  changedBy: 'Modifié par',
  duplicate: 'Dupliquer',
  bulk: {
    enable: {
      title: (count) => plural(count, { one: 'Activer # jeton ?', other: 'Activer # jetons ?' }),
      text: 'Les utilisateurs et les services qui ont un mot de passe valide de ces jetons pourront de nouveau se connecter.',
      working: (count) =>
        plural(count, {
          one: '# de ces jetons a un mot de passe qui fonctionnera alors.',
          other: '# de ces jetons ont un mot de passe qui fonctionnera alors.',
        }),
      skipped: (count) =>
        plural(count, {
          one: '# jeton sélectionné est déjà activé et reste inchangé.',
          other: '# jetons sélectionnés sont déjà activés et restent inchangés.',
        }),
    },
    disable: {
      title: (count) =>
        plural(count, { one: 'Désactiver # jeton ?', other: 'Désactiver # jetons ?' }),
      text: "Les utilisateurs et les services qui se servent de ces jetons perdront l'accès jusqu'à leur réactivation. Les mots de passe sont conservés.",
      working: (count) =>
        plural(count, {
          one: '# de ces jetons fonctionne actuellement et cessera de fonctionner.',
          other: '# de ces jetons fonctionnent actuellement et cesseront de fonctionner.',
        }),
      skipped: (count) =>
        plural(count, {
          one: '# jeton sélectionné est déjà désactivé et reste inchangé.',
          other: '# jetons sélectionnés sont déjà désactivés et restent inchangés.',
        }),
    },
    delete: {
      title: (count) =>
        plural(count, { one: 'Supprimer # jeton ?', other: 'Supprimer # jetons ?' }),
      text: "Les utilisateurs et les services qui se servent de ces jetons perdront l'accès définitivement. Cette opération est irréversible ; les mappages d'étendue sont conservés.",
      working: (count) =>
        plural(count, {
          one: '# de ces jetons fonctionne actuellement et cessera de fonctionner.',
          other: '# de ces jetons fonctionnent actuellement et cesseront de fonctionner.',
        }),
    },
  },

  rotation: {
    action: 'Renouveler les mots de passe',
    title: (token) => `Renouveler les mots de passe du jeton ${token}`,
    created: (when) => `créé ${when}`,
    because: {
      first: (next) => `Le jeton n'a pas encore de mot de passe. ${next} sera généré.`,
      notGenerated: (next) => `${next} est libre : il sera généré sans que personne perde l'accès.`,
      expired: (next) => `${next} a expiré : il sera régénéré sans que personne perde l'accès.`,
      older: (next) => `${next} est le plus ancien : il sera régénéré.`,
      endsSooner: (next) => `${next} expire en premier : il sera régénéré.`,
    },
    steps: 'Étapes',
    generateStep: (next) => `Générer ${next} et le copier.`,
    updateStep: (next) => `Fournir ${next} à tout ce qui utilise le jeton.`,
    retireStep: (old) => `Supprimer ${old} quand plus rien ne l'utilise.`,
    justMoved: (next) =>
      `Tous les clients utilisent-ils déjà l'autre mot de passe ? Dans ce cas, vous pouvez plutôt supprimer ${next}.`,
    secondsLeft: (seconds) =>
      plural(seconds, { one: 'Encore # seconde.', other: 'Encore # secondes.' }),
    waited:
      'Le délai est écoulé : tous les réplicas devraient maintenant accepter le mot de passe.',
    moved: (next) => `Tout ce qui utilise le jeton se connecte maintenant avec ${next}`,
    waitFirst: 'Attendez que tous les réplicas acceptent le nouveau mot de passe.',
    moveFirst: "Confirmez d'abord que le nouveau mot de passe est utilisé partout.",
    keepBoth: 'Garder les deux',
    finished: (next, old) => `${next} est utilisé et ${old} est supprimé.`,
    disturbed:
      "Les mots de passe de ce jeton ont été modifiés entre-temps, dans une autre fenêtre ou par une autre personne. Rien n'a été supprimé. Vérifiez leur état actuel.",
  },
  openScopeMap: (name) => `Ouvrir le mappage d'étendue ${name}`,
  creatorUnknown: 'Inconnu : Azure remplace cette information à chaque modification.',
  prefilled:
    "Un lien a rempli ce formulaire. Vérifiez chaque valeur : rien n'est créé tant que vous n'avez pas choisi « Créer ».",
  prefilledFrom: (token) =>
    `Copie du jeton ${token} : son mappage d'étendue et son état. Les mots de passe ne sont jamais copiés.`,
  copyMissing: (token) => `Le jeton ${token} à copier n'existe pas. Le formulaire est vide.`,
  repositoriesLeftOut: (repositories) =>
    `Ignorés, car ce ne sont pas des noms de référentiels : ${repositories}.`,
  noSuchScopeMap: (name) => `Le mappage d'étendue ${name} n'existe pas. Choisissez-en un autre.`,
  openDetails: 'Ouvrir les détails',
  generate: (password) => `Générer ${password}`,
  regenerate: (password) => `Régénérer ${password}`,
  deletePassword: (password) => `Supprimer ${password}`,
  noSuchPassword: "Il n'y a pas de mot de passe à supprimer.",

  create: 'Créer un jeton',
  chooseScopeMap: "Choisissez un mappage d'étendue",
  scopeMapRequired: "Choisissez un mappage d'étendue ou créez-en un.",
  createNew: 'Créer un mappage',
  editNew: 'Modifier le nouveau mappage',
  newScopeMap: (name) => `(nouveau) ${name}`,
  passwordsToGenerate: 'Mots de passe à générer',
  noPasswordYet:
    'Sans mot de passe, personne ne peut se connecter avec le jeton. Vous pouvez en générer un à tout moment.',
  discardTitle: 'Abandonner ce jeton ?',
  discardText: "Les informations saisies seront perdues. Rien n'a été créé.",
  creating: (name) => `Création du jeton ${name}`,
  created: (name) => `Le jeton ${name} a été créé`,
  createdTitle: (name) => `Le jeton ${name} a été créé`,
  createFailed: (name) => `Le jeton ${name} n'a pas été créé`,
  notCreated: "Rien n'a été créé",
  tokenNotCreated: "Le jeton n'a pas été créé",
  scopeMapNotCreated: "Le mappage d'étendue n'a pas été créé, et le jeton non plus",
  scopeMapLeft: (name) =>
    `Le nouveau mappage d'étendue ${name} existe déjà. « Créer » reprend à partir de là ; vous pouvez aussi supprimer ce mappage.`,
  deleteLeftScopeMap: (name) => `Supprimer le mappage d'étendue ${name}`,
  scopeMapNotDeleted: "Le mappage d'étendue n'a pas été supprimé",
  passwordNotGenerated: (password) => `${password} n'a pas été généré`,

  expiration: {
    title: 'Expiration',
    set: "Définir une date d'expiration ?",
    neverWarning:
      "Le mot de passe fonctionnera tant que personne ne l'aura remplacé ou supprimé. Une date d'expiration limite les dégâts en cas de fuite.",
    presets: 'Durée de validité',
    lifetime: (days) => (days === 365 ? '1 an' : plural(days, { one: '# jour', other: '# jours' })),
    date: 'Date',
    time: 'Heure',
    zone: 'Fuseau horaire',
    twice: 'Ce jour-là, les horloges affichent cette heure deux fois. Laquelle choisir ?',
    earlier: "La première, avant le changement d'heure",
    later: "La seconde, après le changement d'heure",
    endsAt: (local, utc, when) => `Expire ${when} : le ${local}, soit le ${utc}.`,
    tooSoon: "C'est dans moins d'une heure. L'utilisateur aura-t-il reçu le mot de passe à temps ?",
    skipped: (next) =>
      `Cette heure n'existe pas ce jour-là : les horloges sont avancées. Choisissez-en une autre, par exemple ${next}.`,
    problems: {
      past: 'Cette date est passée. Choisissez une date à venir.',
      tooFar:
        "Une date aussi lointaine revient à ne jamais expirer. Si c'est ce que vous voulez, décochez « Définir une date d'expiration ? ».",
      invalid: 'Entrez une date, une heure et un fuseau horaire.',
    },
  },

  generation: {
    elsewhere: (password) =>
      `${password} est en cours de génération dans une autre fenêtre de ce navigateur. Terminez d'abord dans cette autre fenêtre. Rien n'a été envoyé d'ici.`,
    changedMeanwhile: (passwords) =>
      `Rien n'a été généré : entre-temps, une modification a été faite dans une autre fenêtre ou par une autre personne (${passwords}). Vérifiez l'état actuel avant de continuer.`,
    lookAgain: "Continuer à partir de l'état actuel",
    once: "Le mot de passe ne s'affiche qu'une seule fois, juste après sa génération. Prévoyez un endroit sûr où l'enregistrer.",
    replaces: (password) =>
      `Les utilisateurs et les services qui se connectent avec le ${password} actuel perdront l'accès dès que le nouveau sera généré. L'autre mot de passe continuera de fonctionner.`,
    replaceTitle: (password, token) => `Remplacer ${password} du jeton ${token} ?`,
    running: (password, token) => `Génération de ${password} du jeton ${token}`,
    done: (password, token) => `${password} du jeton ${token} a été généré`,
    failed: (password, token) => `${password} du jeton ${token} n'a pas été généré`,
    replacedUnseen: (password, when) =>
      `${password} a été généré le ${when}, mais sa valeur n'est jamais arrivée. L'ancienne valeur ne fonctionne plus : générez-le de nouveau.`,
  },

  issued: {
    outdated: (password) =>
      `${password} a été modifié entre-temps, dans une autre fenêtre ou par une autre personne. La valeur affichée ici ne fonctionne plus.`,
    gone: "Le mot de passe a été retiré de cette page, restée sans activité pendant 5 minutes. S'il n'a pas été enregistré, générez-en un nouveau.",
    onceTitle: 'Copiez le mot de passe maintenant',
    once: "Une fois cet écran fermé, vous ne pourrez plus l'afficher. Conservez-le en lieu sûr, par exemple dans un coffre de clés.",
    expires: (when) => `Expire le ${when}`,
    never: "N'expire jamais",
    replication:
      'Après une régénération, comptez environ 60 secondes pour que tous les réplicas du registre acceptent le nouveau mot de passe.',
    leaveTitle: 'Fermer sans copier ?',
    leaveText:
      "Le mot de passe n'a pas été copié. Une fois cet écran fermé, vous ne pourrez plus l'afficher.",
    leave: 'Fermer sans copier',
  },

  detailsOf: (registry) => `Jeton du registre ${registry}`,
  detailsFailed: (name) => `Impossible de charger le jeton ${name}`,
  gone: (name) => `Le jeton ${name} n'existe pas`,
  nothingChanged: 'Aucune modification à enregistrer ou à abandonner.',
  scopeMapMissing:
    "Ce mappage d'étendue n'existe plus : le jeton ne permet donc aucune action. Choisissez-en un autre.",
  passwords: 'Mots de passe',
  passwordsIntro:
    "Un jeton a deux mots de passe : vous pouvez remplacer l'un pendant que l'autre continue de fonctionner.",

  saveTitle: (name) => `Enregistrer les modifications du jeton ${name} ?`,
  scopeMapChanges: (before, after) =>
    before === ''
      ? `Le jeton aura immédiatement les autorisations du mappage d'étendue ${after}.`
      : `Le jeton aura immédiatement les autorisations du mappage d'étendue ${after} au lieu de celles du mappage d'étendue ${before}.`,
  saving: (name) => `Enregistrement du jeton ${name}`,
  saved: (name) => `Le jeton ${name} a été enregistré`,
  saveFailed: (name) => `Le jeton ${name} n'a pas été enregistré`,

  hasPasswords: (passwords) => `Mots de passe qui cesseront de fonctionner : ${passwords}.`,
  noPasswords: "Le jeton n'a pas de mot de passe : il ne permet à personne de se connecter.",
  dialogs: {
    enable: {
      title: (name) => `Activer le jeton ${name} ?`,
      text: 'Les utilisateurs et les services qui ont un mot de passe valide du jeton pourront de nouveau se connecter.',
      confirm: 'Activer',
      running: (name) => `Activation du jeton ${name}`,
      done: (name) => `Le jeton ${name} est activé`,
      failed: (name) => `Le jeton ${name} n'a pas été activé`,
    },
    disable: {
      title: (name) => `Désactiver le jeton ${name} ?`,
      text: "Les utilisateurs et les services qui se servent du jeton perdront l'accès jusqu'à sa réactivation. Ses mots de passe sont conservés.",
      confirm: 'Désactiver',
      running: (name) => `Désactivation du jeton ${name}`,
      done: (name) => `Le jeton ${name} est désactivé`,
      failed: (name) => `Le jeton ${name} n'a pas été désactivé`,
    },
    delete: {
      title: (name) => `Supprimer le jeton ${name} ?`,
      text: "Les utilisateurs et les services qui se servent du jeton perdront l'accès définitivement. Cette opération est irréversible ; le mappage d'étendue est conservé.",
      confirm: 'Supprimer',
      running: (name) => `Suppression du jeton ${name}`,
      done: (name) => `Le jeton ${name} a été supprimé`,
      failed: (name) => `Le jeton ${name} n'a pas été supprimé`,
    },
  },
  passwordDeletion: {
    title: (password, token) => `Supprimer ${password} du jeton ${token} ?`,
    text: (password) =>
      `Les utilisateurs et les services qui se connectent avec ${password} perdront l'accès. L'autre mot de passe continuera de fonctionner. Vous pourrez en générer un nouveau à tout moment.`,
    running: (password, token) => `Suppression de ${password} du jeton ${token}`,
    done: (password, token) => `${password} du jeton ${token} a été supprimé`,
    failed: (password, token) => `${password} du jeton ${token} n'a pas été supprimé`,
  },
};
