// Writes given-names.tsv from the npm package @faker-js/faker (MIT): the Latin-script locales, and the Ukrainian, Russian
// and Macedonian ones transliterated by the usual English spellings.
// Usage: npm install @faker-js/faker@10.6.0 && node given-names.mjs > given-names.tsv
import {createRequire} from 'node:module';
const {allLocales} = createRequire(process.cwd() + '/')('@faker-js/faker');
const CYRILLIC = {
  а: 'a', б: 'b', в: 'v', д: 'd', ж: 'zh', з: 'z', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's',
  т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ь: '', ъ: '', э: 'e', ы: 'y', "'": '', 'ʼ': '',
  ґ: 'g', ј: 'j', љ: 'lj', њ: 'nj', ќ: 'kj', ѓ: 'gj', ѕ: 'dz', џ: 'dzh',
};
const SPELLINGS = {
  uk: {г: ['h'], е: ['e'], є: ['ie', 'ye'], и: ['y'], і: ['i'], ї: ['i', 'yi'], й: ['i', 'y'], ю: ['iu', 'yu'], я: ['ia', 'ya']},
  ru: {г: ['g'], е: ['e'], ё: ['yo', 'e'], и: ['i'], й: ['y', 'i'], ю: ['yu'], я: ['ya', 'ia']},
  mk: {г: ['g'], е: ['e'], и: ['i']},
};
const INITIAL = {є: ['ye'], ї: ['yi'], ю: ['yu'], я: ['ya'], е: ['ye', 'e'], й: ['y']};

function spellings(name, locale) {
  let forms = [''];
  [...name.toLowerCase()].forEach((letter, i) => {
    const initial = i === 0 && !(locale === 'uk' && letter === 'е') ? INITIAL[letter] : undefined;
    const options = initial ?? SPELLINGS[locale][letter] ?? [CYRILLIC[letter] ?? letter];
    forms = forms.flatMap(form => options.map(option => form + option));
  });
  return [...new Set(forms.flatMap(form => {
    const ends = /(?:iy|ii|yi|yy)$/.test(form) ? [form, form.replace(/..$/, 'y'), form.replace(/..$/, 'i')] : [form];
    return ends.flatMap(f => f.includes('ks') ? [f, f.replace('ks', 'x')] : [f]);
  }))].map(form => form.charAt(0).toUpperCase() + form.slice(1));
}

// Names that are foremost something else in the news: months, titles, words, places of the same form.
const LEFT_OUT = new Set(['Major', 'General', 'Prince', 'Sultan', 'Sunday', 'Friday', 'Monday', 'August', 'April', 'May', 'June',
  'March', 'Christian', 'German', 'Roman', 'Norman', 'Israel', 'Chad', 'Jordan', 'Georgia', 'Paris', 'London', 'Sydney', 'Kiev',
  'India', 'China', 'America', 'Asia', 'Will', 'Grant', 'Hope', 'Faith', 'Joy', 'Rose', 'Lord', 'King', 'Earl',
  'Duke', 'Baron', 'Marine', 'Ocean', 'Summer', 'Winter', 'Autumn', 'Destiny', 'Justice', 'Legend', 'Liberty', 'Victory', 'Forces',
  'Berlin', 'Cairo', 'Diplomat', 'Damascus', 'Savannah', 'Vienna', 'Kenya', 'Malta', 'Odessa', 'The', 'An', 'In', 'As', 'On',
  'My', 'So', 'No', 'Do', 'Le', 'La', 'Van', 'De', 'Don', 'Tag', 'Nu', 'Hai', 'Ho', 'Most', 'Many', 'Her', 'His', 'Its', 'Can',
  'Bay', 'Sur', 'Ten', 'Ali̇', 'Star', 'Sky', 'Storm', 'Rain', 'North', 'West', 'Easter', 'Royal', 'Precious', 'Patience', 'Prosper',
  'Wagner', 'Azov', 'Akhmat', 'Donbas', 'Islam', 'Noble', 'Union', 'Front', 'Guard', 'Ministry', 'Russia', 'Ukraine', 'Armin']);
const LATIN = ['en', 'de', 'fr', 'fr_BE', 'it', 'es', 'es_MX', 'pt_PT', 'pt_BR', 'nl', 'pl', 'cs_CZ', 'sk', 'hr', 'sr_RS_latin',
  'sl_SI', 'ro', 'ro_MD', 'hu', 'fi', 'sv', 'da', 'nb_NO', 'lv', 'tr', 'az', 'uz_UZ_latin', 'ku_kmr_latin', 'en_IN', 'en_NG',
  'en_GH', 'fr_SN', 'af_ZA'];
const genders = new Map();
const note = (name, gender) => genders.set(name, (genders.get(name) ?? new Set()).add(gender));
for (const locale of [...LATIN, ...Object.keys(SPELLINGS)]) {
  const names = allLocales[locale].person.first_name;
  for (const gender of ['female', 'male']) {
    for (const name of names[gender] ?? []) {
      for (const form of SPELLINGS[locale] ? spellings(name, locale) : [name]) {
        if (/^\p{Lu}[\p{L}'-]{1,}$/u.test(form) && form.length > 2 && !LEFT_OUT.has(form)) {
          note(form, gender[0]);
          const plain = form.normalize('NFD').replace(/\p{M}/gu, '').replace('ı', 'i').replace('ł', 'l');
          note(plain, gender[0]);
        }
      }
    }
  }
}
console.log('# Given names in English spelling: name, gender (f, m, or u where both bear it).');
console.log('# Derived by given-names.mjs from npm @faker-js/faker 10.6.0 (MIT).');
for (const name of [...genders.keys()].sort()) {
  const of = [...genders.get(name)];
  console.log(name + '\t' + (of.length > 1 ? 'u' : of[0]));
}
