import { LetterTree, TREE } from '../letter-tree';

/** The letters of all Latin forms of Chinese surnames and given characters: one tree for all systems of both. */
export const tree: LetterTree = /* @__PURE__ */ new LetterTree(TREE);
