import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { IdentityIndex, type Identity } from '../../src/index';
import { SNAPSHOT_VERSION } from '../../src/search/identity-index';
import { fromFile, toFile } from '../../src/node';
import { shareIndex, sharedIndex } from '../../src/search/share';
import { SHARED, SnapshotReader, SnapshotWriter } from '../../src/search/snapshot';

const index = new IdentityIndex<{ list: string }>();
const listed: Identity<{ list: string }>[] = [
  { id: 'KP-001', names: ['김정은', { text: 'Kim Jong Un', weak: true }], birthDate: '1984-01-08', data: { list: 'north' } },
  { id: 'CN-001', names: ['习近平 (Xi Jinping)'] },
  { id: 'KH-001', names: ['ហ៊ុន សែន', '\u{d800}'] },
  { id: 'gone', names: ['박정희'] },
];
index.addAll(listed);
index.remove('gone');
const queries = ['Gim Jeong-eun', '習近平', 'HUN, Sen', 'Park Chung-hee', { names: ['Kim Jong Un'], birthDate: '1984' }];
const answers = (one: IdentityIndex<unknown>): string => JSON.stringify(queries.map((query) => one.search(query).map((hit) => ({ ...hit, data: undefined }))));
const bytes = index.toBytes();

describe('a snapshot', () => {
  it('is the index again, and writes the same bytes', () => {
    const again = IdentityIndex.fromBytes<{ list: string }>(bytes);
    expect([again.size, [...again], answers(again)]).toEqual([index.size, [...index], answers(index)]);
    expect(Buffer.compare(again.toBytes(), index.toBytes())).toBe(0);
    again.add({ id: 'gone', names: ['박정희'] });
    expect(again.search('Park Chung-hee')[0]?.id).toBe('gone');
  });

  it('takes hundreds of thousands of free places', () => {
    const many = new SnapshotWriter();
    many.ints(new Int32Array(300_000));
    const read = new SnapshotReader(many.finish(1), 1, 'test').ints(300_000);
    expect(read.length).toBe(300_000);
  });

  it('cut anywhere is refused', () => {
    const step = Math.max(1, Math.floor(bytes.length / 2000));
    for (let length = 0; length < bytes.length; length += length < 200 ? 1 : step) {
      expect(() => new SnapshotReader(bytes.subarray(0, length), SNAPSHOT_VERSION, 'test'), `${length}`).toThrow(length < 8 ? /expected a snapshot that toBytes made/u : /cut off|whole snapshot/u);
    }
  });

  it('of which one byte is altered is refused', () => {
    const small = new SnapshotWriter();
    small.texts(['김정은', 'Kim']);
    const made = small.finish(1);
    for (let at = 0; at < made.length; at++) {
      const altered = made.slice();
      altered[at] = (altered[at] ?? 0) ^ (1 << at % 8);
      expect(() => new SnapshotReader(altered, SNAPSHOT_VERSION, 'test'), `${at}`).toThrow(RangeError);
    }
  });

  it.each([[1, 2, 'a newer one of version 2'], [2, 1, 'an older one of version 1']])('for version %i that is of version %i is refused', (here, made, words) =>
    expect(() => new SnapshotReader(new SnapshotWriter().finish(made), here, 'test')).toThrow(words));

  it('stands at any place of a buffer', () => {
    const wide = new Uint8Array(bytes.length + 3);
    wide.set(bytes, 3);
    expect(answers(IdentityIndex.fromBytes(wide.subarray(3)))).toBe(answers(index));
  });
});

