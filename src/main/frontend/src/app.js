import "htmx.org";

/** Brings the reader to what has to be mended, as a link to it would. */
function showErrors(root) {
  root.querySelector?.(".ds-error-summary")?.focus();
}

document.addEventListener("DOMContentLoaded", () => showErrors(document));
document.addEventListener("htmx:afterSwap", (event) => showErrors(event.target));

/** Says that a draft could not be kept, instead of showing whatever came back. */
function notKept(event) {
  const state = event.detail.target;
  if (state?.dataset.failed) {
    state.textContent = state.dataset.failed;
  }
}

document.addEventListener("htmx:responseError", notKept);
document.addEventListener("htmx:sendError", notKept);
document.addEventListener("htmx:beforeSwap", (event) => {
  if (new URL(event.detail.xhr.responseURL).pathname.endsWith("/login")) {
    event.detail.shouldSwap = false;
    notKept(event);
  }
});

/** Shows a part of a form only with the choice that it belongs to. */
function showWhatBelongs() {
  document.querySelectorAll("[data-only-with]").forEach((part) => {
    const [name, value] = part.dataset.onlyWith.split("=");
    part.hidden = part.form?.querySelector(`[name="${name}"]:checked`)?.value !== value;
  });
}

document.addEventListener("DOMContentLoaded", showWhatBelongs);
document.addEventListener("change", showWhatBelongs);
