export { en as fr } from '@/i18n/en';
