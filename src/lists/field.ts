/** A field for an object literal, left out where there is nothing to say: empty and missing are one. */
export function field<K extends string, V>(name: K, value: V | undefined): { [P in K]?: V } {
  const nothing = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  return (nothing ? {} : { [name]: value }) as { [P in K]?: V };
}

/** What stands in a field that usually holds one value: the text alone, unless there are several. */
export const oneOrMore = (values: readonly string[]): string | readonly string[] | undefined => {
  const distinct = [...new Set(values)];
  return distinct.length > 1 ? distinct : distinct[0];
};
