export const HELP: string = `allonym: whether two names are spellings of one, in Korean, Chinese and Khmer, any script

  allonym compare A B
  allonym search --list FILE [options] QUERY
  allonym screen --list FILE --people FILE [options]
  allonym romanize --system SYSTEM NAME

Lists are CSV with a header row (delimiter , ; or tab is detected) or JSON Lines (one object a line). Columns are
found by their usual names: id, name (or surname and given name), aliases (separated by ; or |, or a JSON list),
birth date, nationality, document. A row without an id is called by its line number. Only names are scored; the rest
is shown.

  --list FILE            the people to search in
  --people FILE          the people to search for
  --columns LIST         name=NAME,aliases=AKA|OTHER,id=...,birthDate=...: columns of the list that have other names
  --people-columns LIST  the same for --people
  --delimiter C          the delimiter of CSV files, one character or the word tab
  --limit N              at most N hits for one name (10)
  --min-score X          only hits with this score or more, 0 to 1 (0.5)
  --system SYSTEM        a romanisation; an unknown one is answered with the list of them
  --json                 JSON Lines on standard output
  --help, --version

A name that starts with a hyphen comes after --.
Exit code: 0, or 2 if something could not be read, even a single row; every such row is named on standard error.
`;
