import { pluralsOf } from '@/i18n/plural';

export const plural = pluralsOf('fr');
