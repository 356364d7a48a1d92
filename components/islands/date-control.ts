import { stepY } from "@/components/charts/steps/layout";
import { timeScale } from "@/components/charts/timeline/time-scale";
import { lastDay } from "@/data/queries/dates";
import { goEvent, shownEvent } from "./view-events";

/** Years per step and pause between steps while playing. */
const playStep = { months: 12, milliseconds: 380, reducedMilliseconds: 1200 };
/** A held key sends many changes; the page is asked for the last one only. */
const settleMilliseconds = 350;

type Mark = { element: Element; iso3: string; changes: [day: string, fill: string][]; fill: string };

/** Wakes the date slider of a page: each step repaints the map from the days its marks carry; the page follows when it rests. */
export function startDateControl(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("[data-date-control]")) wake(form);
}

function wake(form: HTMLFormElement): void {
  const range = form.querySelector<HTMLInputElement>("input[type=range]");
  const typed = form.querySelector<HTMLInputElement>("input[name=on]");
  const play = form.querySelector<HTMLButtonElement>("[data-play]");
  if (!range || !typed || !play || !range.disabled) return;
  const firstYear = Number(form.dataset.firstYear);
  const today = form.dataset.today ?? "";
  const scale = timeScale(firstYear, Number(today.slice(0, 4)));
  const atEnd = () => range.value === range.max;
  const monthOf = () => new Date(Date.UTC(firstYear, Number(range.value), 1)).toISOString().slice(0, 7);
  let marks = readMarks();
  let settling: ReturnType<typeof setTimeout> | undefined;
  let playing: ReturnType<typeof setInterval> | undefined;

  const paint = () => {
    const month = monthOf();
    const day = atEnd() ? today : lastDay(month);
    const counts = paintMarks(marks, day);
    const text = fillTemplate(form.dataset.valueText ?? "", {
      ...counts,
      date: monthFormat().format(new Date(`${month}-01T00:00:00Z`)),
    });
    range.setAttribute("aria-valuetext", text);
    setText(form, ".date-value", text);
    typed.value = atEnd() ? "" : month;
    moveHandle(form, scale.at(day));
    moveLine(scale.at(day), counts.registered ?? 0);
  };
  const settle = () => {
    clearTimeout(settling);
    settling = setTimeout(() => {
      const query = atEnd() ? "" : `?on=${monthOf()}`;
      document.dispatchEvent(new CustomEvent(goEvent, { detail: location.pathname + query }));
    }, settleMilliseconds);
  };
  const step = (months: number) => {
    range.value = String(Number(range.value) + months);
    paint();
  };
  const stop = () => {
    clearInterval(playing);
    playing = undefined;
    swapLabel(play);
    settle();
  };
  const start = () => {
    if (atEnd()) range.value = "0";
    swapLabel(play);
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    playing = setInterval(
      () => {
        step(playStep.months);
        if (atEnd()) stop();
      },
      calm ? playStep.reducedMilliseconds : playStep.milliseconds,
    );
  };

  range.addEventListener("input", paint);
  range.addEventListener("change", settle);
  range.addEventListener("keydown", (event) => {
    const years = { PageUp: 1, PageDown: -1 }[event.key];
    if (years === undefined) return;
    event.preventDefault();
    step(years * 12);
    settle();
  });
  play.addEventListener("click", () => (playing ? stop() : start()));
  document.addEventListener(shownEvent, () => {
    marks = readMarks();
    follow(form, range, typed, scale.at, firstYear, today);
  });
  range.disabled = false;
  play.disabled = false;
}

let madeFormat: Intl.DateTimeFormat | undefined;

