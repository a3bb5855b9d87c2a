/* There is one sign-in for everything: where Tasklist would show its own, the reader is taken to that one. */
const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

function signInOnce() {
  if (window.location.hash.startsWith('#/login')) {
    window.location.assign(root + '/login');
  }
}

window.addEventListener('hashchange', signInOnce);
signInOnce();
