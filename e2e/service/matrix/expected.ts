import type { ErrorKind } from '@/azure/errors';
import type { AmbiguousFault, OperationFault, WireFault } from '@/emulator/faults/names';

import type { Write } from './writes';

/** How a call ends. */
export type End = 'success' | ErrorKind;

/** What a call makes of a fault that meets it every time. reliability.md, section 1.3, has the rules. */
interface Rule {
  readonly read: End;
  /** How many requests a read sends: 2 where it tries a new token, 4 where it repeats. */
  readonly reads: 1 | 2 | 4;
  /**
   * `lost`: the answer does not tell whether Azure made the change. `corruptedBody`: Azure made it, and
   * the call decides whether it needs the body.
   */
  readonly write: End | 'lost' | 'corruptedBody';
  /** 2 where the client sends a write again, because Azure certainly did not carry it out. */
  readonly writes: 1 | 2;
}

const refused = (kind: ErrorKind): Rule => ({ read: kind, reads: 1, write: kind, writes: 1 });
const signedOut: Rule = { read: 'signedOut', reads: 2, write: 'signedOut', writes: 2 };
const throttled: Rule = { read: 'throttled', reads: 4, write: 'throttled', writes: 2 };
const lost = (read: ErrorKind, reads: 1 | 4): Rule => ({ read, reads, write: 'lost', writes: 1 });
const corruptedBody: Rule = { read: 'unreadable', reads: 1, write: 'corruptedBody', writes: 1 };
const good: Rule = { read: 'success', reads: 1, write: 'success', writes: 1 };

export const rules: Readonly<Record<WireFault, Rule>> = {
  'net-error': lost('unreachable', 4),
  offline: lost('offline', 4),
  'slow-3s': good,
  'slow-45s': { ...good, read: 'timeout' },
  hang: lost('timeout', 1),
  '400-validation': refused('invalid'),
  '401-expired': signedOut,
  '401-claims': signedOut,
  '401-noheader': signedOut,
  '403-auth': refused('denied'),
  '403-linked': refused('denied'),
  '403-policy': refused('policy'),
  '404': refused('notFound'),
  '405': refused('invalid'),
  '408': lost('service', 4),
  '409-locked': refused('locked'),
  '409-inprogress': refused('busy'),
  '409-conflict': refused('conflict'),
  '412': refused('conflict'),
  '429-ra5': throttled,
  '429-nora': throttled,
  // Too long to wait for without asking.
  '429-ra86400': { ...throttled, reads: 1, writes: 1 },
  '429-rabad': throttled,
  '500-json': lost('service', 4),
  '500-html': lost('service', 4),
  '502-html': lost('service', 4),
  '503-ra': lost('service', 4),
  '504-empty': lost('service', 4),
  '200-html': lost('unreadable', 1),
  '200-empty': corruptedBody,
  '200-truncated': corruptedBody,
  '200-wrongshape': corruptedBody,
  '200-extra': { ...corruptedBody, read: 'success' },
  '204-unexpected': corruptedBody,
  '307-foreign': lost('unreachable', 4),
};

/** Whether another try of a read may get past the fault. */
export function passes(fault: WireFault): boolean {
  return rules[fault].reads > 1;
}

/** How a write ends that meets the fault every time, after it has confirmed the outcome where it can. */
export function endOfWrite(write: Write, fault: WireFault | AmbiguousFault): End {
  switch (fault) {
    case 'applied-then-504':
    case 'applied-then-net-error':
      return endOfLost(write, true);
    case 'not-applied-504':
      return endOfLost(write, false);
    case 'applied-then-truncated':
      return endOfCorruptedBody(write, '200-truncated');
    default: {
      const end = rules[fault].write;
      if (end === 'lost') return endOfLost(write, false);
      return end === 'corruptedBody' ? endOfCorruptedBody(write, fault) : end;
    }
  }
}

/** Whether the answer alone does not tell if Azure made the change. */
export function isLost(write: Write, fault: WireFault | AmbiguousFault): boolean {
  const { looksAt: _, ...blind } = write;
  return endOfWrite(blind, fault) === 'unknownOutcome';
}

