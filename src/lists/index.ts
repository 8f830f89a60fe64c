/** Lists of people: the readers. The sub-path `allonym/lists`. */
export type { Chunk, Chunks, ChunkStream } from './chunks';
export type { Role } from './columns';
export { type ColumnOptions, type CsvOptions, readCsv } from './csv';
export { type FollowTheMoneyEntity, fromFollowTheMoney } from './follow-the-money';
export { type Format, FORMATS } from './format';
export { type JsonData, readJsonLines } from './json-lines';
export { ListError } from './list-error';
export type { OfacData } from './ofac';
export { type OfacCsvFiles, readOfacCsv } from './ofac-csv';
export { readOfacXml } from './ofac-xml';
export { readList, type ReadListOptions } from './read-list';
export type { Listed, ListOptions, ListRecord, Rejected, Skipped } from './record';
export { readUnXml, type UnData } from './un-xml';
export type { Identity, IdentityDocument, ListedName, Person } from '../identity/identity';
