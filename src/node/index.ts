/** What needs Node: snapshots in files. The sub-path `allonym/node`. */
export { fromFile, toFile } from './file';
