import { expect, it } from 'vitest';
import { parseName } from '../../src/index';

const read = (name: string): string => parseName(name).parts.map(({ text }) => text).join(' ');

it.each([['경주 김씨 김민수', '김민수'], ['전주이씨 이성계', '이성계']])('a clan before a name is no part of it: %s', (line, name) => expect(read(line)).toBe(name));
it.each([['김씨 박', '김씨 박'], ['이성계', '이성계']])('what is no clan of the name stays: %s', (line, name) => expect(read(line)).toBe(name));
