/** What only this library makes: a type that nothing else has, so that a spread, or what another copy of the library made, is another type. */
export declare class Made {
  private readonly made: true;
}

/** What a message says of a value that looks like what the library makes and was not made by this copy of it, which numbers its spellings otherwise. */
export const NOT_OURS = 'one made by another copy of allonym (its ES and CommonJS modules are two), or copied';
