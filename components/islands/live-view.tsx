import { useEffect, useLayoutEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import useSWR from "swr";
import { goEvent, shownEvent } from "./view-events";
import { refusedView, showView } from "./view-swap";

/** Starts the live view where a page has one to change; its messages stand in the page, in its language. */
export function startLiveView(): void {
  const place = document.querySelector<HTMLElement>("[data-live-view]");
  if (!place || !document.querySelector("[data-view]")) return;
  const { failed = "", retry = "" } = place.dataset;
  createRoot(place).render(<LiveView failed={failed} retry={retry} />);
}

async function fetchView(address: string): Promise<string> {
  const response = await fetch(address, { headers: { Accept: "text/html" } });
  // The server names what is wrong with an address; its page says it better than a message here.
  if (response.status >= 400 && response.status < 500) throw refusedView(address);
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.text();
}

type Wanted = { address: string; push: boolean; anchor: string };

/**
 * Loads another state of the page in place: forms and links of the page itself bring their address, the server draws it, and
 * the regions marked `data-view` are put in the place of the old ones. The old view stays while the next one loads, and stays
 * with a message when it cannot be had. Everything works without this island, by full page loads.
 */
function LiveView({ failed, retry }: { failed: string; retry: string }) {
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const { data, error, isLoading, mutate } = useSWR(wanted?.address ?? null, fetchView, {
    keepPreviousData: true,
    revalidateOnFocus: false,
    revalidateOnReconnect: false,
    revalidateIfStale: false,
    shouldRetryOnError: false,
  });

  // At once: from then on the page says that it is live.
  useLayoutEffect(() => listen(setWanted), []);

  useEffect(() => {
    if (!wanted || !data || isLoading || error) return;
    if (wanted.push && wanted.address + wanted.anchor !== location.pathname + location.search + location.hash)
      history.pushState(null, "", wanted.address + wanted.anchor);
    showView(new DOMParser().parseFromString(data, "text/html"));
    if (wanted.anchor) document.querySelector(wanted.anchor)?.scrollIntoView();
    document.dispatchEvent(new CustomEvent(shownEvent));
  }, [wanted, data, isLoading, error]);

  useEffect(() => {
    if (error && "refused" in error) location.assign(error.refused);
  }, [error]);

  useEffect(() => {
    for (const view of document.querySelectorAll("[data-view]")) view.setAttribute("aria-busy", String(isLoading));
  }, [isLoading]);

  if (!error || "refused" in error) return null;
  return (
    <p className="note alert live-message" role="alert">
      {failed}{" "}
      <button type="button" className="button" onClick={() => mutate()}>
        {retry}
      </button>
    </p>
  );
}

function listen(want: (wanted: Wanted) => void): () => void {
  const go = (href: string, push = true) => {
    const url = new URL(href, location.href);
    want({ address: url.pathname + url.search, push, anchor: url.hash });
  };
  const onClick = (event: MouseEvent) => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    const link = (event.target as Element).closest("a[data-live], [data-map] a[data-iso3]");
    const href = link?.getAttribute("href");
    if (!href || new URL(href, location.href).pathname !== location.pathname) return;
    event.preventDefault();
    go(href);
  };
  const sendForm = (form: HTMLFormElement) => {
    const entries = [...new FormData(form)].filter(([, value]) => value !== "") as [string, string][];
    const query = new URLSearchParams(entries);
    go(`${new URL(form.action).pathname}${query.size > 0 ? `?${query}` : ""}`);
  };
  const onSubmit = (event: SubmitEvent) => {
    const form = (event.target as Element).closest<HTMLFormElement>("form[data-live-form]");
    if (!form) return;
    event.preventDefault();
    sendForm(form);
  };
  const onChange = (event: Event) => {
    const field = event.target as Element;
    const form = field.closest<HTMLFormElement>("form[data-live-form]");
    if (form && field.matches("select, input:is([type=checkbox], [type=radio]):not([data-keep])")) sendForm(form);
  };
  const onGo = (event: Event) => go((event as CustomEvent<string>).detail);
  const onBack = () => go(location.href, false);
  document.addEventListener("click", onClick);
  document.addEventListener("submit", onSubmit);
  document.addEventListener("change", onChange);
  document.addEventListener(goEvent, onGo);
  window.addEventListener("popstate", onBack);
  return () => {
    document.removeEventListener("click", onClick);
    document.removeEventListener("submit", onSubmit);
    document.removeEventListener("change", onChange);
    document.removeEventListener(goEvent, onGo);
    window.removeEventListener("popstate", onBack);
  };
}
