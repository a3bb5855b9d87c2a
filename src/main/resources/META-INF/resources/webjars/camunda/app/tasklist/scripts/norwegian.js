/*
 * The forms' own messages and the date picker know English only. This puts them into bokmål where the reader has not
 * asked for English, and says so in the page's language.
 */
const english = (navigator.languages[0] || navigator.language || '').toLowerCase().startsWith('en');

const phrases = [
  [/^Field is required\.$/, 'Feltet må fylles ut.'],
  [/^Field must have minimum value of (.+)\.$/, 'Verdien må være $1 eller mer.'],
  [/^Field must have maximum value of (.+)\.$/, 'Verdien må være $1 eller mindre.'],
  [/^Field must have minimum length of (.+)\.$/, 'Skriv minst $1 tegn.'],
  [/^Field must have maximum length of (.+)\.$/, 'Skriv høyst $1 tegn.'],
  [/^Field must match pattern .+\.$/, 'Verdien er ikke skrevet slik feltet krever.'],
  [/^Field must be a valid email\.$/, 'Skriv en gyldig e-postadresse.'],
  [/^Field must be a valid +international phone number\..*$/, 'Skriv telefonnummeret med landkode, for eksempel +4775500000.'],
  [/^Value is not a number\.$/, 'Skriv et tall.'],
  [/^Value is expected to be an integer\.$/, 'Skriv et helt tall.'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, 'Skriv høyst $1 desimaler.'],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, 'Velg en gyldig verdi. De nærmeste er $1 og $2.'],
  [/^Date and time must both be entered\.$/, 'Fyll ut både dato og klokkeslett.'],
  [/^Add new$/, 'Legg til'],
  [/^Remove list item (\d+)$/, 'Fjern rad $1'],
  [/^Expand all \((\d+)\)$/, 'Vis alle ($1)'],
  [/^Collapse$/, 'Vis færre'],
  [/^Nothing to show\.$/, 'Ingenting å vise.'],
  [/^No results$/, 'Ingen treff'],
  [/^All values selected$/, 'Alt er valgt'],
  [/^Search$/, 'Søk'],
  [/^Select$/, 'Velg'],
  [/^Remove tag$/, 'Fjern valget'],
  [/^Increment$/, 'Øk'],
  [/^Decrement$/, 'Senk'],
  [/^Previous page$/, 'Forrige side'],
  [/^Next page$/, 'Neste side'],
  [/^Click to sort by (.+) ascending$/, 'Sorter stigende etter $1'],
  [/^Click to sort by (.+) descending$/, 'Sorter synkende etter $1'],
  [/^Click to remove sorting$/, 'Fjern sorteringen']
];

const dates = {
  firstDayOfWeek: 1,
  weekAbbreviation: 'Uke',
  rangeSeparator: ' til ',
  scrollTitle: 'Rull for å endre',
  toggleTitle: 'Klikk for å veksle',
  yearAriaLabel: 'År',
  monthAriaLabel: 'Måned',
  weekdays: {
    shorthand: ['søn', 'man', 'tir', 'ons', 'tor', 'fre', 'lør'],
    longhand: ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag']
  },
  months: {
    shorthand: ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des'],
    longhand: ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember']
  },
  ordinal: () => '.'
};

function inNorwegian(text) {
  const phrase = phrases.find(([pattern]) => pattern.test(text.trim()));
  return phrase ? text.trim().replace(phrase[0], phrase[1]) : text;
}

function translateText(node) {
  const translated = inNorwegian(node.nodeValue);
  if (translated !== node.nodeValue) {
    node.nodeValue = translated;
  }
}

function translateAttributes(element) {
  for (const name of ['aria-label', 'title', 'placeholder']) {
    const value = element.getAttribute(name);
    if (value && inNorwegian(value) !== value) {
      element.setAttribute(name, inNorwegian(value));
    }
  }
}

function translate(form) {
  const nodes = document.createTreeWalker(form, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  while (nodes.nextNode()) {
    const node = nodes.currentNode;
    if (node.nodeType === Node.TEXT_NODE) {
      translateText(node);
    } else {
      translateAttributes(node);
    }
  }
}

if (!english) {
  document.documentElement.lang = 'nb';
  window.flatpickr?.localize(dates);
  new MutationObserver(() => document.querySelectorAll('.fjs-container').forEach(translate)).observe(document.body, {
    childList: true,
    characterData: true,
    subtree: true
  });
}
