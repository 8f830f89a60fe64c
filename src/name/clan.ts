/** The seat of a clan and its surname before a Korean name that begins with it: 경주 김씨 김민수, 전주이씨 이성계. */
const CLAN = /^[가-힣]{2} ?(?<surname>[가-힣])씨 (?=\k<surname>[가-힣]{1,3}(?: |$))/u;

/** How many letters before a name are its clan. */
export const clanBefore = (name: string): number => (name.includes('씨 ') ? (CLAN.exec(name)?.[0].length ?? 0) : 0);
