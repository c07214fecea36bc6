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

  openDetails: 'Ouvrir les détails',
  generate: (password) => `Générer ${password}`,
  regenerate: (password) => `Régénérer ${password}`,
  deletePassword: (password) => `Supprimer ${password}`,
  noSuchPassword: "Ce mot de passe n'a jamais été généré.",

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
  nothingChanged: 'Aucune modification.',
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
