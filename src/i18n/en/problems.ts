/** What went wrong, what it means, what to do: one for each kind of error. */
export const problems = {
  denied:
    'You do not have permission for this. Ask an owner of the registry for the role “Container Registry Contributor and Data Access Configuration Administrator”. New permissions can take up to 10 minutes to take effect.',
  policy:
    'An Azure Policy forbids this. Whoever manages the policies of your subscription can allow it.',
  locked:
    'A lock forbids this. An owner can remove the lock in the Azure portal, under Locks of the registry, its resource group or its subscription.',
  subscription:
    'The subscription only allows reading now: it is disabled, or the resource provider Microsoft.ContainerRegistry is not registered in it. Its owner can change that.',
  throttled: 'Azure has received too many requests. Wait a minute, then try again.',
  busy: 'Another operation on this resource is still running. Try again when it has finished.',
  notFound:
    'The resource does not exist, no longer exists, or you do not have permission to see it.',
  conflict: 'It was changed meanwhile. Refresh, look at what is there now, and try again.',
  invalid: 'Azure does not accept these values. Nothing was changed. Correct them and try again.',
  unsupportedVersion:
    'Azure no longer supports the API version that this portal uses. The portal needs an update.',
  signedOut: 'You are not signed in any more. Sign in again.',
  wrongTenant:
    'You are signed in to another tenant, not the one this belongs to. Choose Switch account in the account menu at the top.',
  offline: 'Your browser is offline. Nothing was sent. Try again when you are connected.',
  unreachable:
    'Azure could not be reached. A proxy, firewall or browser extension may block it, or the network has a fault. Try again.',
  timeout: 'Azure did not answer in time. Try again.',
  unreadable:
    'The answer did not come from Azure, or is damaged. A proxy or a sign-in page of your network may be in between. Try again.',
  service: 'Azure has a fault. Try again in a few minutes.',
  refused:
    'An address that leads outside your cloud was not followed, to protect your sign-in. Report this with the request ID.',
  failed:
    'Azure accepted the change but did not complete it. Look at what is there now before you try again.',
  notApplied:
    'Azure accepted the change, but when it was read again nothing had changed. A policy (Azure Policy) may have undone it. Whoever manages the policies of your subscription can tell you more.',
  cancelled: 'You stopped waiting for the answer.',
  unknownOutcome:
    'Nobody knows whether this happened: the answer got lost. Look at what is there now before you try again.',
};
