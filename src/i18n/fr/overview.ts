import type { Messages } from '@/i18n/en';

/** The blade Overview. */
export const overview: Messages['overview'] = {
  title: "Vue d'ensemble",
  failed: (registry) => `Impossible de charger le registre ${registry}`,
  anonymousTitle: "L'extraction anonyme est activée",
  anonymous:
    "N'importe qui peut extraire des images de tous les référentiels de ce registre sans se connecter. Les jetons et les mappages d'étendue ne limitent que les autres actions.",
  limits: 'Limites du plan tarifaire',
  limitsFailed: 'Impossible de charger les limites',
  tokens: 'Jetons',
  scopeMaps: "Mappages d'étendue",
  used: (used, limit) =>
    limit === undefined ? `Utilisation : ${used}` : `Utilisation : ${used} sur ${limit}`,
};
