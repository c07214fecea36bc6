/** Stands in for the package tldts in the demo: no host belongs to a public suffix there. */
export const getDomain = () => null;
export const getPublicSuffix = () => null;
