import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SnapshotReader, SnapshotWriter } from '../../src/search/snapshot';
import { IdTable } from '../../src/search/store/id-table';
import { TextColumn } from '../../src/search/store/text-column';

const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom('', '\ud800', 'x'.repeat(4096), '한'.repeat(5000), '__proto__'));

it('texts are what was last set, whatever their units and length, and after a snapshot', () =>
  fc.assert(fc.property(fc.array(fc.tuple(fc.nat({ max: 20 }), text), { maxLength: 60 }), (changes) => {
    const column = new TextColumn();
    const model: string[] = [];
    for (const [place, value] of changes) {
      const i = Math.min(place, model.length);
      column.set(i, value);
      model[i] = value;
    }
    const out = new SnapshotWriter();
    column.write(out);
    const again = TextColumn.read(new SnapshotReader(out.finish(1), 1, 'test'));
    for (const one of [column, again]) {
      expect(Array.from(model, (_, i) => one.get(i))).toEqual(model);
      model.forEach((value, i) => expect([one.is(i, value), one.is(i, `${value}?`)]).toEqual([true, false]));
    }
  }), { numRuns: 60 }), 30_000);

it('ids find their numbers as a map would, while some go and thousands come', () =>
  fc.assert(fc.property(fc.array(fc.tuple(fc.boolean(), fc.nat({ max: 400 })), { maxLength: 2000, size: 'max' }), (changes) => {
    const column = new TextColumn();
    const table = new IdTable(column);
    const model = new Map<string, number>();
    for (const [adds, id] of changes) {
      const key = `id ${id}`;
      if (adds && !model.has(key)) {
        model.set(key, column.length);
        column.set(column.length, key);
        table.add(column.length - 1);
      } else if (!adds && model.delete(key)) table.delete(key);
    }
    expect(table.size).toBe(model.size);
    for (let id = 0; id <= 400; id++) expect(table.get(`id ${id}`)).toBe(model.get(`id ${id}`));
  }), { numRuns: 50 }), 30_000);
