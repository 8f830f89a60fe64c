import { announced } from './alias-words';

/** Whether another name of the person is to come, and no date or place as behind born. */
export function announces(rest: string): boolean {
  const words = rest.replaceAll(/[,;、]/gu, ' ').split(' ').filter((word) => word !== '');
  return words.some((_, at) => {
    const count = announced(words, at, false);
    return count > 0 && !BIRTH.test(words[at + count] ?? '');
  });
}

const BIRTH = /^(?:\d|(?:le|en|in|on|at|à)$)/iu;
