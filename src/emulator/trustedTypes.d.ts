/** What TypeScript's own library does not describe yet. https://www.w3.org/TR/trusted-types/ */
interface Window {
  readonly trustedTypes?: {
    createPolicy(name: string, rules: { createScriptURL?: (url: string) => string }): unknown;
  };
}
