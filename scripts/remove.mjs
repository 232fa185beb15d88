import { existsSync } from 'node:fs';
import { FEATURES } from '../e2e/run/features.mjs';
import { removeFrom } from '../e2e/run/removal.mjs';

// `npm run remove -- reviews`: takes features out of this tree, with the tests that speak of them.
const names = process.argv.slice(2);
const features = names.map((name) => FEATURES.find((feature) => feature.name === name));
if (names.length === 0 || features.includes(undefined)) {
  console.error(`Usage: npm run remove -- <${FEATURES.map(({ name }) => name).join('|')}> …`);
  process.exit(1);
}
for (const feature of features) {
  const first = FEATURES.find(({ name, folders }) => feature.after?.includes(name) && existsSync(folders[0]));
  if (first) {
    console.error(`Before ${feature.title}, ${first.title} has to go: npm run remove -- ${first.name}`);
    process.exit(1);
  }
  removeFrom(process.cwd(), feature);
  console.log(`Removed ${feature.title}.`);
}
console.log('Now: npm run db:generate (drops its tables), then npm test.');
