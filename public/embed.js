(() => {
  const root = document.querySelector("main");
  if (!root) return;
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
  const parts = (mark) => {
    const label = mark.getAttribute("aria-label") ?? "";
    return /^(.*?)(\s?: )(.*)$/s.exec(label)?.slice(1) ?? [label, "", ""];
  };
  const tooltip = root.querySelector(".tooltip");
  const hide = () => {
    tooltip.hidden = true;
  };
  const show = (mark, pointer) => {
    const [title, , fact] = parts(mark);
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
  const map = root.querySelector("svg.world");
  if (map) {
    const marks = [
      ...new Map([...map.querySelectorAll("a[data-iso3]")].map((mark) => [mark.dataset.iso3, mark])).values(),
    ];
    marks.sort((a, b) =>
      a.getAttribute("aria-label").localeCompare(b.getAttribute("aria-label"), document.documentElement.lang),
    );
    const enter = (index) => {
      for (const mark of marks) mark.tabIndex = -1;
      marks[index].tabIndex = 0;
      return marks[index];
    };
    if (marks.length > 0) enter(0);
    map.addEventListener("keydown", (event) => {
      const steps = {
        ArrowRight: 1,
        ArrowDown: 1,
        ArrowLeft: -1,
        ArrowUp: -1,
        PageDown: 10,
        PageUp: -10,
        Home: -marks.length,
        End: marks.length,
      };
      const step = steps[event.key];
      if (step === undefined) return;
      event.preventDefault();
      const from = marks.indexOf(document.activeElement);
      enter(Math.min(Math.max(0, from + step), marks.length - 1)).focus({ preventScroll: true });
    });
  }
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
      name: parts(element).slice(0, 2).join(""),
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
    output.textContent = root.querySelector("figcaption").textContent;
    range.setAttribute("aria-valuetext", output.textContent);
    slider.hidden = false;
  }
})();
