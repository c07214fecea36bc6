import { useSearchParams } from 'wouter';

import type { Method } from '@/domain/authenticationMethods';
import {
  type Answers,
  type Question,
  questions,
  readAnswers,
  readMethod,
} from '@/domain/chooseMethod';
import type { Shell } from '@/domain/commands';

/** The answers, the method looked at and the shell, kept in the address so that they can be shared. */
export function useGuideAddress(): {
  answers: Answers;
  /** The method whose instructions were chosen; undefined while the recommended one is shown. */
  method: Method | undefined;
  shell: Shell;
  answer: (question: Question, value: string) => void;
  startOver: () => void;
  setMethod: (method: Method) => void;
  setShell: (shell: Shell) => void;
} {
  const [search, setSearch] = useSearchParams();

  function change(edit: (next: URLSearchParams) => void) {
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        edit(next);
        return next;
      },
      { replace: true },
    );
  }

  return {
    answers: readAnswers((name) => search.get(name)),
    method: readMethod(search.get('method')),
    shell: search.get('shell') === 'powershell' ? 'powershell' : 'bash',
    answer: (question, value) =>
      change((next) => {
        next.set(question, value);
        // Another answer recommends another method: its instructions are the ones to show.
        next.delete('method');
      }),
    startOver: () =>
      change((next) => {
        for (const name of [...Object.keys(questions), 'method']) next.delete(name);
      }),
    setMethod: (method) => change((next) => next.set('method', method)),
    setShell: (shell) => change((next) => next.set('shell', shell)),
  };
}
