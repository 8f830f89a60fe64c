/** What a script without options of its own takes. With `--help` it is printed and the script ends; with fewer arguments than `needed` as well, and the script has failed. */
export function argumentsOf(usage: string, needed: number): readonly string[] {
  const given = process.argv.slice(2);
  const asked = given.includes('--help');
  if (asked || given.length < needed) {
    (asked ? console.log : console.error)(usage);
    process.exit(asked ? 0 : 1);
  }
  return given;
}
