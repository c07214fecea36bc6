import type { ErrorKind } from '@/azure/errors';
import type { AmbiguousFault, OperationFault, WireFault } from '@/emulator/faults/names';

import type { Write } from './writes';

/** How a call ends. */
export type End = 'success' | ErrorKind;

/** What one fault makes of a call that meets it every time. The rules: reliability.md, section 1.3. */
interface Rule {
  readonly read: End;
  /** How many requests a read makes of it: 1, 2 where a new token is runProperty, 4 where it is repeated. */
  readonly reads: 1 | 2 | 4;
  /**
   * `lost`: nobody can tell from the answer whether the change was made; `spoiled`: it was made, and it
   * depends on the call whether the answer is needed.
   */
  readonly write: End | 'lost' | 'spoiled';
  /** 2 where a write is sent again, because Azure certainly did not carry it out. */
  readonly writes: 1 | 2;
}

const refused = (kind: ErrorKind): Rule => ({ read: kind, reads: 1, write: kind, writes: 1 });
const signedOut: Rule = { read: 'signedOut', reads: 2, write: 'signedOut', writes: 2 };
const throttled: Rule = { read: 'throttled', reads: 4, write: 'throttled', writes: 2 };
const lost = (read: ErrorKind, reads: 1 | 4): Rule => ({ read, reads, write: 'lost', writes: 1 });
const spoiled: Rule = { read: 'unreadable', reads: 1, write: 'spoiled', writes: 1 };
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
  '200-empty': spoiled,
  '200-truncated': spoiled,
  '200-wrongshape': spoiled,
  '200-extra': { ...spoiled, read: 'success' },
  '204-unexpected': spoiled,
  '307-foreign': lost('unreachable', 4),
};

/** Faults of which a read knows more after another try. */
export function passes(fault: WireFault): boolean {
  return rules[fault].reads > 1;
}

/** How a write ends that meets the fault every time, as one who looks at what Azure has then. */
export function endOfWrite(write: Write, fault: WireFault | AmbiguousFault): End {
  switch (fault) {
    case 'applied-then-504':
    case 'applied-then-net-error':
      return endOfLost(write, true);
    case 'not-applied-504':
      return endOfLost(write, false);
    case 'applied-then-truncated':
      return endOfSpoiled(write, '200-truncated');
    default: {
      const end = rules[fault].write;
      if (end === 'lost') return endOfLost(write, false);
      return end === 'spoiled' ? endOfSpoiled(write, fault) : end;
    }
  }
}

/** Whether the answer alone does not tell if the change was made. */
export function isLost(write: Write, fault: WireFault | AmbiguousFault): boolean {
  const { looksAt: _, ...blind } = write;
  return endOfWrite(blind, fault) === 'unknownOutcome';
}

/** A lost answer is made up for by looking, where somebody looks and the change is there. */
export function endOfLost({ looksAt }: Write, isMade: boolean): End {
  return looksAt !== undefined && isMade ? 'success' : 'unknownOutcome';
}

/** Which spoiled answers leave a write without what it needs: the resource, or where to ask for it. */
const missed: Readonly<Record<Write['answer'], readonly WireFault[]>> = {
  sync: ['200-empty', '200-truncated', '200-wrongshape', '204-unexpected'],
  async: ['204-unexpected'],
  plain: ['200-truncated'],
};

/** The change was made. Whether the call can tell depends on what it needs of the answer. */
function endOfSpoiled(write: Write, fault: WireFault): End {
  // Nobody reads the answer to a deletion but for its status.
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
      // Only a password can be had nowhere else.
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
      // Where the answer in the end is the result itself, there is no word in it to stumble over.
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

/** How a write ends when the fault meets a single poll: all goes on, unless asking again is of no use. */
export function endOfPoll(write: Write, fault: WireFault, isLast: boolean): End {
  // One with a new token is answered.
  if (isRefusal(fault) && !passes(fault)) return endOfGivenUp(write);
  return losesResult(write, fault, isLast) ? endOfLost(write, true) : 'success';
}

/** Whether there is no point in asking again. */
function isRefusal(fault: WireFault): boolean {
  return /^4(?!08|29)/.test(fault);
}

/** Whoever gives up at once and looks sees a change that is under way; what is being deleted is still there. */
function endOfGivenUp(write: Write): End {
  return deletes(write) ? 'unknownOutcome' : endOfLost(write, true);
}

/** A result that comes in the last answer, and not in the one that the fault made of it. */
function losesResult({ wire }: Write, fault: WireFault, isLast: boolean): boolean {
  if (wire !== 'credentials.generate') return false;
  const isSpoiled = fault === '200-empty' || fault === '200-wrongshape';
  // 204 says that it is over, whenever it comes.
  return fault === '204-unexpected' || (isLast && isSpoiled);
}

/** Its operation is asked for at a Location, whose last answer is the result; not at a status address. */
function endsAtLocation(write: Write): boolean {
  return deletes(write) || write.wire === 'credentials.generate';
}

/** How often a change is sent that meets the fault every time. */
export function sentOfWrite(fault: WireFault | AmbiguousFault): 1 | 2 {
  return isWireFault(fault) ? rules[fault].writes : 1;
}

function isWireFault(fault: string): fault is WireFault {
  return Object.hasOwn(rules, fault);
}
