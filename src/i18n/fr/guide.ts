import type { guide as english } from '@/i18n/en/guide';

/** The blade Authentication guide. */
export const guide: typeof english = {
  intro:
    'Découvrez quelle méthode de connexion à ce registre convient à qui, et comment procéder. Répondez à quelques questions ou parcourez toutes les méthodes.',
  failed: (registry) => `Impossible de charger le registre ${registry}`,
  abacTitle: 'Ce registre limite les rôles à des référentiels (ABAC)',
  abac: "Son mode est « RBAC Registry + ABAC Repository Permissions ». Les rôles AcrPull, AcrPush et AcrDelete n'y ont aucun effet, et Propriétaire, Contributeur et Lecteur n'autorisent ni extraction ni envoi. Utilisez les rôles Container Registry Repository. Les jetons et leurs mappages d'étendue fonctionnent dans les deux modes.",
  adminOnTitle: "L'utilisateur administrateur est activé dans ce registre",
  adminOn:
    "Toute personne qui connaît l'un de ses mots de passe peut tout extraire et tout envoyer, et toutes ces personnes apparaissent comme un seul utilisateur. Déterminez qui s'en sert, faites passer chacun à la méthode qui convient, puis désactivez-le sous Clés d'accès.",
  anonymousTitle: "L'extraction anonyme est activée",
  anonymous:
    "Tout le monde peut extraire des images de tous les référentiels de ce registre sans aucune de ces méthodes. Elles ne comptent que pour ce qui va au-delà de l'extraction.",

  chooser: {
    title: 'Trouver la méthode qui convient',
    startOver: 'Recommencer',
    questions: {
      who: 'Qui ou quoi se connecte ?',
      where: "Où le logiciel s'exécute-t-il ?",
      cluster: "De quel cluster s'agit-il ?",
      entra: 'Microsoft Entra ID est-il utilisable ?',
      attended: "Quelqu'un est-il là pour se connecter ?",
      access: 'Pour quoi faire ?',
      repositories: 'Quels référentiels sont nécessaires ?',
    },
    answers: {
      who: {
        person: 'Une personne : développeur ou testeur',
        software: 'Un logiciel : pipeline, application ou service',
        kubernetes: 'Un cluster Kubernetes',
        device: "Un appareil, ou un système d'une autre organisation",
      },
      where: {
        azure: 'Dans un service Azure qui prend en charge les identités managées',
        elsewhere: 'Ailleurs : autre cloud, votre propre serveur, pipeline hébergé',
        portalDeployment:
          'Il est déployé avec le portail Azure, directement du registre vers App Service ou Container Instances',
      },
      cluster: {
        aks: 'Azure Kubernetes Service (AKS), dans le locataire du registre',
        aksOtherTenant: 'AKS, dans un autre locataire',
        otherCluster: 'Un autre cluster Kubernetes',
      },
      entra: {
        yes: 'Oui : une identité existe, ou peut exister, dans le locataire du registre',
        no: 'Non',
      },
      attended: {
        yes: "Oui : quelqu'un peut se reconnecter toutes les 3 heures",
        no: 'Non : tout doit fonctionner sans assistance',
      },
      access: { pull: 'Extraction uniquement', push: 'Extraction et envoi' },
      repositories: { all: 'Tous ceux du registre', some: 'Un seul, ou quelques-uns' },
    },
  },

  recommendation: {
    title: 'Recommandation',
    use: (method) => `À utiliser : ${method}`,
    reasons: {
      person:
        "Une personne qui peut se connecter à Azure n'a pas besoin d'un mot de passe supplémentaire : l'accès est accordé à cette seule personne, journalisé à son nom, et prend fin avec son compte.",
      personWithoutEntra:
        'Une personne sans compte dans le locataire du registre peut utiliser un jeton personnel : son mot de passe expire, et vous pouvez désactiver ce jeton sans toucher aux autres.',
      unattended:
        "Ce qui fonctionne sans assistance a besoin de sa propre identité : un principal de service se connecte avec son propre secret et n'obtient que le rôle nécessaire.",
      insideAzure:
        "Un service Azure se connecte avec l'identité qu'Azure gère pour lui. Aucun mot de passe ne peut fuiter ni expirer.",
      outsideAzure:
        "Hors d'Azure, un principal de service se connecte sans assistance. Chaque application a le sien, avec le seul rôle nécessaire.",
      withoutEntra:
        'Un jeton fonctionne sans Microsoft Entra ID. Chaque application a le sien, avec un mot de passe qui expire.',
      aks: "Les nœuds du cluster extraient les images avec l'identité qu'Azure gère pour eux. Aucun secret d'extraction n'est nécessaire.",
      aksPush:
        "L'identité du cluster lui-même ne permet que l'extraction. Une charge de travail qui envoie des images a besoin de sa propre identité.",
      aksOtherTenant:
        "Une identité managée ne fonctionne pas d'un locataire à l'autre. Le principal de service du cluster, si.",
      device:
        "Un jeton propre à l'appareil ou au partenaire n'ouvre que les référentiels nommés par son mappage d'étendue, et peut être désactivé sans toucher aux autres.",
      someRepositories:
        "Dans ce registre, un rôle porte toujours sur tous les référentiels. Seul le mappage d'étendue d'un jeton limite l'accès aux référentiels nécessaires.",
      portalDeployment:
        "Le portail Azure se connecte avec l'utilisateur administrateur lorsqu'il déploie une image directement du registre vers App Service ou Container Instances.",
    },
    role: (role) => `Rôle à attribuer sur le registre : ${role}.`,
    limited: "Limitez l'attribution du rôle aux référentiels avec une condition (ABAC).",
    scopeMap: {
      pull: "Mappage d'étendue du jeton : content/read sur les référentiels.",
      push: "Mappage d'étendue du jeton : content/read et content/write sur les référentiels.",
    },
    limits: 'Limites',
    next: (method) => `À défaut : ${method}.`,
    notAdminTitle: "L'utilisateur administrateur n'est pas le bon choix ici",
    notAdmin: {
      shared:
        "C'est un seul compte pour tous : impossible de savoir qui a fait quoi, et un nouveau mot de passe coupe l'accès à tous ceux qui s'en servent.",
      unattended:
        "Ses mots de passe n'expirent jamais et permettent tout dans le registre. Quiconque en trouve un dans un pipeline peut remplacer toutes les images.",
      everything:
        "Il permet toujours d'extraire et d'envoyer dans tous les référentiels, ce qui dépasse le besoin.",
    },
    adminTitle: "C'est le seul cas d'usage de l'utilisateur administrateur",
    admin:
      "Activez-le uniquement pour le déploiement. Un déploiement avec Azure CLI ou un modèle fonctionne avec une identité managée, sans l'utilisateur administrateur.",
    toTokens: 'Créer un jeton',
  },

  methods: {
    individual: {
      name: 'Identité Microsoft Entra individuelle',
      scenarios: ['Envoi et extraction interactifs par des développeurs ou des testeurs'],
      limits: ["Le jeton d'accès doit être renouvelé toutes les 3 heures"],
    },
    servicePrincipal: {
      name: 'Principal de service Microsoft Entra',
      scenarios: [
        "Envoi sans assistance à partir d'un pipeline CI/CD",
        'Extraction sans assistance vers Azure ou des services externes',
      ],
      limits: ["Le mot de passe d'un principal de service est valable 1 an par défaut"],
    },
    managedIdentity: {
      name: 'Identité managée pour les ressources Azure',
      scenarios: [
        "Envoi sans assistance à partir d'un pipeline CI/CD Azure",
        'Extraction sans assistance vers des services Azure',
      ],
      limits: [
        'Uniquement à partir de services Azure qui prennent en charge les identités managées',
      ],
    },
    aksManagedIdentity: {
      name: 'Identité managée du cluster AKS',
      scenarios: [
        'Extraction sans assistance vers un cluster AKS dans le même abonnement ou dans un autre',
      ],
      limits: ['Uniquement avec un cluster AKS', 'Pas entre locataires'],
    },
    aksServicePrincipal: {
      name: 'Principal de service du cluster AKS',
      scenarios: [
        "Extraction sans assistance vers un cluster AKS à partir d'un registre d'un autre locataire",
      ],
      limits: ['Uniquement avec un cluster AKS'],
    },
    adminUser: {
      name: 'Utilisateur administrateur',
      scenarios: [
        'Envoi et extraction interactifs par un seul développeur ou testeur',
        "Déploiement d'une image avec le portail Azure, du registre vers App Service ou Container Instances",
      ],
      limits: [
        'Un seul compte par registre, à ne pas partager entre plusieurs utilisateurs',
        "Ses mots de passe n'expirent jamais",
        "Ne peut pas signer d'images",
      ],
    },
    token: {
      name: 'Jeton délimité au référentiel',
      scenarios: [
        'Envoi et extraction interactifs dans des référentiels par un seul développeur ou testeur',
        'Extraction sans assistance de référentiels par un seul système ou un appareil externe',
      ],
      limits: [
        'Non intégré à Microsoft Entra ID',
        'Ne peut pas lister les référentiels du registre',
        "Ne peut ni envoyer ni extraire d'images signées",
      ],
    },
  },
  ways: {
    azAcrLogin: 'az acr login dans Azure CLI',
    connectAz: 'Connect-AzContainerRegistry dans Azure PowerShell',
    dockerLogin: 'docker login',
    toolSettings: "Paramètres de registre d'API et d'outils",
    pullSecret: "Secret d'extraction Kubernetes",
    attachCluster: 'Attacher le registre à la création ou à la mise à jour du cluster AKS',
    enableOnCluster: 'Activer à la création ou à la mise à jour du cluster AKS',
  },
  access: {
    roles: 'Oui',
    pullOnly: 'Non, extraction uniquement',
    pullAndPush: 'Non, toujours extraction et envoi',
    scopeMap: "Oui, par le mappage d'étendue du jeton",
  },
  table: {
    title: 'Toutes les méthodes',
    method: 'Méthode',
    authenticate: "Comment s'authentifier",
    scenarios: 'Scénarios',
    roleBased: "Contrôle d'accès en fonction du rôle",
    limits: 'Limites',
  },

  instructions: {
    title: 'Instructions',
    method: 'Méthode',
    shell: 'Interpréteur de commandes',
    replace: 'Remplacez ce qui figure entre chevrons, comme <token>, par vos propres valeurs.',
    noLoginServer: "Azure n'a pas indiqué le serveur de connexion de ce registre.",
    lifetime:
      "Une connexion au registre est valable 3 heures. Ensuite, reconnectez-vous avant d'exécuter docker.",
    steps: {
      setCloud: 'Basculer Azure CLI vers le cloud de ce registre',
      signIn: 'Se connecter à Azure',
      login: "Se connecter au registre. Docker doit être installé et en cours d'exécution.",
      exposeToken:
        "Sans Docker en cours d'exécution : obtenir un jeton d'accès et le transmettre à docker login",
      exposeTokenHelm: "Le même jeton d'accès pour Helm",
      podman: 'Avec Podman au lieu de Docker (Azure CLI 2.59.0 ou version ultérieure)',
      createServicePrincipal:
        'Créer un principal de service avec son rôle. La sortie contient son mot de passe, une seule fois : conservez-le en lieu sûr.',
      signInServicePrincipal:
        'Ou se connecter à Azure avec le principal de service, puis au registre. La commande demande le mot de passe.',
      dockerLogin: "Se connecter avec Docker : l'ID d'application est le nom d'utilisateur",
      podmanLogin: 'Avec Podman',
      helmLogin: 'Avec Helm',
      pullSecret: "Créer un secret d'extraction pour Kubernetes",
      assignRole: "Attribuer le rôle à l'identité managée",
      signInIdentity: 'Dans le service Azure : se connecter avec son identité, puis au registre',
      attachCluster: 'Attacher le registre au cluster',
      assignClusterRole:
        "Attribuer le rôle à l'identité des nœuds. --attach-acr attribuerait AcrPull, qui n'a aucun effet dans ce registre.",
      checkCluster: 'Vérifier que les nœuds peuvent extraire des images',
      assignClusterPrincipalRole:
        'Attribuer le rôle au principal de service du cluster. Son application doit être multilocataire et avoir reçu le consentement dans le locataire du registre.',
      enableAdminUser: "Activer l'utilisateur administrateur",
      dockerLoginAdmin: "Se connecter avec le nom du registre et l'un des deux mots de passe",
      disableAdminUser: "Le désactiver dès qu'il n'est plus nécessaire",
      createToken: 'Créer un jeton sous Jetons (préversion), avec un mot de passe qui expire',
      dockerLoginToken: "Se connecter avec Docker : le nom du jeton est le nom d'utilisateur",
      azLoginToken: 'Ou avec Azure CLI. La commande demande le mot de passe.',
      resetCloud: 'Revenir ensuite au cloud public dans Azure CLI',
    },
  },

  trouble: {
    title: "En cas d'échec de la connexion",
    items: [
      {
        term: 'DOCKER_COMMAND_ERROR',
        text: "az acr login n'a pas trouvé docker, ou docker n'est pas en cours d'exécution. Démarrez-le, utilisez --expose-token ou définissez DOCKER_COMMAND=podman.",
      },
      {
        term: 'unauthorized: authentication required',
        text: "Le mot de passe est incorrect ou expiré, le jeton est désactivé, ou son mappage d'étendue ne permet pas cette action. Après 3 heures, il faut se reconnecter.",
      },
      {
        term: 'denied: requested access to the resource is denied',
        text: "La connexion fonctionne, mais l'envoi n'est pas autorisé. Vérifiez le rôle, ou le mappage d'étendue du jeton.",
      },
      {
        term: '403 Forbidden',
        text: "Les règles réseau du registre bloquent l'accès depuis votre réseau. Demandez à un propriétaire du registre de l'autoriser.",
      },
      {
        term: 'CONNECTIVITY_REFRESH_TOKEN_ERROR',
        text: "az acr login n'a obtenu ni jeton d'accès de Microsoft Entra ID ni mot de passe de l'utilisateur administrateur. Attribuez le rôle ; n'activez pas l'utilisateur administrateur pour cela.",
      },
    ],
  },

  roles: {
    title: 'Rôles',
    intro:
      'Les rôles concernent les identités Microsoft Entra. Pour en attribuer un, il faut le rôle Propriétaire ou « Role Based Access Control Administrator ».',
    role: 'Rôle',
    allows: 'Permet',
    here: 'Dans ce registre',
    honoured: 'Pris en compte',
    ignored: 'Ne permet ni extraction ni envoi',
    needsAbac: 'Uniquement en mode ABAC',
    texts: {
      AcrPull: 'Extraction',
      AcrPush: 'Extraction et envoi',
      Owner:
        "Extraction, envoi et attribution de rôles à d'autres utilisateurs (rôle Propriétaire)",
      AcrImageSigner:
        "Signature d'images, avec AcrPush. L'approbation de contenu va être mise hors service : le rôle sera supprimé le 31 mars 2028.",
      'Container Registry Repository Reader': 'Extraction ; peut être limité à des référentiels',
      'Container Registry Repository Writer':
        'Extraction et envoi ; peut être limité à des référentiels',
    },
  },
};
