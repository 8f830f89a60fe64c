/** The array itself where it is long enough, else a copy with room for half as much again. */
export function lengthened<T extends Uint8Array | Uint16Array | Int32Array | Float32Array | Float64Array>(list: T, length: number): T {
  if (length <= list.length) return list;
  const longer = new (list.constructor as new (length: number) => T)(length + (length >>> 1));
  longer.set(list);
  return longer;
}

/** The same with `filler` in all places that are added. */
export function lengthenedWith<T extends Uint16Array | Int32Array>(filler: number, list: T, length: number): T {
  const longer = lengthened(list, length);
  if (longer !== list) longer.fill(filler, list.length);
  return longer;
}
