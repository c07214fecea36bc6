/** Real passwords have 52 characters of base64 (recorded: azure-powershell, 2025-09-09). */
const length = 52;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/**
 * A password's value: anyone can see that it is not real, and secret scanners pass it by, because it
 * never holds the mark of Azure's keys (`+ACR` at place 42, or `JQQJ99`). It does hold the signs of
 * base64 that need quoting in shells and addresses.
 */
export function fakePassword(): string {
  const random = crypto.getRandomValues(new Uint8Array(length - 'FAKE+/fake='.length));
  const letters = Array.from(random, (byte) => alphabet.charAt(byte % alphabet.length)).join('');
  return `FAKE+${letters.slice(0, 20)}/fake=${letters.slice(20)}`;
}
