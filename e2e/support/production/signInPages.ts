import { generateKeyPairSync } from 'node:crypto';

/** The pages that the sign-in service shows, without scripts and styles. */

const page = (title: string, body: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>
<body><h1>${title}</h1>${body}</body></html>`;

/** Asks who it is, and takes any password. */
export const logInPage = page(
  'Log in',
  `<form method="post" autocomplete="off">
<p><label>Account <input name="account" required autofocus></label></p>
<p><label>Password <input name="password" type="password" required></label></p>
<p><button>Log in</button></p></form>`,
);

/** Asks whether to sign out everywhere. The service brings the form itself. */
export const logOutPage = (form: string) =>
  page(
    'Sign out',
    `${form}<button form="op.logoutForm" name="logout" value="yes">Yes, sign me out</button>`,
  );

let key: object | undefined;

/** The key that signs its tokens: made when it is first needed, once for all services of a process. */
export function signingKey(): object {
  key ??= generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });
  return key;
}
