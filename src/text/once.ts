/** A value that is made the first time it is asked for: tables cost nothing until a name needs them. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
