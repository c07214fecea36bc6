import type { Messages } from '@/i18n/en';

/** Configuration, signing in and the account. */
export const signIn: Messages['signIn'] = {
  title: 'Connexion',
  intro: 'Connectez-vous avec le compte qui vous sert à gérer vos registres de conteneurs.',
  where: (cloud, tenant) => `Cloud : ${cloud}. Locataire : ${tenant}.`,
  button: 'Se connecter',
  leaving: 'Ouverture de la page de connexion…',
  otherWay: "Avec un jeton d'accès",
  otherWayText:
    "Exécutez cette commande là où vous êtes connecté avec Azure CLI, puis collez ce qu'elle affiche. Le jeton reste uniquement dans la mémoire de cette page : il disparaît quand vous la fermez ou la rechargez.",
  command: 'Azure CLI',
  accessToken: "Jeton d'accès",
  tokenHint: 'Collez-le ici. Le champ se vide aussitôt.',
  tokenProblems: {
    empty: "Rien n'a été collé. Copiez le jeton et collez-le à nouveau.",
    notAToken:
      "Ceci n'est pas un jeton d'accès. Copiez tout ce que la commande affiche, et rien d'autre.",
    expired: 'Ce jeton a expiré. Exécutez à nouveau la commande pour en obtenir un autre.',
  },
  problemTitle: "La connexion n'a pas abouti",
  code: (code) => `Code : ${code}`,
  problems: {
    unreachable:
      'Le service de connexion est injoignable. Vérifiez votre connexion réseau ; un pare-feu ou une extension du navigateur le bloque peut-être. Puis réessayez.',
    tenantNotFound:
      "Le service de connexion ne connaît pas ce locataire ou ne se trouve pas à l'adresse configurée. La personne qui exploite ce portail peut corriger le locataire et le cloud dans config.json.",
    tenantRefused:
      "Le locataire ne vous a pas laissé entrer : votre compte n'y est pas invité, ou ce portail n'y est pas approuvé. Un administrateur de ce locataire peut vous inviter ou approuver le portail.",
    cancelled: 'La connexion a été annulée. Réessayez.',
    refused:
      'Le service de connexion a refusé la connexion. Réessayez ; si cela se reproduit, donnez le code à la personne qui exploite ce portail.',
    otherAccount:
      "C'était un autre compte. Connectez-vous avec le compte de départ, ou annulez et changez de compte.",
    popupBlocked:
      'Votre navigateur a bloqué la fenêtre. Autorisez les fenêtres pour ce site, ou continuez sur cette page.',
    storageBlocked:
      "Votre navigateur bloque le stockage de ce site, nécessaire à la connexion. Autorisez les données de site pour cette adresse, ou utilisez un jeton d'accès.",
  },
  asBefore: 'Vous êtes toujours connecté comme avant.',
  signedOutTitle: 'Vous vous êtes déconnecté dans un autre onglet',
  signedOutText: 'Tout ce que cet onglet avait chargé a été effacé.',
  changed: {
    title: 'Le compte a changé dans un autre onglet',
    text: 'Tout ce que cet onglet avait chargé a été effacé. Il ne se passe plus rien ici avant votre choix.',
    there: "Dans l'autre onglet",
    here: 'Dans cet onglet',
    follow: "Utiliser le compte de l'autre onglet",
    stay: 'Garder le compte de cet onglet',
  },
  clockTitle: "L'horloge de votre ordinateur n'est pas à l'heure",
  clockText: (minutes) =>
    `Elle s'écarte de celle du serveur de ${minutes} minutes. L'expiration des mots de passe est affichée selon votre horloge : corrigez-la avant de choisir une date d'expiration.`,

  again: {
    endedTitle: 'Reconnectez-vous',
    ended:
      "Votre session est terminée. Reconnectez-vous : l'opération en cours reprend là où elle s'est arrêtée, et rien de ce que vous avez saisi n'est perdu.",
    proofTitle: 'Azure demande une preuve supplémentaire',
    proof:
      "Pour cette modification, Azure vous demande de prouver votre identité, par exemple par l'authentification multifacteur. La modification est effectuée juste après, une seule fois.",
    window: 'Continuer dans une fenêtre',
    waiting: "Terminez dans l'autre fenêtre. Si vous l'avez fermée, recommencez.",
    page: 'Continuer sur cette page',
    pageText:
      'Sans fenêtre, cette page est rechargée : votre saisie est conservée, et vous choisissez à nouveau Enregistrer ou Créer.',
    token: "Azure n'accepte plus ce jeton d'accès. Collez-en un nouveau.",
  },

  account: 'Compte',
  accountOf: (name) => `Compte : ${name}`,
  tenant: (tenant) => `Locataire : ${tenant}`,
  broughtToken: "Jeton d'accès",
  expires: (when) => `Expire le ${when}`,
  expired: (when) => `Expiré depuis le ${when}`,
  expiryUnknown: "N'indique pas quand il expire",
  tenants: {
    title: 'Locataires',
    current: 'Actuel',
    switch: 'Changer',
    switchTo: (tenant) => `Passer à ${tenant}`,
    running: 'Attendez la fin des opérations en cours.',
    leaving: 'Connexion à un autre locataire…',
    loading: 'Chargement de vos locataires…',
    failed: 'Impossible de charger vos locataires',
  },
  switchAccount: 'Changer de compte',
  signOut: 'Se déconnecter',
  forgetToken: 'Oublier le jeton',

  draftKept:
    "Ce que vous aviez saisi avant de vous reconnecter est de retour. Rien n'en a encore été envoyé.",

  setUp: {
    title: "Le portail n'est pas encore configuré",
    brokenTitle: "Le portail n'est pas configuré correctement",
    unreachableTitle: "Le portail n'a pas pu démarrer",
    missing: 'Le fichier config.json est absent à côté du portail. Il indique où se connecter :',
    notJson:
      "Le fichier config.json n'est pas du JSON : une virgule, un guillemet ou une accolade manque ou est en trop.",
    settings: 'Dans le fichier config.json :',
    unreachable:
      "Un fichier du portail n'a pas pu être chargé. Vérifiez votre connexion réseau, puis rechargez la page.",
    demo: "La démo exécute son Azure dans cette page. Elle a besoin d'un service worker et de stockage, que le navigateur n'autorise pas ici. Une fenêtre privée ou un réglage qui bloque les cookies peut en être la cause : ouvrez la démo dans une fenêtre ordinaire, ou autorisez les deux pour cette adresse.",
    insecure:
      "Le portail ne fonctionne qu'en HTTPS : sans lui, les navigateurs ne permettent pas de se connecter. Ouvrez-le à une adresse qui commence par https://.",
    whoHelps: 'La personne qui exploite ce portail peut y remédier ; rechargez ensuite la page.',
    example: 'Exemple de config.json',
    missingSetting: 'est absent',
    wrongSetting: "n'est pas valide",
    notKnownSetting: "n'est pas un paramètre ; cherchez une faute de frappe",
    withHint: (hint) => ` (${hint})`,
    hints: {
      cloud:
        'AzureCloud, AzureChinaCloud, AzureUSGovernment, ou un objet avec resourceManager et signIn',
      resourceManager: "l'adresse d'Azure Resource Manager : https://, un hôte, pas de chemin",
      signIn:
        "accessToken si les utilisateurs apportent un jeton ; dans cloud, l'adresse https:// de connexion",
      tenant: "l'ID ou le domaine de votre locataire Microsoft Entra",
      clientId: "l'ID d'application (client) de l'inscription d'application",
      subscription: "l'ID de l'abonnement à afficher en premier ; facultatif",
      loginServerSuffix: 'la fin des serveurs de connexion, comme azurecr.io ; facultatif',
    },
    reload: 'Recharger la page',
  },
};
