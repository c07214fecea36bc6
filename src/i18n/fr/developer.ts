import type { DeveloperWords } from '@/i18n/useDeveloperWords';

/** The settings of the demo, for those who try what the portal makes of them. */
export const developer: DeveloperWords = {
  text: "Choisissez le comportement de l'Azure simulé pour voir ce que le portail en fait.",
  restarts:
    "Appliquer et Réinitialiser rechargent la page. L'Azure simulé redémarre : ce que vous y avez modifié est perdu.",
  ignored: 'Certains paramètres enregistrés ne sont pas compris et ne sont pas appliqués',
  persona: 'Votre rôle dans Azure',
  personas: {
    owner: 'Propriétaire : peut tout faire',
    contributor: 'Contributeur : ne peut pas attribuer de rôles',
    reader: 'Lecteur : peut consulter, sans rien modifier',
  },
  seed: 'Ce qui existe au départ',
  seeds: {
    demo: 'Une petite entreprise avec quelques registres',
    empty: 'Aucun registre',
    fleet: 'Également un registre avec 50 000 jetons',
    faults: 'Un registre pour chaque défaillance',
  },
  latency: 'Durée de chaque réponse (ms)',
  operationTime: 'Durée de chaque opération (ms)',
  pageSize: "Éléments par page d'une liste",
  between: (least, most) => `Un nombre entier de ${least} à ${most}.`,
  faults: 'Défaillances',
  faultsText:
    "Chacune fait échouer une opération d'Azure. Les noms sont expliqués dans docs/faults.md.",
  noFaults: "Rien n'échoue.",
  addFault: 'Ajouter une défaillance',
  removeFault: (fault, operation) => `Supprimer ${fault} de ${operation}`,
  operation: 'Opération',
  fault: 'Défaillance',
  kinds: {
    wire: 'Une requête',
    ambiguous: 'Modifications dont la réponse se perd',
    operation: 'Opérations de longue durée',
    paging: 'Listes en plusieurs pages',
  },
  after: 'Après combien de requêtes',
  afterHint: '0 si le champ est vide',
  times: 'Nombre de fois',
  timesHint: 'Toujours si le champ est vide',
  twice: 'Cette opération est déjà choisie plus haut.',
  share: 'Partager cette situation',
  shareText: 'Toute personne qui ouvre le lien dans sa propre démo obtient ces paramètres.',
  copyLink: 'Copier le lien',
  copyJson: 'Copier le JSON',
  apply: 'Appliquer',
  reset: 'Réinitialiser',
  notStored:
    "Ce navigateur n'enregistre rien pour cette page : les paramètres ne peuvent pas être conservés. Autorisez le stockage, puis réessayez.",
};
