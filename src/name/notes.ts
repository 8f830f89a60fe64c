import { once } from '../text/once';
import { withProperty } from '../text/property';
import { hasRoom } from '../text/script';
import { isBody } from './affiliation';
import { isAffiliation, mayBePerson } from './affiliation-latin';
import { native } from './affiliation-words';
import { announces } from './announces';
import { listedFields, noteWords } from './field-words';
import { isGivenName } from './given-names';
import { kinWords } from './kin';
import { isTitle } from './title-words';

/** A bracket with none in it; what a colon follows belongs to a label. */
const BRACKETED = /[([【〔]([^()[\]【】〔〕]*)[)\]】〕](?!\s?:)/gu;

/**
 * A line without the notes that stand in brackets beside a name: what became of the person, sex, people, office, birth (陈志（在逃）, 김철수(구속), Chen Zhi (deceased)), and who else is
 * of the family or at hand (father: Ly Kheng). As other names two people with the same note would be one.
 */
export function withoutNotes(line: string): string {
  const name = line.replace(BRACKETED, '').trim();
  return name === '' ? line : line.replace(BRACKETED, (whole, held: string) => {
    const kept = keptOf(held, name);
    return kept === held ? whole : kept === '' ? ' ' : `(${kept})`;
  });
}

/** What of a bracket may name the person. Behind a note all are notes, where no word announces a name. */
function keptOf(held: string, name: string): string {
  const pieces = held.split(/\s*[,;、]\s*/u);
  const kept = pieces.filter((piece) => !isNote(piece, name));
  if (about().test(held) || RELATIVE().test(held) || kept[0] !== pieces[0]) return announces(held, true) ? kept.join('; ') : '';
  return kept.length === pieces.length ? held : kept.join('; ');
}

/** An office, a body or a place are none beside the name of a body: lists hold companies too, and their other names. */
function isNote(piece: string, name: string): boolean {
  if (isState(piece)) return true;
  if (isBody(name) || isAffiliation(name)) return false;
  if (hasRoom(piece.charCodeAt(0))) return isTitle(piece) || native('place')().has(piece) || isBody(piece);
  return (isTitle(piece.replace(/ of .+$/u, '')) || isAffiliation(piece) || /^[MF]$/u.test(piece)) && (hasRoom(name.charCodeAt(0)) || mayBePerson(name.replace(',', '')));
}

/** What became of a person, or where he is from; by its shape where no list can have it: 已判刑, 汉族, 福建人, convicted in 2019, Chinese national. */
export const isState = (words: string): boolean =>
  noteWords().has(words.toLowerCase()) || noteWords().has(words.replace(/ ?[중됨자]$/u, '')) || (SHAPES().test(words) && !isGivenName(words.toLowerCase()));

const SHAPES = withProperty([
  String.raw`^(?:[已另未被]\p{sc=Han}{1,6}|在[逃押职職])$`, String.raw`^\p{sc=Han}{1,5}[族籍]$`, String.raw`^\p{sc=Han}{2,5}(?:[人市县縣区區]|文化)$`, '^[가-힣]{2,6}(?:동포|교포|국적|출신|거주)$',
  String.raw`^\d{1,3} ?(?:岁|歲|세|살|yo|y\/o)$`, String.raw`^(?:19|20)\d\d ?[年년]`, String.raw`^[A-Z]{2,}\d+$`,
  // Ahmed, Khaled and Saeed are names.
  '^(?:[A-Z][a-z]+|[A-Z]+|[a-z]+)(?<=..[^hlme])(?:ed|ED)$', '^[A-Za-z]+ed (?:in|on|at|for|by|since|to|from) ', String.raw`^[\p{L} ]{2,40} (?:national|citizen|resident)$`,
].join('|'), 'u');

/** What says nothing of the name: DOB 8 Jan 1984; male, 40; father: Ly Kheng. */
const about = once(() => new RegExp(
  String.raw`^(?:(?:${listedFields('other', 'alone')})[\s:\d]|(?:(?:${listedFields('word')})[:\d])|(?:${kinWords().latin}|lawyer|${kinWords().hangul}|[父母妻夫부모처]|${kinWords().long}|律[师師]|변호사) ?:)`, 'iu',
));
/** Somebody else without a colon: wife Ly Kheng, but not Son Heung Min; 배우자 리설주, 妻子李梅. */
const RELATIVE = once(() => new RegExp(String.raw`^(?:(?:${kinWords().latin}) \p{Lu}|(?:${kinWords().hangul}) |其?(?:${kinWords().long})[\u4e00-\u9fff]{2})`, 'u'));
