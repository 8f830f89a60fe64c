export { parseName } from './language/parse';
export { compareNames } from './compare/compare';
