import { announced } from './alias-words';

/** Whether another name of the person is to come, and no date or place as behind born. `inside`: the text stands in a bracket behind the name. */
export function announces(rest: string, inside = false): boolean {
  const words = rest.replaceAll(/[,;、]/gu, ' ').split(' ').filter((word) => word !== '');
  return words.some((_, at) => {
    const count = announced(words, at, inside);
    return count > 0 && !BIRTH.test(words[at + count] ?? '');
  });
}

const BIRTH = /^(?:\d|(?:le|en|in|on|at|à)$)/iu;
