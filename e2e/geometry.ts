import type { Page } from "@playwright/test";

/**
 * Returns what a reader could not read at the page's present width: a page that scrolls sideways, text cut by its box or by
 * the edge of its drawing, text drawn over other text. What is hidden, folded away or scrolled by its own bar is no fault.
 */
export async function unreadable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    type Box = { left: number; top: number; right: number; bottom: number };
    /** Fractions of a pixel, and the air that a font leaves around its letters. */
    const slack = 1.5;
    const faults: string[] = [];
    const name = (element: Element, text = "") => {
      const words = (text || element.textContent || "").trim().replaceAll(/\s+/g, " ").slice(0, 60);
      return `<${element.tagName.toLowerCase()} class="${element.getAttribute("class") ?? ""}"> «${words}»`;
    };
    const { scrollWidth = 0 } = document.scrollingElement ?? {};
    if (scrollWidth > innerWidth) {
      const wide = [...document.querySelectorAll("body *")].find(
        (element) => element.getBoundingClientRect().right > innerWidth + 1 && !element.closest(".table-scroll"),
      );
      faults.push(`the page scrolls sideways (${scrollWidth} px): ${wide ? name(wide) : ""}`);
    }

    /** What of a box its ancestors let through; null when nothing. `cut` tells whether one of them clips it without a bar. */
    const seen = (box: Box, from: Element): { box: Box; cut: Element | null } | null => {
      let { left, top, right, bottom } = box;
      let cut: Element | null = null;
      for (let element: Element | null = from; element && element !== document.body; element = element.parentElement) {
        const style = getComputedStyle(element);
        if (style.overflowX === "visible" && style.overflowY === "visible") continue;
        // An inline box clips nothing; nor does a drawing's inner group.
        if (style.display === "inline" || (element instanceof SVGElement && element.tagName !== "svg")) continue;
        const clip = element.getBoundingClientRect();
        const scrolls = /auto|scroll/.test(style.overflowX + style.overflowY);
        const outside =
          left < clip.left - slack ||
          right > clip.right + slack ||
          top < clip.top - slack ||
          bottom > clip.bottom + slack;
        if (outside && !scrolls) cut = element;
        left = Math.max(left, clip.left);
        right = Math.min(right, clip.right);
        top = Math.max(top, clip.top);
        bottom = Math.min(bottom, clip.bottom);
        if (right - left < 1 || bottom - top < 1) return null;
      }
      return { box: { left, top, right, bottom }, cut };
    };

    const runs: (Box & { element: Element; text: string })[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim();
      if (!text || !element || element.closest("script, style, noscript, template, title, desc, option")) continue;
      if (!element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true, contentVisibilityAuto: true }))
        continue;
      // Text of a drawing that is no longer displayed can still claim to be visible, but has no size.
      if (element.closest(".visually-hidden") || element.getBoundingClientRect().width === 0) continue;
      range.selectNodeContents(node);
      for (const line of range.getClientRects()) {
        if (line.width < 2 || line.height < 2) continue;
        const visible = seen(line, element);
        if (!visible) continue;
        if (visible.cut && visible.cut.getBoundingClientRect().width > 2) faults.push(`cut: ${name(element, text)}`);
        runs.push({ ...visible.box, element, text });
      }
    }
    for (const box of document.querySelectorAll("select, button, summary, th, td, .truncate")) {
      const style = getComputedStyle(box);
      if (style.textOverflow === "ellipsis" && box.tagName !== "SELECT" && box.scrollWidth > box.clientWidth + slack) {
        faults.push(`cut: ${name(box)}`);
      }
    }

    // Lines of text from top to bottom, each against those that begin before it ends.
    runs.sort((a, b) => a.top - b.top);
    runs.forEach((run, index) => {
      for (let next = index + 1; next < runs.length; next++) {
        const other = runs[next];
        if (!other || other.top > run.bottom) break;
        if (other.element === run.element) continue;
        const width = Math.min(run.right, other.right) - Math.max(run.left, other.left);
        const height = Math.min(run.bottom, other.bottom) - Math.max(run.top, other.top);
        // Lines of a paragraph with a small mark in it share a little height: letters meet only past a third of it.
        const third = Math.min(run.bottom - run.top, other.bottom - other.top) / 3;
        if (width > 2 && height > Math.max(third, 3)) {
          faults.push(`over each other: ${name(run.element, run.text)} and ${name(other.element, other.text)}`);
        }
      }
    });
    return [...new Set(faults)];
  });
}
