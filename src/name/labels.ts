import { once } from '../text/once';
import { listedLabels } from './field-words';
import { readUnlisted } from './unlisted-labels';

/** Labels that a name stands behind, and the same in another language beside them: Surname/성, 성(Surname), 姓名Name. */
const naming = once(() => String.raw`(?:(?<name>${listedLabels('name')})|(?<surname>${listedLabels('surname')})|(?<given>${listedLabels('given')}))(?: ?[/(]? ?(?:${listedLabels('name', 'surname', 'given')})\)?)?`);

/** A label with its colon, and one without. */
const LABEL = once(() => new RegExp(String.raw`(?<=^|[\s,;、(/])(?:${naming()}|(?:${listedLabels('other', 'alone')}))\s*[:៖]\s*`, 'giu'));
const UNMARKED = once(() => new RegExp(String.raw`(?<=^|[\s,;、(/])${naming()}\s+`, 'giu'));

/** A label of a whole name without a colon, its letters apart or the name glued to it. */
const BARE = /^(?:姓 名|성 명|이 ?름|성 함) |^姓名(?=[\u4e00-\u9fff]{2,4}性[别別])/u;

/** What parts a value from the next label. */
const ENDS = /^[\s,;、/]+|[\s,;、/]+$/gu;
const LETTER = /[A-Za-z\u00c0-\uffff]/u;

/** The name of a line behind its labels: `Surname: KIM, Given names: JONG UN` is `KIM, JONG UN`. `says`: a word of it may be a label without a colon, of which there must be two. */
export function behindLabels(line: string, says: boolean): string {
  if (line.includes(':') || line.includes('៖')) {
    const labels = [...line.matchAll(LABEL())];
    return readParts(line) ?? (labels.length === 0 ? readUnlisted(line) : withLabels(line, labels));
  }
  if (!says) return line;
  const labels = [...line.matchAll(UNMARKED())];
  const [first, second] = labels;
  const both = first?.index === 0 && second !== undefined && first.groups?.['surname'] !== second.groups?.['surname'];
  return both ? withLabels(line, labels) : line.replace(BARE, '');
}

function withLabels(line: string, labels: readonly RegExpExecArray[]): string {
  const values = new Map<string, string>();
  labels.forEach(({ index, 0: label, groups = {} }, i) => {
    const kind = ['name', 'surname', 'given'].find((one) => groups[one] !== undefined) ?? 'other';
    const value = line.slice(index + label.length, labels[i + 1]?.index).replace(ENDS, '');
    const place = kind === 'name' && values.has('surname') ? 'given' : kind;
    if (value !== '' && !values.has(place)) values.set(place, value);
  });
  const [name, surname, given] = [values.get('name'), values.get('surname'), values.get('given')];
  // What stands before a label of another name is one (Kim Jong Un, Chinese name: 金正恩).
  const before = line.slice(0, labels[0]?.index).replace(ENDS, '');
  if (before !== '' && name === undefined && surname === undefined && given === undefined) return readUnlisted(before);
  if (LETTER.test(before)) return readUnlisted(line);
  // Nom is a whole name in French, and the surname beside a prénom.
  const family = surname ?? (name?.includes(' ') === true ? undefined : name);
  return family !== undefined && given !== undefined ? `${family}, ${given}` : (name ?? surname ?? given ?? line);
}

/** The parts of a name by number, as the United Nations and the United Kingdom list them: Name: 1: RI 2: WON HO 3: na. */
const NUMBERED = /(?:^|\s)name:? (?=[16]: ?\S)/iu;
const PART = /(?:^|\s)(?<place>[1-6]): ?(?<value>[^:]*?)(?=\s+(?:[1-6]|[A-Za-z. ]{1,30}):|$)/gu;
const NONE = /^(?:na|n\/a\.?)\b/u;

/** In the order of the name; the sixth of the British list is the surname, whose place is the first. Undefined for another line. */
function readParts(line: string): string | undefined {
  const at = line.search(NUMBERED);
  if (at < 0) return undefined;
  const parts = Array.from(line.slice(at).matchAll(PART), ({ groups = {} }) => ({ place: groups['place'], value: (groups['value'] ?? '').trim() })).filter(({ value }) => value !== '' && !NONE.test(value));
  const surname = parts.find(({ place }) => place === '6')?.value ?? '';
  const others = parts.filter(({ place }) => place !== '6').map(({ value }) => value).join(' ');
  return [surname, others].filter((one) => one !== '').join(', ');
}
