import { ROOT } from '../run/root.mjs';
import { checkHouse, writeFinding } from './check-house';

const findings = checkHouse(ROOT);
for (const one of findings) console.error(writeFinding(one));
console.log(findings.length === 0 ? 'The house rules hold.' : `${findings.length} house rules broken; docs/house.md says what they are.`);
if (findings.length > 0) process.exitCode = 1;
