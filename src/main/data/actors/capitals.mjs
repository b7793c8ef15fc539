// Writes capitals.tsv from the npm package countries-list (MIT).
// Usage: npm install countries-list@3.4.1 && node capitals.mjs > capitals.tsv
import {createRequire} from 'node:module';
const {countries} = createRequire(process.cwd() + '/')('countries-list');
console.log('# Capitals: ISO 3166-1 alpha-2 code of the state in lower case, name of its capital.');
console.log('# Derived by capitals.mjs from npm countries-list 3.4.1 (MIT).');
for (const code of Object.keys(countries).sort()) {
  if (countries[code].capital) {
    console.log(code.toLowerCase() + '\t' + countries[code].capital);
  }
}
