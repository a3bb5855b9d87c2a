/*
 * The first time in a browser Tasklist draws before its labels have come, and some places keep the labels' names for
 * good. It looks for labels of an earlier visit first: this puts them there before Tasklist starts.
 */
const english = (navigator.languages[0] || navigator.language || '').toLowerCase().startsWith('en');
const folder = document.querySelector('base').getAttribute('app-root') + '/app/tasklist/locales/';
const language = english ? 'en' : 'nb';
const name = folder + '_locales_data_' + language + '_' + window.bust;

async function bringLabels() {
  const kept = JSON.parse(window.localStorage.getItem('camunda-web') || '{}');
  if (!kept[name]) {
    const answer = await fetch(folder + language + '.json?bust=' + window.bust);
    if (answer.ok) {
      kept[name] = JSON.stringify(await answer.json());
      window.localStorage.setItem('camunda-web', JSON.stringify(kept));
    }
  }
}

try {
  await bringLabels();
} catch (notKept) {
  console.warn('Tasklist starts without its labels', notKept);
}
