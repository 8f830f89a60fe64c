import { cutAt, MAX_ALIASES, MAX_ALIAS_LETTERS, MAX_LETTERS, MAX_PARTS, type Warning } from '../text/bounds';
import { cleanText } from '../text/clean';
import { typedOtherwise } from '../text/keyboard';
import { seemingLatin } from '../text/look-alikes';
import { readAirline } from './airline';
import { namesIn } from './aliases';
import { withoutEnding } from './baltic';
import { clanBefore } from './clan';
import { isLegalForm, ofCompany, withFormInFull } from './company';
import { foldDigits, foldSmallL } from './digits';
import { withOneSurname } from './double-surname';
import { nameField, officeIn } from './fields';
import { isOfKin, kinBefore } from './kin';
import { unmask } from './masked';
import { isGivenName } from './given-names';
import { withStops } from './initials';
import { isLettered, isNobody } from './nobody';
import { isCode, isOnlyNumber } from './only-number';
import { withoutOthers } from './others';
import { partOf } from './part';
import { readPassport } from './passport';
import { beforeFather, withoutParent } from './patronymic';
import { postNominalsFrom } from './post-nominals';
import { nameBehindRole } from './role-before';
import { withoutSae } from './sae';
import { saidOnce } from './said-twice';
import { surnameOf } from './surname';
import { decodeTelegraph, splitTelegraph } from './telegraph';
import { personsIn } from './several';
import { surnameBeforeSex, surnameOnly } from './surname-only';
import { isOnlyTitle } from './title-words';
import { stripTitles, type Stripped } from './titles';
import { BRACKET, CHEVRON, COMMA, DIGIT, FIELD, HAN, HANGUL, LATIN, MASKED, OTHER, SAYS, SCRIPTS, SLASH, STOP, traitsOf } from './traits';
import { wordsIn } from './words';
import type { Part, WrittenName } from './written';

/**
 * Cuts a raw string into the words of a name and what stands beside it: titles, aliases in brackets, the surname where
 * the writer marked it; and undoes what hides a name. Never throws for a string, whatever it holds. An ordinary name takes one
 * or two microseconds.
 */
export function writeName(raw: string): WrittenName {
  const warnings = new Set<Warning>();
  const text = cleanText(withFormInFull(raw), warnings);
  const { line, office, traits: found } = onlyName(text, warnings);
  const airline = (found & SLASH) === 0 ? undefined : readAirline(line);
  const traits = airline === undefined ? found : (found & ~SLASH) | COMMA;
  const passport = (traits & CHEVRON) !== 0 ? readPassport(text, line, warnings) : undefined;
  const written = disguised(namesIn(passport?.text ?? airline ?? line, traits, warnings), text, traits, warnings);
  if (passport?.other !== undefined) written.push(passport.other);
  const named = written.length > 1 ? written.filter((name) => !isLegalForm(name)) : written;
  const isCompany = named.length < written.length;
  const names = withBare(withEach(known(named, text, line, warnings), raw, traits, warnings), traits);
  const aliases: WrittenName[] = [];
  let room = MAX_ALIAS_LETTERS;
  for (let i = 1; i < names.length; i++) {
    const other = names[i] ?? '';
    const { parts, titles, marked, company } = writeOne(other, traits, warnings);
    if (parts.length === 0) continue;
    room -= parts.reduce((sum, { letters }) => sum + letters.length, 0);
    if (aliases.length === MAX_ALIASES || room < 0) {
      warnings.add('too-many-aliases');
      break;
    }
    aliases.push({ raw: other, text: other, parts, titles, marked, aliases: [], warnings: company || isCompany ? COMPANY : NONE });
  }
  const { parts, titles, marked, company } = writeOne(names[0] ?? '', traits, warnings);
  if (company || isCompany) warnings.add('company');
  const last = parts.at(-1);
  if (passport?.truncated === true && last !== undefined) parts[parts.length - 1] = { ...last, truncated: true };
  return { raw, text, parts, titles: office === '' ? titles : [...titles, office], marked, aliases, warnings: warnings.size === 0 ? [] : [...warnings] };
}

const NONE: readonly Warning[] = [];
const COMPANY: readonly Warning[] = ['company'];

/** The part of a line that is about the name, its hidden letters marked, what it holds, and the office that stands behind it. */
function onlyName(text: string, warnings: Set<Warning>): { line: string; office: string; traits: number } {
  const traits = traitsOf(text);
  const person = (traits & LATIN) === 0 ? text : withoutParent(text);
  const field = withoutOthers((traits & FORM) === 0 && text.charCodeAt(1) !== SPACE ? person : nameField(person, traits));
  const comma = officeIn(field);
  const bare = comma < 0 ? field : field.slice(0, comma);
  const left = bare === text ? traits : traitsOf(bare);
  const mayHide = (left & MASKED) !== 0 || ((left & LATIN) !== 0 && (left & (HANGUL | HAN)) !== 0) || (left & (HANGUL | DIGIT)) === (HANGUL | DIGIT);
  return { line: mayHide && !isNobody(bare) ? unmask(bare, warnings) : bare, office: comma < 0 ? '' : field.slice(comma + 1).trim(), traits: left };
}

/** What a line has that is more than a name. */
const FORM = FIELD | DIGIT | BRACKET | STOP | CHEVRON | SAYS;
/** Behind its first letter a text has one that is the mark of a list (㉮ 김정은) or of a label (姓 名), or a surname. */
const SPACE = 0x20;

