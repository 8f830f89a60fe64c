/** Lists of people, read as streams; their versions; decisions about them. The sub-path `allonym/lists`. */
export { fromFollowTheMoney, type FollowTheMoneyEntity } from './follow-the-money';
export { fromMrz, type MrzCheck, type MrzReading, type MrzWarning } from './mrz';
export type { MrzFormat } from './mrz-zone';

export { type Format, FORMATS } from './format';
export { readList, type ReadListOptions } from './read-list';
export { type ColumnOptions, type CsvOptions, readCsv } from './csv';
export { type JsonData, readJsonLines } from './json-lines';
export { type OfacCsvFiles, readOfacCsv } from './ofac-csv';
export { readOfacXml } from './ofac-xml';
export { readUnXml, type UnData } from './un-xml';
export { ListError } from './list-error';
export type { Chunk, Chunks, ChunkStream } from './chunks';
export type { Role } from './columns';
export type { OfacData } from './ofac';
export type { Listed, ListOptions, ListRecord, Rejected, Skipped } from './record';

export { contentHash, type Field } from './content';
export { type ChangedEntry, diffLists, type DiffOptions, type ListDiff } from './diff';
export { listVersion } from './version';
export { type Clearance, type Decision, Decisions } from './decisions';
export { personKey } from './person-key';

export type { Identity, IdentityDocument, ListedName, Person } from '../identity/identity';
