// Writes states.tsv from the npm packages i18n-iso-countries and i18n-nationality (both MIT).
// Usage: npm install i18n-iso-countries@7.14.0 i18n-nationality@1.4.0 && node states.mjs > states.tsv
import {createRequire} from 'node:module';
const require = createRequire(process.cwd() + '/');
const countries = require('i18n-iso-countries/langs/en.json').countries;
const nationalities = require('i18n-nationality/langs/en.json').nationalities;
console.log('# States: ISO 3166-1 alpha-2 code in lower case, names, nationality adjectives; forms parted by "|".');
console.log('# Derived by states.mjs from npm i18n-iso-countries 7.14.0 and i18n-nationality 1.4.0 (both MIT).');
for (const code of Object.keys(countries).sort()) {
  const names = [...new Set([countries[code]].flat().map(n => n.replace(/[,(].*$/, '').trim()))];
  const adjective = nationalities[code] ?? '';
  // The package repeats the name, or adds remarks, where a territory has no adjective of its own.
  const usable = !/[(,]| - /.test(adjective) && !names.includes(adjective) && code !== 'WF';
  console.log([code.toLowerCase(), names.join('|'), usable ? adjective : ''].join('\t'));
}
