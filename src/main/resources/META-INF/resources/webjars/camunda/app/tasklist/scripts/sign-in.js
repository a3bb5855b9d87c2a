/*
 * There is one sign-in for everything: where Tasklist, Cockpit, Admin or Welcome would show its own, the reader is taken
 * to that one.
 */
const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

function signInOnce() {
  if (/^#!?\/login/.test(window.location.hash)) {
    window.location.assign(root + '/login');
  }
}

window.addEventListener('hashchange', signInOnce);
signInOnce();
