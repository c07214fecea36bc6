import type { Messages } from '@/i18n/en';

/** What names have to look like. */
export const names: Messages['names'] = {
  tokenHint: '5 到 50 个字符，可包含字母、数字和连字符。此名称也是登录时使用的用户名。',
  scopeMapHint: '5 到 50 个字符，可包含字母、数字、连字符和下划线。',
  token: {
    required: '请输入令牌的名称。',
    tooShort: '名称太短：至少需要 5 个字符。',
    tooLong: '名称太长：最多允许 50 个字符。',
    characters: '只能使用字母（A 到 Z）、数字和连字符。',
    reserved: '此名称为保留名称。',
    taken: '此注册表中已有同名令牌。请选择其他名称。',
  },
  scopeMap: {
    required: '请输入范围映射的名称。',
    tooShort: '名称太短：至少需要 5 个字符。',
    tooLong: '名称太长：最多允许 50 个字符。',
    characters: '只能使用字母（A 到 Z）、数字、连字符和下划线。',
    reserved: '以下划线开头的名称保留给 Azure 的范围映射使用。',
    taken: '此注册表中已有同名范围映射。请选择其他名称。',
  },
};
