/** The two files that every page draws; the HTML has begun to load them before this script runs. */
export async function load() {
  const [world, data] = await Promise.all(["world.json", "data.json"].map(async (file) => (await fetch(file)).json()));
  return { world, ...data };
}

/** To be called when the library says that its map stands: the bench reads the time of the frame. */
export function drawn() {
  requestAnimationFrame(() => performance.mark("drawn"));
}

/** How the bench reads the tooltip: its text, empty while it is hidden. */
export function tooltipIs(selector) {
  window.tooltipText = () => {
    const tooltip = document.querySelector(selector);
    if (!tooltip) return "";
    const { visibility, opacity, display } = getComputedStyle(tooltip);
    return visibility === "hidden" || display === "none" || Number(opacity) === 0 ? "" : tooltip.textContent;
  };
}

/** What the tooltip says of a country; the same words as the atlas. */
export const wordsOf = ({ name, fact }) => `${name}: ${fact}`;

/** A key in HTML, for libraries that bring none. */
export function addKey(classes) {
  const key = document.createElement("ul");
  key.append(
    ...classes.map(({ label, color }) => {
      const entry = document.createElement("li");
      const swatch = document.createElement("span");
      swatch.style.background = color;
      entry.append(swatch, label);
      return entry;
    }),
  );
  document.body.append(key);
}
