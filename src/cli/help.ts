export const HELP: string = `allonym: whether two names are spellings of one, in Korean, Chinese and Khmer, any script

  allonym compare [--language L] [--html FILE] A B
  allonym search --list FILE [options] QUERY
  allonym screen --list FILE --people FILE [options]
  allonym calibrate PAIRS [options]
  allonym diff OLD NEW [--force] [options]
  allonym romanize --system SYSTEM NAME

Lists are CSV with a header row (delimiter , ; or tab is detected), JSON Lines (one object a line, FollowTheMoney
entities too), or the sanctions lists themselves: OFAC's sdn.csv (with alt.csv and add.csv beside it), sdn.xml and
sdn_advanced.xml, the United Nations' consolidated.xml. Columns are found by their usual names: id, name (or surname
and given name), aliases (separated by ; or |, or a JSON list), birth date, nationality, document; those that are not
used are told. A row without an id is called by its line number. What both sides have of names, birth dates, sex,
nationalities, documents and birth places is compared. Companies, vessels and the like are left out and counted.

diff tells what is new, gone and changed between two editions of a list and what to screen again. A new list that
lost more than a tenth of its entries, as after a download that was cut off, is refused without --force.

  --language L           compare: explain in en (English), ko (Korean), km (Khmer) or zh (Chinese)
  --html FILE            compare: also as a page that draws which syllable met which
  --list FILE            the people to search in
  --people FILE          the people to search for
  --format F             csv, jsonl, ofac-csv, ofac-xml or un-xml, where the list's start does not tell it
  --people-format F      the same for --people
  --columns LIST         name=NAME,aliases=AKA|OTHER,id=...,birthDate=...: columns of the list that have other names
  --people-columns LIST  the same for --people
  --delimiter C          the delimiter of CSV files, one character or the word tab
  --encoding E           what both files are written in, where it is not UTF-8 or UTF-16: euc-kr (CP949), gb18030, big5
  --birth-date D         search: what is known of the person besides the name; also --sex, --nationality, --document and
                         --birth-place; several nationalities or documents with commas between them;
                         what cannot be read is refused
  --threads N            screen: search in N threads, as many as the machine has at most; it pays for tens of
                         thousands of people (1)
  --limit N              at most N hits for one name (10)
  --min-evidence BITS    only hits with this evidence or more (10)
  --min-score X          instead, only hits with this score or more, 0 to 1; scores depend on the length of the list
  --draw N               calibrate: draw N couples of different people a group, even if PAIRS labels some
  --find X,…             calibrate: thresholds for these shares of true matches (0.99,0.95,0.9)
  --false-hits N,…       calibrate: thresholds for as many false hits per 1,000 people (1000,100,10)
  --list-size N          calibrate: names on the list that people are screened against (100000)
  --prior X              calibrate: the share of matches that the curve is fitted for (0.01)
  --seed N               calibrate: of every draw (1)
  --svg FILE             calibrate: the curves as a picture
  --system SYSTEM        a romanisation; an unknown one is answered with the list of them
  --json                 JSON Lines on standard output
  --help, --version

PAIRS has the columns a and b, two names, and match (yes or no), or else class and entity as the accuracy benchmark has
them; where it labels no non-matches, they are drawn from its own names.

A name that starts with a hyphen comes after --.
Exit code: 0, or 2 if something could not be read, even a single row; every such row is named on standard error.
`;