describe('an index that was read from bytes', () => {
  /** Changes of all kinds, which numbers of what is gone are used again in. */
  const change = (one: IdentityIndex<unknown>): void => {
    one.remove('CN-001');
    one.replace({ id: 'KP-001', names: ['김정일', 'Kim Jong Il'] });
    for (let i = 0; i < 50; i++) one.add({ id: `new ${i}`, names: ['김정은', `Kim Jong Un ${i}`, '习近平'], birthDate: '1984-01-08' });
    for (let i = 0; i < 50; i += 2) one.remove(`new ${i}`);
  };

  it('can be changed, and the bytes stay as they are', () => {
    const lent = bytes.slice();
    const [changed, other] = [IdentityIndex.fromBytes(lent), IdentityIndex.fromBytes(lent)];
    change(changed);
    expect(Buffer.compare(lent, bytes)).toBe(0);
    expect(answers(other)).toBe(answers(index));
    // Bytes that no array can be a view of are copied.
    const wide = new Uint8Array(bytes.length + 3);
    wide.set(bytes, 3);
    const copied = IdentityIndex.fromBytes(wide.subarray(3));
    change(copied);
    expect([[...changed], answers(changed)]).toEqual([[...copied], answers(copied)]);
    expect(Buffer.compare(changed.toBytes(), copied.toBytes())).toBe(0);
  });

  it('reads those that threads share, and changes for itself', () => {
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
    shared.set(bytes);
    const [changed, other] = [IdentityIndex.fromBytes(shared), IdentityIndex.fromBytes(shared)];
    change(changed);
    expect([answers(other), Buffer.compare(shared, bytes)]).toEqual([answers(index), 0]);
  });

  it('says so when they were given away, and finds nobody missing', async () => {
    const lent = bytes.slice();
    const read = IdentityIndex.fromBytes(lent);
    structuredClone(lent, { transfer: [lent.buffer] });
    for (const use of [() => read.search('김정은'), () => read.get('KP-001'), () => read.remove('KP-001'), () => read.add({ id: 'x', names: ['x'] }), () => read.toBytes()]) {
      expect(use).toThrow(/expected the bytes that it was read from/u);
    }
    await expect(toFile(read, join(tmpdir(), 'never written'))).rejects.toThrow(/expected the bytes that it was read from/u);
  });
});

describe('a shared index', () => {
  it('answers the same, and refuses changes', () => {
    const shared = sharedIndex(shareIndex(index).shared);
    expect(answers(shared)).toBe(answers(index));
    for (const change of [() => shared.add({ id: 'x', names: ['x'] }), () => shared.remove('KP-001'), () => shared.replace({ id: 'KP-001', names: ['x'] })]) {
      expect(change).toThrow(TypeError);
    }
  });

  it('reads numbers where they stand', () => {
    const out = new SnapshotWriter();
    out.texts(['odd']);
    out.ints(Int32Array.of(1, 2, 3));
    const made = out.finish(1, SHARED);
    const reader = new SnapshotReader(made, 1, 'test', SHARED);
    expect(reader.texts()).toEqual(['odd']);
    const ints = reader.ints(3);
    expect([[...ints], ints.buffer]).toEqual([[1, 2, 3], made.buffer]);
  });
});

describe('a file', () => {
  const folder = (): string => {
    const made = mkdtempSync(join(tmpdir(), 'allonym-'));
    onTestFinished(() => rmSync(made, { recursive: true }));
    return made;
  };

  it('holds the index, and nothing lies beside it', async () => {
    const place = folder();
    const path = join(place, 'list.allonym');
    for (let i = 0; i < 2; i++) await toFile(index, path);
    const again = await fromFile(path);
    expect([[...again], answers(again), readdirSync(place)]).toEqual([[...index], answers(index), ['list.allonym']]);
  });

  it('is whole where several calls write it at once', async () => {
    const place = folder();
    const path = join(place, 'list.allonym');
    await Promise.all(Array.from({ length: 4 }, () => toFile(index, path)));
    expect([answers(await fromFile(path)), readdirSync(place)]).toEqual([answers(index), ['list.allonym']]);
  });

  it('that is cut off or altered is refused', async () => {
    const path = join(folder(), 'list.allonym');
    writeFileSync(path, bytes.subarray(0, 1000));
    await expect(fromFile(path)).rejects.toThrow(/^fromFile: expected a whole snapshot, got 1000 bytes/u);
    writeFileSync(path, bytes.map((byte, i) => (i === 5000 ? byte ^ 1 : byte)));
    await expect(fromFile(path)).rejects.toThrow(/altered/u);
    await expect(fromFile(`${path}.none`)).rejects.toThrow(/ENOENT/u);
  });
});