/** How a write ends whose answer was lost: well, where it confirms the outcome and Azure made the change. */
export function endOfLost({ looksAt }: Write, isMade: boolean): End {
  return looksAt !== undefined && isMade ? 'success' : 'unknownOutcome';
}

/** The faults that take from a write what it needs of the body: the resource, or where to poll. */
const missed: Readonly<Record<Write['answer'], readonly WireFault[]>> = {
  sync: ['200-empty', '200-truncated', '200-wrongshape', '204-unexpected'],
  async: ['204-unexpected'],
  plain: ['200-truncated'],
};

/** How a write ends that Azure carried out, and whose answer came with a corrupted body. */
function endOfCorruptedBody(write: Write, fault: WireFault): End {
  // A deletion reads nothing of its answer but the status.
  const isRead = !(deletes(write) && fault === '204-unexpected');
  return isRead && missed[write.answer].includes(fault) ? endOfLost(write, true) : 'success';
}

function deletes({ wire }: Write): boolean {
  return wire.endsWith('.delete');
}

/** How a write ends whose long-running operation has the fault. */
export function endOfOperation(write: Write, fault: OperationFault): End {
  switch (fault) {
    case 'failed':
    case 'canceled':
      return 'failed';
    case 'status-500x3':
    case 'odd-status':
      return 'success';
    case 'no-location':
    case 'no-result':
      // Only a password is nowhere else.
      return write.wire === 'credentials.generate' ? endOfLost(write, true) : 'success';
    case 'never':
    case 'status-404':
    case 'status-403':
    case 'foreign-location':
      return endOfLost(write, true);
  }
}

/** How a write ends when the fault meets the polls of its operation from one on. */
export function endOfPolls(write: Write, fault: WireFault): End {
  switch (fault) {
    case 'slow-3s':
      return 'success';
    case '200-extra':
      // The last answer is the result itself, which has no status word.
      return endsAtLocation(write) ? 'success' : endOfLost(write, true);
    case '200-empty':
    case '200-truncated':
    case '200-wrongshape':
    case '204-unexpected':
      // The result of a deletion has no body that could be missed.
      return deletes(write) ? 'success' : endOfLost(write, true);
    default:
      return isRefusal(fault) ? endOfGivenUp(write) : endOfLost(write, true);
  }
}

/** How a write ends when the fault meets a single poll: polling goes on, unless that is of no use. */
export function endOfPoll(write: Write, fault: WireFault, isLast: boolean): End {
  // One with a new token is answered.
  if (isRefusal(fault) && !passes(fault)) return endOfGivenUp(write);
  return losesResult(write, fault, isLast) ? endOfLost(write, true) : 'success';
}

/** Whether Azure would reject another try just the same. */
function isRefusal(fault: WireFault): boolean {
  return /^4(?!08|29)/.test(fault);
}

/** How a write ends that stops polling at once: it can see a change under way, but not a deletion. */
function endOfGivenUp(write: Write): End {
  return deletes(write) ? 'unknownOutcome' : endOfLost(write, true);
}

/** Whether the fault replaces the answer that would have had the result. */
function losesResult({ wire }: Write, fault: WireFault, isLast: boolean): boolean {
  if (wire !== 'credentials.generate') return false;
  const isCorrupted = fault === '200-empty' || fault === '200-wrongshape';
  // 204 says that it is over, whenever it comes.
  return fault === '204-unexpected' || (isLast && isCorrupted);
}

/** Whether the client polls a Location, whose last answer is the result, and not a status address. */
function endsAtLocation(write: Write): boolean {
  return deletes(write) || write.wire === 'credentials.generate';
}

/** How often the client sends a change that meets the fault every time. */
export function sentOfWrite(fault: WireFault | AmbiguousFault): 1 | 2 {
  return isWireFault(fault) ? rules[fault].writes : 1;
}

function isWireFault(fault: string): fault is WireFault {
  return Object.hasOwn(rules, fault);
}
