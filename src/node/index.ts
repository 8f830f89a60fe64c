/** What needs Node: snapshots in files, lists read in threads. The sub-path `allonym/node`. */
export { fromFile, toFile } from './file';
export { addAllInThreads, type AddAllInThreadsOptions } from './add-in-threads';
