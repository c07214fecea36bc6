import { ArmFailure } from '@/emulator/failure';
import { notAuthorizedFor } from '@/emulator/handlers/authorize';
import { signedInUser } from '@/emulator/identity';

import {
  emptyAnswer,
  emptyGatewayAnswer,
  networkError,
  pageAnswer,
  truncated,
  withBody,
} from './answers';
import type { AmbiguousFault, WireFault } from './names';
import { newerBody, wrongBody } from './bodies';

/** What a fault has to work with. */
export interface Faulted {
  readonly request: Request;
  /** Does the work of the request, or of another one, and answers as Azure does. */
  readonly proceed: (changed?: Request) => Promise<Response>;
  /** Waits so many milliseconds; for ever when they are infinite. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

type Fault = (faulted: Faulted) => Response | Promise<Response>;

/** The claims that a challenge asks for: proof of multi-factor authentication. */
const claims = btoa('{"access_token":{"acrs":{"essential":true,"value":"c1"}}}');

/** How each of them answers. A thrown ArmFailure is sent as Azure sends its errors. */
export const wireAnswers: Readonly<Record<WireFault | AmbiguousFault, Fault>> = {
  'net-error': networkError,
  offline: networkError,
  'slow-3s': (faulted) => slow(faulted, 3000),
  'slow-45s': (faulted) => slow(faulted, 45_000),
  hang: async ({ wait }) => {
    await wait(Number.POSITIVE_INFINITY);
    return networkError();
  },
  '400-validation': () =>
    refuse(
      400,
      'InvalidParameter',
      'The value of a property is not valid.',
      {},
      { target: 'properties' },
    ),
  '401-expired': () => unauthorized('ExpiredAuthenticationToken', 'error="invalid_token"'),
  '401-claims': () =>
    unauthorized('AuthenticationFailed', `error="insufficient_claims", claims="${claims}"`),
  '401-noheader': () => unauthorized('InvalidAuthenticationToken'),
  '403-auth': ({ request }) => {
    throw notAuthorizedFor(request);
  },
  '403-linked': ({ request }) =>
    refuse(
      403,
      'LinkedAuthorizationFailed',
      `The client '${signedInUser.name}' with object id '${signedInUser.objectId}' has permission to perform this action on scope '${pathOf(request)}'; however, it does not have permission to perform action(s) on the linked scope(s), or the linked scope(s) are invalid.`,
    ),
  '403-policy': () =>
    refuse(
      403,
      'RequestDisallowedByPolicy',
      'The resource was disallowed by policy.',
      {},
      {
        additionalInfo: [
          {
            type: 'PolicyViolation',
            info: {
              policyDefinitionDisplayName: 'Registries are changed by pipelines only',
              policyAssignmentDisplayName: 'Company baseline',
            },
          },
        ],
      },
    ),
  '404': () => refuse(404, 'ResourceNotFound', 'The resource could not be found.'),
  '405': () => refuse(405, 'MethodNotAllowed', 'The method is not allowed at this address.'),
  '408': () => refuse(408, 'RequestTimeout', 'The request timed out.'),
  '409-locked': ({ request }) =>
    refuse(
      409,
      'ScopeLocked',
      `The scope '${pathOf(request)}' cannot perform write operation because following scope(s) are locked: '${pathOf(request).slice(0, pathOf(request).indexOf('/providers/'))}'. Please remove the lock and try again.`,
    ),
  '409-inprogress': () =>
    refuse(409, 'AnotherOperationInProgress', 'Another operation on the resource is in progress.'),
  '409-conflict': () => refuse(409, 'Conflict', 'The resource is not in a state for this request.'),
  '412': () => refuse(412, 'PreconditionFailed', 'The precondition of the request does not hold.'),
  '429-ra5': () => throttle({ 'retry-after': '5' }),
  '429-nora': () => throttle(),
  '429-ra86400': () => throttle({ 'retry-after': '86400' }),
  '429-rabad': () => throttle({ 'retry-after': '-1, soon' }),
  '500-json': () => refuse(500, 'InternalServerError', 'Encountered internal server error.'),
  '500-html': () => pageAnswer(500, 'Server Error'),
  '502-html': () => pageAnswer(502, 'Bad Gateway'),
  '503-ra': () =>
    refuse(503, 'ServiceUnavailable', 'The service is unavailable now.', { 'retry-after': '5' }),
  '504-empty': () => emptyGatewayAnswer(504),
  '200-html': () => pageAnswer(200, 'Please sign in to this network'),
  '200-empty': (faulted) => spoiled(faulted, (answer) => withBody(answer, null)),
  '200-truncated': (faulted) => spoiled(faulted, truncated),
  '200-wrongshape': (faulted) => spoiled(faulted, wrongBody),
  '200-extra': (faulted) => spoiled(faulted, newerBody),
  '204-unexpected': (faulted) => spoiled(faulted, () => emptyAnswer(faulted.request, 204)),
  '307-foreign': () => emptyGatewayAnswer(307, { location: 'https://evil.example/' }),
  'applied-then-504': (faulted) => spoiled(faulted, gatewayTimeout),
  'applied-then-net-error': (faulted) => spoiled(faulted, networkError),
  'applied-then-truncated': (faulted) => spoiled(faulted, truncated),
  'not-applied-504': gatewayTimeout,
};

async function slow({ wait, proceed }: Faulted, milliseconds: number): Promise<Response> {
  await wait(milliseconds);
  return proceed();
}

/** What Azure refuses it refuses at once; only a success can be spoiled on its way. */
async function spoiled(
  { proceed }: Faulted,
  spoil: (answer: Response) => Response | Promise<Response>,
): Promise<Response> {
  const answer = await proceed();
  return answer.ok ? spoil(answer) : answer;
}

function refuse(
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
  more: ArmFailure['more'] = {},
): never {
  throw new ArmFailure(status, code, message, 'arm', headers, more);
}

function unauthorized(code: string, challenge?: string): never {
  const message = 'Authentication failed.';
  return refuse(
    401,
    code,
    message,
    challenge === undefined
      ? {}
      : {
          'www-authenticate': `Bearer authorization_uri="https://login.windows.net/", ${challenge}`,
        },
  );
}

function throttle(headers: Readonly<Record<string, string>> = {}): never {
  return refuse(429, 'TooManyRequests', 'The request is being throttled.', headers);
}

function gatewayTimeout(): never {
  return refuse(
    504,
    'GatewayTimeout',
    "The gateway did not receive a response from 'Microsoft.ContainerRegistry' within the specified time period.",
  );
}

function pathOf(request: Request): string {
  return new URL(request.url).pathname;
}