/** The names, telegraph codes decoded; what the first seems to be in another alphabet, or on a keyboard set otherwise, is one more. */
function disguised(names: string[], text: string, traits: number, warnings: Set<Warning>): string[] {
  let found = names;
  if ((traits & DIGIT) !== 0) {
    const whole = (traits & SCRIPTS) === 0 ? decodeTelegraph(text) : undefined;
    found = whole === undefined ? names.flatMap((name) => splitTelegraph(name) ?? [name]).filter((name) => name !== '') : [whole];
    if (whole !== undefined || found.length > names.length) warnings.add('telegraph-code');
  }
  const seeming = (traits & OTHER) === 0 ? undefined : seemingLatin(found[0] ?? '');
  const meant = seeming ?? typedOtherwise(found[0] ?? '');
  if (meant === undefined) return found;
  warnings.add(seeming === undefined ? 'keyboard' : 'look-alike');
  return [...found, meant];
}

/** The names that say who it is; the one that stood first may say that it is not known, or whose relative it is, and so may the line before it was cut (A씨, 홍길동 父); of a number and its label none does. */
function known(names: string[], text: string, line: string, warnings: Set<Warning>): string[] {
  const none = isOnlyNumber(text) || (names.length > 1 && (isLettered(line) || isOfKin(line)));
  if (!none && !names.some(isNone)) return names;
  warnings.add('unknown');
  return none ? [] : names.filter((name) => !isNone(name));
}

const isNone = (name: string): boolean => isNobody(name) || isOfKin(name);

/** The names, and each of the persons that the first may be of, or what it may be without a father's name, without a role, with no given name or with one surname of two. */
function withEach(names: string[], raw: string, traits: number, warnings: Set<Warning>): string[] {
  const [first = '', ...others] = names;
  const once = saidOnce(first, traits);
  if (once !== first) return [once, ...others];
  const shorter = (traits & LATIN) !== 0 ? (beforeFather(first) ?? nameBehindRole(first) ?? withoutSae(first)) : (traits & HAN) !== 0 ? surnameBeforeSex(first) : undefined;
  if (shorter !== undefined) return [...names, shorter];
  const bracketed = (traits & BRACKET) !== 0 && others.length === 1 ? others[0] : undefined;
  const single = (traits & SCRIPTS) === LATIN && (bracketed !== undefined || first.includes('-')) ? withOneSurname(first, bracketed) : [];
  if (single.length > 0) return [...names, ...single];
  const persons = personsIn(first, raw, traits);
  if (persons.length === 0) return names;
  warnings.add('several');
  return [...names, ...persons];
}

/** The names, and the first as it is without the endings of Baltic languages. */
function withBare(names: string[], traits: number): string[] {
  const bare = (traits & SCRIPTS) === LATIN ? withoutEnding(names[0] ?? '') : undefined;
  return bare === undefined ? names : [...names, bare];
}

/** One name or alias; `traits` are those of the text that it stands in. */
function writeOne(text: string, traits: number, warnings: Set<Warning>): Pick<WrittenName, 'titles' | 'marked'> & { parts: Part[]; company: boolean } {
  const kin = (traits & (HANGUL | HAN)) === 0 ? 0 : kinBefore(text) || clanBefore(text);
  const end = (traits & LATIN) === 0 ? text.length : postNominalsFrom(text, (traits & COMMA) !== 0);
  const { words, divided } = wordsIn(kin === 0 && end === text.length ? text : text.slice(kin, end), traits);
  const company = ofCompany(words);
  const { kept, titles, before } = company ?? calledBySurname(stripTitles(words, divided));
  if (kin > 0) titles.unshift(text.slice(0, kin).trim());
  if (end < text.length) titles.push(text.slice(end).replace(LEADING, ''));
  const parts: Part[] = [];
  if ((company === undefined && isOnlyTitle(kept)) || (titles.length > 0 && isNobody(kept.join(' ')))) {
    warnings.add('unknown');
    return { parts, titles, marked: undefined, company: false };
  }
  // Of three words one must be a Western name: Peter CK Chan, but BNK Trading LTD.
  const initials = kept.length === 2 || (kept.length === 3 && kept.some((word) => isGivenName(word.toLowerCase())));
  let marked = 0;
  let room = MAX_LETTERS;
  for (let i = 0; i < kept.length; i++) {
    const word = initials ? withStops(kept[i] ?? '') : (kept[i] ?? '');
    if (word.length > room) warnings.add('too-long');
    const part = partIn(word.length > room ? cutAt(word, room) : word, traits, warnings);
    if (part === undefined) continue;
    room -= part.letters.length;
    if (parts.length === MAX_PARTS) {
      warnings.add('too-many-parts');
      break;
    }
    parts.push(part);
    if (i + before < divided) marked = parts.length;
  }
  return { parts, titles, marked: surnameOf(parts, marked, (traits & CHEVRON) !== 0 && text.includes('<<')), company: company !== undefined };
}

const LEADING = /^[, ]+/u;

/** What is left of a form of address that holds a surname and no more. */
function calledBySurname(stripped: Stripped): Stripped {
  const found = stripped.kept.length === 1 ? surnameOnly(stripped.kept[0] ?? '') : undefined;
  return found === undefined ? stripped : { ...stripped, kept: [found.surname], titles: [...stripped.titles, found.title] };
}

/** A word with digits for letters, or with a small l for a capital I, keeps its text and has the letters that were meant. */
function partIn(word: string, traits: number, warnings: Set<Warning>): Part | undefined {
  if ((traits & DIGIT) !== 0 && isCode(word)) return undefined;
  const folded = (traits & DIGIT) === 0 ? word : foldDigits(word);
  const meant = folded.includes('l') ? foldSmallL(folded) : folded;
  const part = partOf(meant);
  if (meant === word || part === undefined) return part;
  warnings.add(folded === word ? 'look-alike' : 'digit-for-letter');
  return { ...part, text: word };
}
