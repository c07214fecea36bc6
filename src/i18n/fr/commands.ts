import type { Messages } from '@/i18n/en';

/** Commands and files for other tools: what a form is about to do, and how a credential is used. */
export const commands: Messages['commands'] = {
  show: 'Afficher les commandes',
  fillIn: "Remplissez d'abord le formulaire : les commandes s'afficheront ici.",
  tool: 'Outil',
  tools: {
    azureCli: 'Azure CLI (Bash)',
    powerShell: 'Azure PowerShell',
    rest: 'REST (az rest)',
    bicep: 'Bicep',
    terraform: 'Terraform',
  },
  cannot: (tool) => `${tool} ne permet pas cette opération.`,
  leftOut: (shown, left) =>
    `Seuls les ${shown} premiers éléments y figurent. Ceux qui manquent (${left}) nécessitent une autre exécution.`,
  notes: {
    printsPassword:
      "La commande affiche le nouveau mot de passe une seule fois. Ne l'exécutez pas là où la sortie est journalisée, et conservez le mot de passe en lieu sûr.",
    nameThePassword:
      'Le nom du mot de passe est important : sans lui, les deux mots de passe sont remplacés.',
    overwrites:
      "S'il existe déjà une ressource de ce nom, elle est remplacée sans confirmation, et un jeton perd ses mots de passe.",
    templateWipesPasswords:
      "Redéployer le modèle d'un jeton supprime ses mots de passe. Les utilisateurs et les services qui s'en servent perdent l'accès.",
    templatesWipeEach:
      "Déployer les modèles de ces jetons supprimerait tous leurs mots de passe : tous ceux qui les utilisent perdraient l'accès.",
    replacesActions:
      "La liste d'autorisations est remplacée en entier, y compris ce qu'une autre personne y a ajouté entre-temps.",
    keepsPasswords:
      'La demande nomme les mots de passe à conserver. Tous les autres sont supprimés.',
    asksFirst: "La commande demande d'abord une confirmation.",
    asksEach: 'La commande demande une confirmation avant chaque élément.',
    doesNotAsk: "L'opération a lieu immédiatement, sans confirmation.",
    stateHoldsPassword:
      "Le mot de passe figure alors dans l'état de Terraform. Conservez cet état là où seules les personnes autorisées à utiliser le mot de passe peuvent le lire.",
    importFirst:
      'Le bloc import concerne une ressource que Terraform ne gère pas encore. Sinon, retirez-le.',
    noPasswordsInTemplates:
      'Un modèle ne peut pas générer de mot de passe. Utilisez pour cela Azure CLI, Azure PowerShell ou REST.',
    noDeletionInTemplates:
      'Un modèle ne peut pas effectuer cette suppression. Utilisez pour cela Azure CLI, Azure PowerShell ou REST.',
    removeTheBlock:
      'Retirez le bloc correspondant de la configuration, puis appliquez la configuration.',
    terraformNeedsPassword1:
      'La ressource azurerm_container_registry_token_password contient toujours password1 : password2 ne peut pas être généré seul.',
    terraformNeedsNoPasswords:
      "La ressource azurerm_container_registry_token_password n'accepte qu'un jeton qui n'a pas encore de mot de passe.",
    registryTemplate:
      "Il s'agit d'une propriété du registre. Modifiez-la là où le registre lui-même est défini : déployer le registre avec cette seule propriété pourrait réinitialiser les autres.",
    cliEnablesNoTrust:
      "Les versions récentes d'Azure CLI refusent d'activer l'approbation de contenu. Utilisez REST, si Azure le permet encore.",
    contentTrustGone: "Le fournisseur azurerm n'a plus de propriété pour l'approbation de contenu.",
    notEverything:
      "Cet outil ne permet pas d'effectuer toute cette modification. Utilisez plutôt REST.",
  },
  kit: {
    title: 'Utiliser le mot de passe',
    titleWithout: 'Comment se connecter avec ce jeton',
    titleAdmin: "Comment se connecter avec l'utilisateur administrateur",
    where: 'Où le mot de passe est utilisé',
    targets: {
      docker: 'docker login (Bash)',
      podman: 'podman login (Bash)',
      helm: 'helm registry login (Bash)',
      powerShell: 'docker login (PowerShell)',
      configJson: 'Fichier config.json de Docker',
      kubectl: "Kubernetes : secret d'extraction avec kubectl",
      kubernetes: "Kubernetes : secret d'extraction et pod en YAML",
      githubActions: 'GitHub Actions',
      azurePipelines: 'Azure Pipelines',
      test: 'Tester le mot de passe (Bash, curl)',
    },
    notes: {
      docker: 'La commande demande le mot de passe : ainsi, il ne figure dans aucun historique.',
      podman: 'La commande demande le mot de passe : ainsi, il ne figure dans aucun historique.',
      helm: 'La commande demande le mot de passe : ainsi, il ne figure dans aucun historique.',
      powerShell:
        'La commande demande le mot de passe : ainsi, il ne figure dans aucun historique.',
      configJson:
        "À la place de <base64>, le fichier contient le nom d'utilisateur, un deux-points et le mot de passe, encodés en Base64. Ce n'est pas un chiffrement.",
      kubectl:
        "La commande demande le mot de passe et crée le secret d'extraction dans l'espace de noms actuel.",
      kubernetes:
        'À la place de <base64>, le secret contient le fichier config.json encodé en Base64. Le pod montre comment le secret est utilisé.',
      githubActions:
        'Enregistrez le mot de passe comme secret ACR_PASSWORD du dépôt GitHub, par exemple avec : gh secret set ACR_PASSWORD',
      azurePipelines:
        'Enregistrez le mot de passe comme variable secrète ACR_PASSWORD du pipeline.',
      test: 'Réponse attendue : 200. 401 signifie que le mot de passe est incorrect ou expiré, ou que le jeton est désactivé. 403 signifie que les règles réseau du registre vous bloquent.',
    },
    fileTitle: 'Un fichier qui contient le mot de passe',
    fileWarning:
      "Toute personne qui lit ce fichier peut se connecter. Ne le placez pas sous contrôle de code source, et supprimez-le dès qu'il n'est plus nécessaire.",
    copyWith: (password) => `Copier avec ${password}`,
    downloadWith: (password) => `Télécharger avec ${password}`,
    later:
      "Le fichier qui contient le mot de passe n'est disponible que juste après la génération du mot de passe.",
  },
};
