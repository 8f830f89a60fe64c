import burmese from './burmese.tsv';
import japanese from './japanese.tsv';
import vietnamese from './vietnamese.tsv';
import { People } from './people';

const NEVER = Number.NEGATIVE_INFINITY;
const [FIRST, SECOND, THIRD] = [1, 2, 3];

/** Surname, middle names, given name; abroad the surname stands last. */
const VIETNAMESE: People = /* @__PURE__ */ new People({
  table: vietnamese, of: 1000, prior: Math.log2(0.04), surname: FIRST, middle: SECOND, given: THIRD, turned: -3, words: [NEVER, NEVER, -2.7, -0.6, -2.5, -5],
});

/** A surname and a given name, in either order. */
const JAPANESE: People = /* @__PURE__ */ new People({
  table: japanese, of: 10_000, prior: Math.log2(0.02), surname: FIRST, middle: SECOND, given: SECOND, turned: -1, words: [NEVER, NEVER, 0],
});

/** No surname: each word may stand anywhere. */
const BURMESE: People = /* @__PURE__ */ new People({
  table: burmese, of: 1000, prior: Math.log2(0.01), surname: FIRST, middle: FIRST, given: FIRST, turned: NEVER, words: [NEVER, NEVER, -1.7, -1.1, -2.3, -5],
});

/** Peoples whose names no room reads and many in the region bear. */
export const peoples: readonly People[] = [VIETNAMESE, JAPANESE, BURMESE];