/** Made at the first step: it takes long, and most readers take none. */
function monthFormat(): Intl.DateTimeFormat {
  madeFormat ??= new Intl.DateTimeFormat(document.documentElement.lang, {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  return madeFormat;
}

/** Sets the control to the date of the address, after a link, a typed date or the back button. */
function follow(
  form: HTMLFormElement,
  range: HTMLInputElement,
  typed: HTMLInputElement,
  at: (day: string) => number,
  firstYear: number,
  today: string,
): void {
  const asked = new URLSearchParams(location.search).get("on") ?? "";
  const day = asked ? lastDay(asked) : today;
  typed.value = asked;
  range.value = String((Number(day.slice(0, 4)) - firstYear) * 12 + Number(day.slice(5, 7)) - 1);
  moveHandle(form, at(day));
  const year = Number(day.slice(0, 4));
  for (const link of form.querySelectorAll<HTMLAnchorElement>("a[data-step]"))
    link.search = `?on=${Math.min(Math.max(year + Number(link.dataset.step), firstYear), Number(today.slice(0, 4)))}`;
  const described = document.querySelector("[data-view] .summary")?.textContent ?? "";
  range.setAttribute("aria-valuetext", described);
  setText(form, ".date-value", described);
}

function readMarks(): Mark[] {
  return [...document.querySelectorAll("svg.world .area[data-iso3]")].map((element) => ({
    element,
    iso3: element.getAttribute("data-iso3") ?? "",
    changes: (element.getAttribute("data-changes") ?? "")
      .split("|")
      .filter(Boolean)
      .map((change) => change.split(" ") as [string, string]),
    fill: /fill-([\w-]+)/.exec(element.getAttribute("class") ?? "")?.[1] ?? "none",
  }));
}

/** Gives each mark its class on a day, updates the key, and returns the number of countries of each class. */
function paintMarks(marks: Mark[], day: string): Record<string, number> {
  const fills = new Map<string, string>();
  for (const mark of marks) {
    if (mark.changes.length > 0) {
      const fill = mark.changes.findLast(([from]) => from <= day)?.[1] ?? "none";
      if (fill !== mark.fill) mark.element.classList.replace(`fill-${mark.fill}`, `fill-${fill}`);
      mark.fill = fill;
    }
    fills.set(mark.iso3, mark.fill);
  }
  const counts: Record<string, number> = {};
  for (const fill of fills.values()) counts[fill] = (counts[fill] ?? 0) + 1;
  for (const entry of document.querySelectorAll<HTMLElement>(".legend [data-fill]")) {
    setText(entry, ".count", ` ${counts[entry.dataset.fill ?? ""] ?? 0}`);
  }
  const sum = (...names: string[]) => names.reduce((total, name) => total + (counts[name] ?? 0), 0);
  return {
    ...counts,
    registered: sum("in-force", "not-yet-in-force", "in-force-unknown"),
    inForce: sum("in-force"),
    unknown: sum("in-force-unknown", "registered-unknown"),
  };
}

function fillTemplate(template: string, values: Record<string, string | number>): string {
  return template.replace(/\[([\w-]+)\]/g, (_, key: string) => String(values[key] ?? 0));
}

/**
 * Leaves a text that is right already, and keeps the node of one that is not: another node in its place has the browser look
 * through the page for the styles and the layout that may depend on it, which doubles the work of a step.
 */
function setText(root: ParentNode, selector: string, text: string): void {
  const found = root.querySelector(selector);
  if (!found || found.textContent === text) return;
  const only = found.firstChild;
  if (only instanceof Text && !only.nextSibling) only.data = text;
  else found.textContent = text;
}

function moveHandle(form: Element, percent: number): void {
  form.querySelector(".handle")?.setAttribute("cx", `${percent}%`);
  form.querySelector(".passed")?.setAttribute("x2", `${percent}%`);
}

/** Moves the line of the asked date in the timeline below; its words follow with the page. */
function moveLine(percent: number, value: number): void {
  for (const group of document.querySelectorAll<SVGGElement>(".steps .asked")) {
    const line = group.querySelector("line");
    line?.setAttribute("x1", `${percent}%`);
    line?.setAttribute("x2", `${percent}%`);
    const circle = group.querySelector("circle");
    circle?.setAttribute("cx", `${percent}%`);
    circle?.setAttribute("cy", String(stepY(value, Number(group.dataset.top))));
    setText(group, "text", "");
  }
}

function swapLabel(button: HTMLButtonElement): void {
  const label = button.querySelector("span");
  const other = button.dataset.pauseLabel ?? "";
  button.dataset.pauseLabel = label?.textContent ?? "";
  if (label) label.textContent = other;
}
