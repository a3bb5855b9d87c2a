import "htmx.org";

/** Brings the reader to what has to be mended, as a link to it would. */
function showErrors(root) {
  root.querySelector?.(".ds-error-summary")?.focus();
}

document.addEventListener("DOMContentLoaded", () => showErrors(document));
document.addEventListener("htmx:afterSwap", (event) => showErrors(event.target));
