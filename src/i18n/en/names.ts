/** What names have to look like. */
export const names = {
  tokenHint: '5 to 50 letters, digits and hyphens. The name is also the username for signing in.',
  scopeMapHint: '5 to 50 letters, digits, hyphens and underscores.',
  token: {
    required: 'Enter a name for the token.',
    tooShort: 'The name is too short: at least 5 characters.',
    tooLong: 'The name is too long: at most 50 characters.',
    characters: 'Only letters (A to Z), digits and hyphens are allowed.',
    reserved: 'This name is reserved.',
    taken: 'This registry already has a token of that name. Choose another one.',
  },
  scopeMap: {
    required: 'Enter a name for the scope map.',
    tooShort: 'The name is too short: at least 5 characters.',
    tooLong: 'The name is too long: at most 50 characters.',
    characters: 'Only letters (A to Z), digits, hyphens and underscores are allowed.',
    reserved: 'Names that begin with an underscore are reserved for the scope maps of Azure.',
    taken: 'This registry already has a scope map of that name. Choose another one.',
  },
};
