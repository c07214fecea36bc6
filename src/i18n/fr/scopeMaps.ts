import type { Messages } from '@/i18n/en';

/** Scope maps and their editor. */
export const scopeMaps: Messages['scopeMaps'] = {
  create: "Créer un mappage d'étendue",
  scopeMap: "Mappage d'étendue",
  description: 'Description',
  repositories: 'Référentiels',
  repository: 'Référentiel',
  repositoryHint:
    'Tapez un nom, puis appuyez sur Entrée. Le référentiel peut ne pas exister encore. samples/* désigne tout ce qui se trouve sous samples/, et * tous les référentiels.',
  addRepository: 'Ajouter le référentiel',
  repositoryAdded: (repository) => `${repository} a été ajouté. Choisissez ses autorisations.`,
  repositoryThere: (repository) => `${repository} est déjà dans la liste.`,
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
      "Le caractère * ne peut figurer qu'à la fin : sample/* est autorisé, sample/*/teamA ne l'est pas.",
    wildcardPart:
      "Le caractère * doit suivre une barre oblique : sample/* est autorisé, sample/teamA* ne l'est pas.",
    wildcardMany: 'Un seul caractère * est autorisé, à la fin.',
  },
  discardTitle: "Abandonner ce mappage d'étendue ?",
  discardText: "Les informations saisies pour le mappage d'étendue seront perdues.",
};
