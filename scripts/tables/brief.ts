const WEIGHTED = /^\D+:\d+(?: \D+:\d+)*$/u;

/** `lee:620 yi:210 …` without what says nothing: the signs between, and the last weight. A form that nobody writes stays as it is. */
export const brief = (cell: string): string =>
  WEIGHTED.test(cell) && cell !== '-:1000' ? cell.replaceAll(/[: ]/gu, '').replace(/\d+$/u, '') : cell;
