"use strict";
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const form = document.getElementById("filters");
  const sheet = document.getElementById("sheet");
  const cards = all(".card");
  const marks = all(".m");
  const marksOf = new Map(cards.map((card) => [card.id, []]));
  const cardsOf = new Map();
  for (const mark of marks) {
    const ids = mark.dataset.f.split(" ");
    cardsOf.set(mark, ids.map((id) => document.getElementById(id)));
    for (const id of ids) marksOf.get(id).push(mark);
  }
  const shownCards = (mark) => cardsOf.get(mark).filter((card) => !card.hidden);

  const filter = () => {
    const chosen = new FormData(form);
    const severities = new Set(chosen.getAll("s"));
    const families = new Set(chosen.getAll("k"));
    const rule = chosen.get("r");
    const file = chosen.get("file") || "";
    let shown = 0;
    for (const article of all("article")) {
      article.hidden = file !== "" && article.dataset.file !== file;
    }
    for (const card of cards) {
      const { s, k, r } = card.dataset;
      const wanted = severities.has(s) && families.has(k) && (!rule || r === rule);
      card.hidden = !wanted;
      if (wanted && !card.closest("article").hidden) shown += 1;
    }
    for (const mark of marks) mark.classList.toggle("off", shownCards(mark).length === 0);
    const written = (number) => number.toLocaleString("id-ID");
    const output = document.getElementById("shown");
    output.textContent = `${written(shown)} dari ${written(Number(output.dataset.total))} temuan`;
    close();
  };

  // The mark that the sheet speaks of; `pinned` by a click or the keyboard, not by hovering.
  let current = null;
  let pinned = false;
  let leaving = 0;

  const light = (mark) => {
    for (const lit of all(".lit")) lit.classList.remove("lit");
    for (const card of mark ? shownCards(mark) : []) {
      card.classList.add("lit");
      for (const one of marksOf.get(card.id)) one.classList.add("lit");
    }
  };

  const close = () => {
    clearTimeout(leaving);
    current = null;
    pinned = false;
    sheet.hidden = true;
    sheet.replaceChildren();
    light(null);
  };

  const copyOf = (card) => {
    const note = document.createElement("div");
    note.className = card.className;
    note.append(...[...card.childNodes].map((node) => node.cloneNode(true)));
    return note;
  };

  const place = (mark) => {
    const at = mark.getClientRects()[0] || mark.getBoundingClientRect();
    const box = sheet.getBoundingClientRect();
    const below = at.bottom + 6;
    const top = below + box.height > innerHeight ? at.top - box.height - 6 : below;
    sheet.style.left = `${Math.max(8, Math.min(at.left, innerWidth - box.width - 24))}px`;
    sheet.style.top = `${Math.max(8, top)}px`;
  };

  const open = (mark, pin) => {
    clearTimeout(leaving);
    const found = shownCards(mark);
    if (!found.length || (pinned && !pin)) return;
    pinned = pin;
    current = mark;
    sheet.replaceChildren(...found.map(copyOf));
    sheet.hidden = false;
    light(mark);
    place(mark);
    const notes = found[0].closest(".notes");
    if (notes.scrollHeight > notes.clientHeight) {
      notes.scrollTop += found[0].getBoundingClientRect().top - notes.getBoundingClientRect().top - 8;
    }
  };

  const leave = () => {
    clearTimeout(leaving);
    if (!pinned) leaving = setTimeout(close, 250);
  };

  const step = (forward) => {
    const stops = marks.filter(
      (mark) => mark.id && !mark.classList.contains("off") && !mark.closest("article").hidden,
    );
    if (!stops.length) return;
    const now = stops.indexOf(document.activeElement);
    const next = now < 0 && !forward ? stops.length - 1 : now + (forward ? 1 : -1);
    const mark = stops[(next + stops.length) % stops.length];
    mark.scrollIntoView({ block: "center", behavior: "instant" });
    mark.focus({ preventScroll: true });
  };

  for (const mark of marks) {
    mark.addEventListener("mouseenter", () => open(mark, false));
    mark.addEventListener("mouseleave", leave);
    mark.addEventListener("focus", () => open(mark, true));
    mark.addEventListener("click", (event) => {
      event.preventDefault();
      open(mark, true);
    });
  }
  sheet.addEventListener("mouseenter", () => clearTimeout(leaving));
  sheet.addEventListener("mouseleave", leave);
  document.addEventListener("click", (event) => {
    const target = event.target;
    if (!target.closest(".m") && !target.closest("#sheet")) close();
    const link = target.closest('a[href^="#r-"]');
    if (link) document.getElementById(link.hash.slice(1)).open = true;
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("select, input:not([type=checkbox]), textarea")) return;
    if (event.key === "Escape") close();
    if (event.key === "j" || event.key === "k") step(event.key === "j");
  });
  addEventListener("scroll", () => { if (current) place(current); }, { passive: true });
  if (form) {
    form.hidden = false;
    new ResizeObserver(() => {
      document.documentElement.style.setProperty("--bar", `${form.offsetHeight}px`);
    }).observe(form);
    form.addEventListener("change", filter);
    form.addEventListener("reset", () => setTimeout(filter));
    filter();
  }
})();
