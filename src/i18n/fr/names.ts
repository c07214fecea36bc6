import type { Messages } from '@/i18n/en';

/** What names have to look like. */
export const names: Messages['names'] = {
  tokenHint:
    "De 5 à 50 lettres, chiffres ou traits d'union. Ce nom est aussi le nom d'utilisateur pour se connecter.",
  scopeMapHint: "De 5 à 50 lettres, chiffres, traits d'union ou traits de soulignement.",
  token: {
    required: 'Entrez un nom pour le jeton.',
    tooShort: 'Ce nom est trop court : 5 caractères au minimum.',
    tooLong: 'Ce nom est trop long : 50 caractères au maximum.',
    characters:
      "Seuls les lettres (A à Z, sans accent), les chiffres et les traits d'union sont autorisés.",
    reserved: 'Ce nom est réservé.',
    taken: 'Ce registre contient déjà un jeton de ce nom. Choisissez un autre nom.',
  },
  scopeMap: {
    required: "Entrez un nom pour le mappage d'étendue.",
    tooShort: 'Ce nom est trop court : 5 caractères au minimum.',
    tooLong: 'Ce nom est trop long : 50 caractères au maximum.',
    characters:
      "Seuls les lettres (A à Z, sans accent), les chiffres, les traits d'union et les traits de soulignement sont autorisés.",
    reserved:
      "Les noms qui commencent par un trait de soulignement sont réservés aux mappages d'étendue d'Azure.",
    taken: "Ce registre contient déjà un mappage d'étendue de ce nom. Choisissez un autre nom.",
  },
};
