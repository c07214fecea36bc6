export { en as zhHans } from '@/i18n/en';
