/** Configuration, signing in and the account. */
export const signIn = {
  title: 'Sign in',
  intro: 'Sign in with the account with which you manage your container registries.',
  where: (cloud: string, tenant: string) => `Cloud: ${cloud}. Tenant: ${tenant}.`,
  button: 'Sign in',
  leaving: 'Opening the sign-in page…',
  otherWay: 'With an access token',
  otherWayText:
    'Run this command where you are signed in with the Azure CLI, and paste what it prints. The token stays in the memory of this page only: it is gone when you close or reload it.',
  command: 'Azure CLI',
  accessToken: 'Access token',
  tokenHint: 'Paste it here. The field is cleared at once.',
  tokenProblems: {
    empty: 'Nothing was pasted. Copy the token and paste it again.',
    notAToken:
      'This is not an access token. Copy everything that the command prints, and nothing else.',
    expired: 'This token has expired. Run the command again for a new one.',
  },
  problemTitle: 'Signing in did not work',
  code: (code: string) => `Code: ${code}`,
  problems: {
    unreachable:
      'The sign-in service could not be reached. Check your connection; a firewall or browser extension may block it. Then try again.',
    tenantNotFound:
      'The sign-in service does not know this tenant, or is not at the configured address. Whoever runs this portal can correct tenant and cloud in config.json.',
    tenantRefused:
      'The tenant did not let you in: your account is not a guest there, or this portal is not approved there. An administrator of that tenant can invite you, or approve the portal.',
    cancelled: 'Signing in was canceled. Try again.',
    refused:
      'The sign-in service refused the sign-in. Try again; if it happens again, give the code to whoever runs this portal.',
    otherAccount:
      'That was another account. Sign in with the account that you started with, or cancel and switch the account.',
    popupBlocked:
      'Your browser blocked the window. Allow windows for this site, or continue on this page.',
    storageBlocked:
      'Your browser blocks storage for this site, and signing in needs it. Allow site data for this address, or use an access token.',
  },
  asBefore: 'You are still signed in as before.',
  signedOutTitle: 'You signed out in another tab',
  signedOutText: 'Everything that this tab had loaded was cleared.',
  changed: {
    title: 'The account changed in another tab',
    text: 'Everything that this tab had loaded was cleared. Nothing continues here until you choose.',
    there: 'In the other tab',
    here: 'In this tab',
    follow: 'Use the account of the other tab',
    stay: 'Keep the account of this tab',
  },
  clockTitle: 'The clock of your computer is wrong',
  clockText: (minutes: string) =>
    `It differs from the server by ${minutes} minutes. When passwords expire is shown by your clock: correct it before you choose an expiration.`,

  again: {
    endedTitle: 'Sign in again',
    ended:
      'Your session has ended. Sign in again: what you were doing goes on where it stopped, and nothing that you entered is lost.',
    proofTitle: 'Azure asks for more proof',
    proof:
      'For this change Azure wants you to prove who you are, such as with multi-factor authentication. The change is made right after it, once.',
    window: 'Continue in a window',
    waiting: 'Finish in the other window. If you closed it, start again.',
    page: 'Continue on this page',
    pageText:
      'Without a window, this page is loaded again: what you entered is kept, and you choose Save or Create again.',
    token: 'Azure does not accept the access token any more. Paste a new one.',
  },

  account: 'Account',
  accountOf: (name: string) => `Account: ${name}`,
  tenant: (tenant: string) => `Tenant: ${tenant}`,
  broughtToken: 'Access token',
  expires: (when: string) => `Expires on ${when}`,
  expired: (when: string) => `Expired on ${when}`,
  expiryUnknown: 'Does not say when it expires',
  tenants: {
    title: 'Tenants',
    current: 'Current',
    switch: 'Switch',
    switchTo: (tenant: string) => `Switch to ${tenant}`,
    running: 'Wait until the running operations have ended.',
    leaving: 'Signing in to another tenant…',
    loading: 'Loading your tenants…',
    failed: 'Your tenants could not be loaded',
  },
  switchAccount: 'Switch account',
  signOut: 'Sign out',
  forgetToken: 'Forget the token',

  draftKept: 'What you entered before signing in again is back. None of it has been sent yet.',

  setUp: {
    title: 'The portal is not set up yet',
    brokenTitle: 'The portal is not set up correctly',
    unreachableTitle: 'The portal could not be started',
    missing: 'The file config.json is missing beside the portal. It says where to sign in:',
    notJson:
      'The file config.json is not JSON: a comma, quote or bracket is missing, or there is one too many.',
    settings: 'In the file config.json:',
    unreachable:
      'A file of the portal could not be loaded. Check your connection, then load the page again.',
    demo: 'The demo runs its Azure inside this page. That takes a service worker and storage, and the browser does not allow them here. A private window or a setting against cookies can be the cause: open the demo in an ordinary window, or allow both for this address.',
    insecure:
      'The portal works over HTTPS only: without it, browsers do not allow signing in. Open it at an address that starts with https://.',
    whoHelps: 'Whoever runs this portal can correct it; then load the page again.',
    example: 'Example of config.json',
    missingSetting: 'is missing',
    wrongSetting: 'is not valid',
    notKnownSetting: 'is not a setting; look for a misspelling',
    withHint: (hint: string) => ` (${hint})`,
    hints: {
      cloud:
        'AzureCloud, AzureChinaCloud, AzureUSGovernment, or an object with resourceManager and signIn',
      resourceManager: 'the address of Azure Resource Manager: https://, a host, no path',
      signIn:
        'accessToken, if users bring a token; inside cloud, the https:// address for signing in',
      tenant: 'the ID or domain of your Microsoft Entra tenant',
      clientId: 'the application (client) ID of the app registration',
      subscription: 'the ID of the subscription to show first; may be left out',
      loginServerSuffix: 'what login servers end with, such as azurecr.io; may be left out',
    },
    reload: 'Load the page again',
  },
};
