export default {
  customScripts: ['../tasklist/scripts/sign-in.js']
};
