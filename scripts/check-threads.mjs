// Whether the built package finds the workers of its threads, in both formats and for programs that are given in any way.
import { execFileSync } from 'node:child_process';

const ASKED = `
  const index = new IdentityIndex();
  await addAllInThreads(index, [{ id: 'kp', names: ['김정은'] }], { threads: 1 });
  for await (const { hits } of screen(['Kim Jong Un'], index, { threads: 2 })) console.log(hits[0]?.id);`;
const NAMES = [['IdentityIndex', 'allonym'], ['addAllInThreads', 'allonym/node'], ['screen', 'allonym/screen']];

const programs = {
  module: `${NAMES.map(([name, from]) => `import { ${name} } from '${from}';`).join('\n')}${ASKED}`,
  commonjs: `${NAMES.map(([name, from]) => `const { ${name} } = require('${from}');`).join('\n')}(async () => {${ASKED}})();`,
};
for (const [type, program] of Object.entries(programs)) {
  const found = execFileSync(process.execPath, [`--input-type=${type}`, '--eval', program], { encoding: 'utf8' }).trim();
  if (found !== 'kp') throw new Error(`check-threads: expected the ${type} build to find "kp" in threads, got ${JSON.stringify(found)}`);
}
console.log('threads: added and screened, as a module and as CommonJS');
