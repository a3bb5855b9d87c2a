import NavigatedViewer from "bpmn-js/lib/NavigatedViewer";

/** Gives the description to the picture alone, before anything is drawn: the link beside it can be operated. */
function describe(container) {
  const picture = container.querySelector(".djs-container > svg");
  for (const name of ["role", "aria-label", "aria-describedby"].filter((given) => container.hasAttribute(given))) {
    picture.setAttribute(name, container.getAttribute(name));
    container.removeAttribute(name);
  }
}

/** Shows the process of an element's `data-diagram` address, with the steps of `data-active` marked. */
async function show(container) {
  const answer = await fetch(container.dataset.diagram, { headers: { Accept: "application/xml" } });
  if (!answer.ok) {
    throw new Error(`${container.dataset.diagram}: ${answer.status}`);
  }
  const xml = await answer.text();
  const viewer = new NavigatedViewer({ container });
  describe(container);
  await viewer.importXML(xml);
  const canvas = viewer.get("canvas");
  canvas.zoom("fit-viewport", "auto");
  for (const step of (container.dataset.active ?? "").split(" ").filter(Boolean)) {
    if (viewer.get("elementRegistry").get(step)) {
      canvas.addMarker(step, "is-active");
    }
  }
}

function showOrHide(container) {
  show(container).catch((failure) => {
    console.error(failure);
    container.hidden = true;
  });
}

for (const container of document.querySelectorAll("[data-diagram]")) {
  const folded = container.closest("details:not([open])");
  if (folded) {
    folded.addEventListener("toggle", () => showOrHide(container), { once: true });
  } else {
    showOrHide(container);
  }
}
