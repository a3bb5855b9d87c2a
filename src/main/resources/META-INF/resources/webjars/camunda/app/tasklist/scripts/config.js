export default {
  app: {
    name: 'oppgaveliste',
    vendor: 'Gevinstflyt'
  },
  dateFormat: {
    normal: 'LLL',
    long: 'LLLL'
  },
  // A browser that asks for nn, no or anything else than English gets bokmål.
  locales: {
    availableLocales: ['nb', 'en'],
    fallbackLocale: 'nb'
  },
  customScripts: ['scripts/labels.js', 'scripts/norwegian.js', 'scripts/sign-in.js'],
  disableWelcomeMessage: true,
  assignProcessInstanceIdToTaskComment: true,
  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: 'ta oppgaven som er valgt'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: 'gå til det første filteret'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'gå til den første oppgaven i listen'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'gå til det første feltet i skjemaet'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: 'åpne «Start en prosess»'
    }
  }
};
