// Progressive enhancement only: every page works without this file.
// Lists: a filter, a chip, a page number replaces the parts marked data-region in place; the address stays the truth.

const regions = () => [...document.querySelectorAll("[data-region]")];
let pending = null;

function address(form) {
  const fields = [...new FormData(form)].filter(([, value]) => value !== "");
  const query = new URLSearchParams(fields).toString();
  const url = new URL(form.getAttribute("action") || location.pathname, location.href);
  url.search = query;
  return url;
}

function swap(page) {
  const focused = document.activeElement?.id;
  const fresh = new Map([...page.querySelectorAll("[data-region]")].map((part) => [part.dataset.region, part]));
  if (!regions().every((part) => fresh.has(part.dataset.region))) return false;
  for (const part of regions()) {
    const html = fresh.get(part.dataset.region).innerHTML;
    // The count is a live region: it stays the same element, and is only told when it changes.
    if (part.innerHTML !== html) part.innerHTML = html;
  }
  document.title = page.title;
  if (focused && document.activeElement?.id !== focused) document.getElementById(focused)?.focus();
  return true;
}

async function load(url, { push }) {
  pending?.abort();
  const mine = (pending = new AbortController());
  const list = document.querySelector('[data-region="list"]');
  list?.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(url, { signal: mine.signal, credentials: "same-origin" });
    if (!answer.ok || answer.redirected) throw new Error("not a list");
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (mine.signal.aborted) return;
    if (!swap(page)) throw new Error("another page");
    if (push) history.pushState({ list: true }, "", url);
  } catch (error) {
    if (error.name !== "AbortError") location.assign(url);
  } finally {
    if (pending === mine) list?.removeAttribute("aria-busy");
  }
}

const hasList = () => document.querySelector('[data-region="list"]');

document.addEventListener("change", (event) => {
  const form = event.target.closest?.("form[data-filters]");
  if (form && hasList()) load(address(form), { push: true });
});

document.addEventListener("submit", (event) => {
  const form = event.target.closest?.("form[data-filters]");
  if (!form || !hasList()) return;
  event.preventDefault();
  load(address(form), { push: true });
});

document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details[data-menu][open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
  const link = event.target.closest?.("a[data-swap]");
  if (!link || !hasList() || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  event.preventDefault();
  const up = link.closest('[data-region="pages"]');
  // The link itself goes away: without a new place the keyboard would fall back to the top of the page.
  const next = document.querySelector('[data-region="count"]');
  load(link.href, { push: true }).then(() => {
    next?.focus({ preventScroll: !up });
    if (up) next?.scrollIntoView({ block: "start" });
  });
});

if (hasList()) {
  history.replaceState({ list: true }, "");
  addEventListener("popstate", (event) => {
    if (event.state?.list) load(location.href, { push: false });
  });
}

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const menu = [...document.querySelectorAll("details[data-menu][open]")].at(-1);
  if (!menu) return;
  menu.open = false;
  menu.querySelector("summary").focus();
});

// A form that came back with errors: the summary says what is wrong, so the reader starts there.
document.querySelector("[data-focus]")?.focus();
