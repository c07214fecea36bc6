import type { Messages } from '@/i18n/en';

/** The blade Access keys: the admin user and its two passwords. */
export const accessKeys: Messages['accessKeys'] = {
  title: "Clés d'accès",
  failed: (registry) => `Impossible de charger le registre ${registry}`,
  copyName: 'Copier le nom du registre',
  copyServer: 'Copier le serveur de connexion',
  adminUser: 'Utilisateur administrateur',
  enabled: 'Activé',
  disabled: 'Désactivé',
  adminUserHint:
    'Un compte unique pour tout le registre, qui peut tout envoyer et tout extraire. Il est conçu pour un seul utilisateur, principalement à des fins de test.',

  instead: 'Recommandé à la place',
  insteadTokens: 'Les jetons',
  insteadTokensText:
    'pour les appareils et les partenaires externes : chacun a son nom, uniquement les référentiels nécessaires, et des mots de passe qui expirent.',
  insteadEntra: 'Les identités Microsoft Entra',
  insteadEntraText:
    'pour les personnes, les principaux de service et les identités managées : chacune a ses propres rôles, sans mot de passe partagé.',

  shared:
    "Toutes les personnes qui se connectent avec l'utilisateur administrateur apparaissent comme un seul et même utilisateur, avec un accès en envoi et en extraction à tous les référentiels. Rien ne permet de les distinguer, et ni les rôles ni les mappages d'étendue ne les limitent.",
  needed:
    'Certains services Azure, comme Container Instances et Web App pour conteneurs, en ont encore besoin quand une image est déployée à partir du portail Azure.',
  changes: {
    enable: {
      title: (registry) => `Activer l'utilisateur administrateur du registre ${registry} ?`,
      confirm: 'Activer',
      running: (registry) => `Activation de l'utilisateur administrateur du registre ${registry}`,
      done: (registry) => `L'utilisateur administrateur du registre ${registry} est activé`,
      failed: (registry) =>
        `L'utilisateur administrateur du registre ${registry} n'a pas été activé`,
    },
    disable: {
      title: (registry) => `Désactiver l'utilisateur administrateur du registre ${registry} ?`,
      confirm: 'Désactiver',
      running: (registry) =>
        `Désactivation de l'utilisateur administrateur du registre ${registry}`,
      done: (registry) => `L'utilisateur administrateur du registre ${registry} est désactivé`,
      failed: (registry) =>
        `L'utilisateur administrateur du registre ${registry} n'a pas été désactivé`,
    },
  },
  disableText: (user) =>
    `Tout ce qui se connecte en tant que ${user} perdra l'accès, quel que soit le mot de passe utilisé : personnes, pipelines et services Azure configurés avec ce compte.`,
  disableKept:
    "Les jetons et les identités Microsoft Entra ne sont pas concernés. Vous pourrez réactiver l'utilisateur administrateur.",
  answerLost:
    "La réponse d'Azure s'est perdue en route. Une nouvelle lecture du registre le confirme : la modification a été effectuée.",
  stillOn: "D'après une nouvelle lecture du registre, l'utilisateur administrateur est activé.",
  stillOff: "D'après une nouvelle lecture du registre, l'utilisateur administrateur est désactivé.",

  username: "Nom d'utilisateur",
  copyUsername: "Copier le nom d'utilisateur",
  passwords: 'Mots de passe',
  name: 'Nom',
  password: 'Mot de passe',
  passwordsIntro:
    'Chacun des deux mots de passe permet de se connecter. Ils ne sont demandés à Azure que lorsque vous en affichez ou copiez un, et sont oubliés dès que vous quittez cette page.',
  show: (name) => `Afficher ${name}`,
  hide: (name) => `Masquer ${name}`,
  copy: (name) => `Copier ${name}`,
  regenerate: (name) => `Régénérer ${name}`,
  readFailed: "Impossible d'afficher les mots de passe",
  readLocked:
    "Pour Azure, afficher les mots de passe est une opération de modification : un verrou en lecture seule l'interdit aussi. Les mots de passe continuent de fonctionner.",
  switchedOff: "L'utilisateur administrateur a été désactivé entre-temps",
  switchedOffText:
    "Ses mots de passe ne fonctionnent pas pour l'instant, et Azure ne les affiche pas.",
  missing: (name) => `Azure n'a envoyé aucune valeur pour ${name}. Réessayez.`,

  regeneration: {
    title: (name, registry) => `Régénérer ${name} du registre ${registry} ?`,
    cutOff: (name) =>
      `Les personnes et les services qui se connectent avec le ${name} actuel perdront l'accès définitivement : cette valeur ne peut pas être rétablie.`,
    other: (name) => `${name} continuera de fonctionner.`,
    replication:
      "Comptez environ 60 secondes pour que tout le registre accepte le nouveau mot de passe. Azure n'en conserve pas la date : notez-la.",
    running: (name, registry) => `Régénération de ${name} du registre ${registry}`,
    done: (name, registry) => `${name} du registre ${registry} a été régénéré`,
    failed: (name, registry) => `${name} du registre ${registry} n'a pas été régénéré`,
    look: (name) =>
      `Choisissez « Afficher ${name} » pour voir la valeur actuelle : celle qu'Azure affiche est celle qui fonctionne.`,
    waiting: (name, seconds) =>
      `Le nouveau ${name} se propage dans tout le registre. Attendez ${seconds} s avant de l'utiliser.`,
    arrived: (name) => `Le nouveau ${name} devrait maintenant être accepté partout.`,
  },

  rotation: {
    open: 'Renouveler les mots de passe',
    title: 'Renouveler les mots de passe',
    intro:
      "Remplacez les deux mots de passe sans couper l'accès à personne : faites passer tous les clients à l'un, puis renouvelez l'autre.",
    inUse: 'Quel mot de passe vos clients utilisent-ils actuellement ?',
    inUseHint:
      'Azure ne peut pas le dire : il ne conserve ni date pour ces mots de passe ni trace de leur utilisation.',
    unknown: 'Les deux, ou je ne sais pas',
    steps: 'Déroulement',
    stepRenew: (name) => `${name}, que personne n'utilise, est régénéré.`,
    stepKeep: (name) => `${name} reste tel quel, car quelqu'un l'utilise peut-être.`,
    stepMove: (name) => `Vous mettez ${name} en place partout où l'autre est utilisé.`,
    stepLast: (name) => `Quand plus personne n'utilise ${name}, il est régénéré.`,
    next: 'Continuer',
    move: (name) => `Mettez maintenant ${name} en place dans tous les clients`,
    moved: (name) => `Tous les clients se connectent désormais avec ${name}`,
    notAnswered: "Indiquez d'abord quel mot de passe est utilisé.",
    notMoved: "Confirmez d'abord que tous les clients ont changé de mot de passe.",
    notArrived: 'Attendez que tout le registre accepte le nouveau mot de passe.',
    complete: 'Le renouvellement est terminé',
    completeText: (name) =>
      `Vos clients utilisent ${name} ; l'autre mot de passe est nouveau et n'a été communiqué à personne.`,
    completeUnknown: (name) =>
      `Vos clients utilisent ${name}, qui n'est pas nouveau. Pour le renouveler aussi, recommencez en indiquant que ${name} est utilisé.`,
    leaveTitle: 'Arrêter le renouvellement ici ?',
    leaveText: (name) =>
      `${name} n'a pas été remplacé : il continue de fonctionner pour ceux qui le connaissent. Vous pourrez le régénérer plus tard.`,
    leave: 'Arrêter ici',
  },
};
