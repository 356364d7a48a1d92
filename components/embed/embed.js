// biome-ignore lint/style/noRestrictedImports: this script goes to the browser itself, in one file with what it imports.
import { keyReader } from "../islands/map-steps";
// biome-ignore lint/style/noRestrictedImports: as above.
import { stopsOf } from "../islands/map-stop";

// What an embed of the Migrant Workers Action Atlas adds where scripts may run: its height for the page around it, a tooltip,
// keys for the map, and the date of ratification maps. It stores nothing and asks nothing of the network.
// A mark says its country's name, the colon as the language writes it, the fact.
function partsOf(mark) {
  const label = mark.getAttribute("aria-label") ?? "";
  return /^(.*?)(\s?: )(.*)$/s.exec(label)?.slice(1) ?? [label, "", ""];
}

(() => {
  const root = document.querySelector("main");
  if (!root) return;

  // The height, told when it changes; the frame's own height plays no part in it, so it cannot grow for ever.
  let told = 0;
  const tell = () => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (parent === window || height === told) return;
    told = height;
    parent.postMessage({ type: "atlas:height", height }, "*");
  };
  new ResizeObserver(tell).observe(root);
  addEventListener("message", ({ source, data }) => {
    if (source !== parent || data?.type !== "atlas:ask") return;
    told = 0;
    tell();
  });

  // The tooltip.
  const tooltip = root.querySelector(".tooltip");
  const hide = () => {
    tooltip.hidden = true;
  };
  const show = (mark, pointer) => {
    const [title, , fact] = partsOf(mark);
    const name = document.createElement("strong");
    name.textContent = title;
    tooltip.replaceChildren(name, fact);
    tooltip.hidden = false;
    const frame = root.getBoundingClientRect();
    const box = mark.getBoundingClientRect();
    const at = pointer ?? { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 };
    const { offsetWidth: width, offsetHeight: height } = tooltip;
    const left = Math.min(Math.max(4, at.clientX - frame.left - width / 2), frame.width - width - 4);
    const above = at.clientY - frame.top - height - 14;
    tooltip.style.left = `${left}px`;
    tooltip.style.top = `${above > 0 ? above : at.clientY - frame.top + 18}px`;
  };
  const markOf = ({ target }) => (target instanceof Element ? target.closest("svg a[aria-label]") : null);
  root.addEventListener("pointerover", (event) => {
    const mark = markOf(event);
    if (mark) show(mark, event);
    else hide();
  });
  root.addEventListener("pointerleave", hide);
  root.addEventListener("focusin", (event) => {
    const mark = markOf(event);
    if (mark) show(mark);
  });
  root.addEventListener("focusout", hide);
  // The first tap says what a mark is; the second follows its link.
  let tapped = null;
  root.addEventListener("click", (event) => {
    const mark = markOf(event);
    if (!mark || event.pointerType !== "touch" || tapped === mark) return;
    event.preventDefault();
    tapped = mark;
    show(mark, event);
  });
  addEventListener("keydown", ({ key }) => {
    if (key === "Escape") hide();
  });

  // Keys, as on the pages of the atlas: the map is one stop of the tab order, and arrows go to the nearest country.
  const map = root.querySelector("svg.world");
  const { stops: countries, parts } = stopsOf(map ?? root, (mark) => partsOf(mark)[0]);
  if (countries.length > 0) {
    map.setAttribute("role", "application");
    map.setAttribute("aria-describedby", "summary keys");
    countries[0].mark.tabIndex = 0;
    const nextOf = keyReader(countries, parts);
    map.addEventListener("keydown", (event) => {
      if (event.metaKey || event.ctrlKey || event.altKey) return;
      const from = countries.find(({ mark }) => mark === document.activeElement);
      const next = from && nextOf(event.key, from, event.timeStamp);
      if (!from || next === null) return;
      event.preventDefault();
      if (!next) return;
      from.mark.tabIndex = -1;
      next.mark.tabIndex = 0;
      next.mark.focus({ preventScroll: true });
    });
  }

  // The date of a ratification map: each mark carries the days on which its class changes.
  const slider = root.querySelector(".slider");
  if (slider && map) {
    const range = slider.querySelector("input");
    const output = slider.querySelector("output");
    const { firstYear, today, valueText, title, titleOne } = slider.dataset;
    const language = document.documentElement.lang;
    const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
      dateStyle: "long",
      timeZone: "UTC",
    });
    const marks = [...map.querySelectorAll("a[data-iso3]")].map((element) => ({
      element,
      fill: /fill-([\w-]+)/.exec(element.getAttribute("class"))[1],
      name: partsOf(element).slice(0, 2).join(""),
      changes: (element.dataset.changes ?? "").split("|").flatMap((change) => (change ? [change.split(" ")] : [])),
    }));
    const words = Object.fromEntries(
      [...root.querySelectorAll(".legend [data-fill]")].map((entry) => [
        entry.dataset.fill,
        entry.querySelector("span").firstChild.textContent,
      ]),
    );
    const dayOf = (month) => {
      const last = new Date(Date.UTC(Number(firstYear), month + 1, 0)).toISOString().slice(0, 10);
      return last < today ? last : today;
    };
    const paint = () => {
      const day = dayOf(Number(range.value));
      const counts = {};
      const seen = new Set();
      for (const mark of marks) {
        if (mark.changes.length > 0) {
          const fill = mark.changes.findLast(([from]) => from <= day)?.[1] ?? "none";
          if (fill !== mark.fill) {
            mark.element.classList.replace(`fill-${mark.fill}`, `fill-${fill}`);
            mark.element.setAttribute("aria-label", `${mark.name}${(words[fill] ?? fill).toLowerCase()}`);
            mark.fill = fill;
          }
        }
        const iso3 = mark.element.dataset.iso3;
        if (!seen.has(iso3)) counts[mark.fill] = (counts[mark.fill] ?? 0) + 1;
        seen.add(iso3);
      }
      for (const entry of root.querySelectorAll(".legend [data-fill]")) {
        const count = entry.querySelector(".count");
        if (count) count.textContent = ` ${counts[entry.dataset.fill] ?? 0}`;
      }
      const sum = (...names) => names.reduce((total, name) => total + (counts[name] ?? 0), 0);
      const values = {
        date: format.format(new Date(`${day}T00:00:00Z`)).replace(/^1 (?=.*)/, language === "fr" ? "1er " : "1 "),
        registered: sum("in-force", "not-yet-in-force", "in-force-unknown"),
        inForce: sum("in-force"),
        unknown: sum("in-force-unknown", "registered-unknown"),
      };
      const fillIn = (template) => template.replace(/\[(\w+)\]/g, (_, key) => values[key]);
      output.textContent = fillIn(valueText);
      range.setAttribute("aria-valuetext", output.textContent);
      const heading = root.querySelector("h1");
      if (heading) heading.textContent = fillIn(values.registered === 1 ? titleOne : title);
    };
    range.addEventListener("input", paint);
    range.addEventListener("keydown", (event) => {
      const years = { PageUp: 1, PageDown: -1 }[event.key];
      if (!years) return;
      event.preventDefault();
      range.value = Number(range.value) + years * 12;
      paint();
    });
    // The day that was asked for need not end a month: the drawing stays as it came until the slider moves.
    output.textContent = root.querySelector("figcaption").textContent;
    range.setAttribute("aria-valuetext", output.textContent);
    slider.hidden = false;
  }
})();
