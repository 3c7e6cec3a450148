"use strict";
(() => {
  const form = document.getElementById("filter");
  const words = document.getElementById("words");
  const shown = document.getElementById("shown");
  const all = document.getElementById("all");
  const boxes = [...form.querySelectorAll("input[type=checkbox]")];
  const told = [...document.querySelectorAll("details.case")];
  const rows = [...document.querySelectorAll("tr[data-case]")];
  const groups = [...document.querySelectorAll(".group, .cases tbody")];

  // What each case can be found by: its row, and whatever is told of it.
  const texts = new Map();
  for (const part of [...rows, ...told]) {
    const id = part.dataset.case;
    texts.set(id, `${texts.get(id) ?? ""} ${part.textContent}`);
  }
  for (const [id, text] of texts) texts.set(id, text.toLowerCase());

  function filter() {
    const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    const verdicts = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    let found = 0;
    for (const part of [...rows, ...told]) {
      const text = texts.get(part.dataset.case);
      const verdict = part.dataset.verdict.split(" ").some((name) => verdicts.has(name));
      part.hidden = !(verdict && wanted.every((word) => text.includes(word)));
    }
    for (const row of rows) found += row.hidden ? 0 : 1;
    for (const group of groups) group.hidden = !group.querySelector("[data-case]:not([hidden])");
    shown.textContent = `${found} of ${rows.length} cases`;
  }

  // An address can name a case.
  function follow() {
    let name = location.hash.slice(1);
    try {
      name = decodeURIComponent(name);
    } catch {
      return;
    }
    const target = document.getElementById(name);
    if (!target?.matches("details.case")) return;
    if (target.hidden) {
      words.value = "";
      for (const box of boxes) box.checked = true;
      filter();
    }
    target.open = true;
    target.scrollIntoView();
    target.querySelector("summary").focus({ preventScroll: true });
  }

  // From case to case with the arrows, once one of them has the focus.
  document.addEventListener("keydown", (event) => {
    const heads = told.filter((part) => !part.hidden).map((part) => part.firstElementChild);
    const at = heads.indexOf(document.activeElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: heads.length - 1 }[event.key];
    if (at < 0 || !heads[next]) return;
    event.preventDefault();
    heads[next].focus();
  });
  words.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    words.value = "";
    filter();
  });
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("hashchange", follow);

  if (all) {
    all.hidden = false;
    all.addEventListener("click", () => {
      const open = told.some((part) => !part.hidden && !part.open);
      for (const part of told) if (!part.hidden) part.open = open;
      all.textContent = open ? "Close all" : "Open all";
    });
  }
  if (navigator.clipboard) {
    for (const button of document.querySelectorAll("button.copy")) {
      button.hidden = false;
      button.addEventListener("click", async () => {
        await navigator.clipboard.writeText(button.previousElementSibling.textContent);
        button.textContent = "Copied";
      });
    }
  }
  form.hidden = false;
  filter();
  follow();
})();
