import type { Messages } from '@/i18n/en';

import { plural } from './plural';

/** The blade Content trust: its state, its signers, what comes after it, and help for clients. */
export const contentTrust: Messages['contentTrust'] = {
  title: 'Approbation de contenu',
  failed: (registry) => `Impossible de charger le registre ${registry}`,
  status: 'État',
  enabled: 'Activé',
  disabled: 'Désactivé',
  nothingChanged: 'Aucune modification à enregistrer ou à abandonner.',

  what: "L'approbation de contenu (Docker Content Trust) permet aux éditeurs de signer des balises d'image, et aux consommateurs de n'extraire que ce qui est signé. La signature dépend des clients : ceux qui ne la demandent pas continuent comme avant.",
  needs:
    "Elle exige le plan Premium et un registre qui n'est pas chiffré avec une clé gérée par le client. Les jetons ne peuvent ni envoyer ni extraire d'images signées.",
  deprecation: "À propos de la suppression de l'approbation de contenu",

  states: {
    enabledTitle: (date, days) =>
      `L'approbation de contenu prend fin le ${date} : ${plural(days, { one: 'plus que # jour', other: 'encore # jours' })}`,
    enabled:
      "Ce jour-là, elle sera supprimée d'Azure Container Registry, avec toutes ses signatures. Passez avant cette date aux signatures de Notary Project ; les étapes sont indiquées plus bas.",
    disabledTitle: "L'approbation de contenu ne peut plus être activée",
    disabled: (since, end) =>
      `Depuis le ${since}, Azure ne l'active que là où elle a déjà été activée, et elle sera supprimée le ${end}. Signez plutôt vos images avec Notary Project.`,
    notPremiumTitle: "L'approbation de contenu exige le plan Premium",
    notPremium: (plan, since) =>
      `Ce registre a le plan ${plan}. En changer ne servirait à rien : depuis le ${since}, l'approbation de contenu ne peut plus être activée là où elle ne l'a jamais été. Les signatures de Notary Project fonctionnent avec tous les plans.`,
    encryptedTitle: "L'approbation de contenu ne fonctionne pas avec une clé gérée par le client",
    encrypted:
      "Ce registre est chiffré avec votre propre clé, ce qui exclut l'approbation de contenu. Les signatures de Notary Project fonctionnent ici.",
    removedTitle: "L'approbation de contenu a été supprimée",
    removed: (date) =>
      `Azure Container Registry l'a supprimée le ${date}. Signez plutôt vos images avec Notary Project.`,
    unknownTitle: 'Azure indique un état que le portail ne connaît pas',
    unknown: (status) =>
      `L'état est « ${status} ». Par prudence, rien ne peut être modifié ici tant que le portail ne le connaît pas.`,
  },
  hadBefore: "L'approbation de contenu a déjà été activée sur ce registre",
  hadBeforeHint:
    "Dans ce cas, vous pouvez essayer de la réactiver. C'est Azure qui décide, sans le dire à l'avance.",

  disable: {
    title: (registry) => `Supprimer toutes les signatures du registre ${registry} ?`,
    confirm: "Désactiver l'approbation de contenu",
    final: 'Cette opération est irréversible, pour vous comme pour Microsoft.',
    lost: 'Ce qui sera perdu',
    lostData:
      "les données d'approbation (signatures) de toutes les balises signées, dans chaque référentiel de ce registre",
    lostClients:
      "l'accès des clients où DOCKER_CONTENT_TRUST=1 : pour eux, plus aucune image de ce registre n'est signée, ils ne peuvent donc plus rien extraire",
    lostReturn:
      "très probablement la possibilité de revenir en arrière : Azure peut refuser de réactiver l'approbation de contenu",
    kept: 'Les images elles-mêmes, et leur extraction sans approbation de contenu, ne sont pas concernées.',
    running: (registry) => `Désactivation de l'approbation de contenu du registre ${registry}`,
    done: (registry) => `L'approbation de contenu du registre ${registry} est désactivée`,
    failed: (registry) => `L'approbation de contenu du registre ${registry} n'a pas été désactivée`,
  },
  enable: {
    title: (registry) => `Activer l'approbation de contenu du registre ${registry} ?`,
    confirm: "Activer l'approbation de contenu",
    text: 'Les signataires pourront de nouveau envoyer des balises signées. Les signatures supprimées ne reviennent pas.',
    running: (registry) => `Activation de l'approbation de contenu du registre ${registry}`,
    done: (registry) => `L'approbation de contenu du registre ${registry} est activée`,
    failed: (registry) => `L'approbation de contenu du registre ${registry} n'a pas été activée`,
  },
  answerLost:
    "La réponse d'Azure s'est perdue en route. Une nouvelle lecture du registre le confirme : la modification a été effectuée.",
  stillEnabled:
    "D'après une nouvelle lecture du registre, l'approbation de contenu est toujours activée. La modification peut encore intervenir : actualisez dans un moment avant de décider.",
  stillDisabled:
    "D'après une nouvelle lecture du registre, l'approbation de contenu est désactivée.",

  signers: 'Signataires',
  signersIntro: 'Qui possède le rôle AcrImageSigner, sur ce registre ou à un niveau supérieur.',
  signersFailed: 'Impossible de charger les signataires',
  noSigners:
    "Personne ne possède le rôle AcrImageSigner : personne ne peut donc envoyer d'images signées.",
  signerRules: (push, pull) => [
    `Pour envoyer des images signées, un signataire a aussi besoin du rôle ${push} ou d'un rôle qui l'inclut. Pour les extraire, ${pull} suffit.`,
    "L'utilisateur administrateur et les jetons ne peuvent pas signer.",
    "Après une modification de rôle, il faut se reconnecter avec az acr login : jusque-là, les anciens rôles s'appliquent.",
  ],
  objectId: "ID d'objet",
  type: 'Type',
  types: { User: 'Utilisateur', Group: 'Groupe', ServicePrincipal: 'Principal de service' },
  assignedAt: 'Attribué sur',
  pushRole: "Droit d'envoi",
  mayPush: 'Oui',
  mayNotPush: (role) => `Non constaté : ${role} est nécessaire`,
  mayPushHint: 'Les rôles obtenus par un groupe ne sont pas visibles ici.',
  origins: {
    registry: 'Ce registre',
    resourceGroup: (name) => `Hérité du groupe de ressources ${name}`,
    subscription: (name) => `Hérité de l'abonnement ${name}`,
    managementGroup: (name) => `Hérité du groupe d'administration ${name}`,
    root: 'Hérité de la racine du locataire',
    other: (name) => `Hérité de l'étendue ${name}`,
  },
  addSigner: 'Ajouter un signataire',
  addHint:
    "L'ID d'objet d'un utilisateur, d'un groupe ou d'un principal de service figure sur sa page dans Microsoft Entra ID. Pour un principal de service, prenez celui de la page « Applications d'entreprise », et non l'ID d'application.",
  objectIdProblems: {
    required: "Entrez un ID d'objet.",
    notGuid: "Un ID d'objet est un GUID, par exemple 01234567-89ab-4cde-8f01-23456789abcd.",
    taken: 'Ce principal est déjà signataire de ce registre.',
  },
  adding: (id) => `Ajout du signataire ${id}`,
  added: (id) => `Le signataire ${id} a été ajouté`,
  addFailed: (id) => `Le signataire ${id} n'a pas été ajouté`,
  addNext: 'Il reste deux choses à faire',
  addNextPush: (role) => `Attribuer ${role}, si le signataire ne l'a pas`,
  addNextLogin: 'Le signataire se reconnecte, pour que le rôle prenne effet',
  removeSigner: (id) => `Retirer le signataire ${id}`,
  remove: 'Retirer',
  inherited: 'Ce rôle est hérité : retirez-le là où il est attribué.',
  removal: {
    title: 'Retirer ce signataire ?',
    text: (id) =>
      `${id} ne pourra plus envoyer d'images signées dans ce registre. Ce qui a été signé le reste. Vous pourrez l'ajouter de nouveau.`,
    running: (id) => `Retrait du signataire ${id}`,
    done: (id) => `Le signataire ${id} a été retiré`,
    failed: (id) => `Le signataire ${id} n'a pas été retiré`,
  },

  migration: 'Passer à Notary Project',
  migrationText:
    "Les signatures de Notary Project sont conservées dans le registre, à côté des images, avec des clés dans Azure Key Vault. L'outil qui signe et vérifie s'appelle notation.",
  steps: {
    find: "Recensez les balises signées aujourd'hui, référentiel par référentiel.",
    inspect: "Balises signées et signataires d'un référentiel",
    key: 'Créez une clé de signature et un certificat dans Azure Key Vault :',
    selfSigned: 'avec un certificat auto-signé',
    issued: "avec un certificat d'une autorité de certification",
    sign: 'Signez de nouveau, par code de hachage, les images encore utilisées, et faites signer les nouvelles par vos pipelines :',
    signing: 'Signer une image',
    pipelines: 'signature dans Azure Pipelines',
    actions: 'signature dans les workflows GitHub',
    verify:
      'Vérifiez les nouvelles signatures partout où des images sont utilisées, avant de compter dessus :',
    verifying: 'Vérifier une image',
    aks: 'vérification sur Azure Kubernetes Service avec Ratify et Azure Policy',
    clients:
      "Désactivez l'approbation de contenu dans tous les clients, pour qu'ils puissent extraire sans elle :",
    clientOff: 'Sur chaque client',
    disable: "Désactivez l'approbation de contenu de ce registre, en haut de cette page.",
  },

  help: 'Sur vos clients',
  helpSession: "Activer l'approbation de contenu dans un client",
  helpSessionText:
    "Elle est inactive tant qu'un client ne la demande pas. Ensuite, le client signe ce qu'il envoie et ne voit que les balises signées.",
  bashSession: "Pour une session d'interpréteur de commandes (Bash)",
  powerShellSession: "Pour une session d'interpréteur de commandes (PowerShell)",
  oneCommand: 'Pour une seule commande',
  notOneCommand: "Inactive pour une seule commande, alors qu'elle est active pour la session",
  helpPush: 'Envoyer une image signée',
  helpPushText:
    'Le premier envoi demande de nouvelles phrases secrètes pour deux clés : la clé racine et la clé de ce référentiel. Les envois suivants ne demandent que la phrase secrète de la clé de référentiel ; un nouveau référentiel reçoit une nouvelle clé.',
  signIn: 'Se connecter',
  push: 'Envoyer',
  helpPull: 'Extraire une image signée',
  helpPullText:
    "Le rôle AcrPull suffit. Une balise qui n'est pas signée ne peut pas être extraite.",
  pull: 'Extraire une balise signée',
  pullUnsigned: 'Extraire une balise non signée',
  output: 'Résultat attendu',
  helpKeys: 'Mettre les clés en lieu sûr',
  helpKeysText:
    "La clé racine est la plus sensible : sans elle, les balises signées avec elle sont perdues. Les clés racine et de référentiel se trouvent dans ~/.docker/trust/private. Sauvegardez-les et conservez l'archive hors ligne ; les autres clés sont conservées par le registre.",
  backup: 'Sauvegarder les clés',
  helpLost: 'La clé racine est perdue',
  helpLostText: [
    "Vous perdez l'accès aux balises signées de tous les référentiels signés avec cette clé. Azure ne peut pas la restaurer. Cherchez d'abord une sauvegarde.",
    "Sans sauvegarde, le seul moyen de se défaire des anciennes signatures est de désactiver l'approbation de contenu : cela supprime définitivement les données d'approbation de toutes les balises signées, dans chaque référentiel.",
    "Recommencer avec une nouvelle clé racine suppose de la réactiver, ce qu'Azure peut désormais refuser. Passez plutôt à Notary Project.",
  ],
};
