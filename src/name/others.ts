/** How many others there are, or that there are some: 陈志等三人, Chen Zhi and 3 others. No given name ends in 等. Words without a number are titles. */
const HAN = /(?<=[\u4e00-\u9fff]{2})等(?:[\d一二三四五六七八九十两兩多数數]{1,3}[人名位])?$/u;
const LATIN = /,? (?:and|&) (?:\d{1,3}|one|two|three|four|five|several|many) others?$/iu;

/** A line without what says that others are meant with the one whose name it has. */
export function withoutOthers(line: string): string {
  switch (line.charAt(line.length - 1)) {
    case '等':
    case '人':
    case '名':
    case '位':
      return line.includes('等') ? line.replace(HAN, '') : line;
    case 'r':
    case 's':
      return line.includes(' other') ? line.replace(LATIN, '') : line;
    default:
      return line;
  }
}
