// Comfort alone: everything works without this.
"use strict";
(() => {
  const all = (selector) => Array.from(document.querySelectorAll(selector));

  // After a form that was not right, the reader starts at what was wrong.
  const problems = document.getElementById("problems");
  if (problems) problems.focus();

  // Links of the error summary move the focus into the field.
  all(".govuk-error-summary a").forEach((link) => {
    link.addEventListener("click", (event) => {
      const field = document.getElementById(link.hash.slice(1));
      if (!field) return;
      event.preventDefault();
      field.scrollIntoView({ block: "center" });
      field.focus();
    });
  });

  // A form is sent once, however often its button is pressed.
  all("form[method=post]").forEach((form) => {
    form.addEventListener("submit", (event) => {
      if (form.dataset.sent) event.preventDefault();
      form.dataset.sent = "yes";
      setTimeout(() => delete form.dataset.sent, 8000);
    });
  });

  // What is typed is kept on the server a second after the last key, at the latest after four seconds of
  // typing on, and when the page is left.
  all("form[data-kept]").forEach((form) => {
    const state = document.createElement("p");
    state.className = "heard-saved heard-noprint";
    state.setAttribute("role", "status");
    form.append(state);
    let timer = null;
    let isDirty = false;
    let step = Date.now();
    const body = () => {
      const fields = new URLSearchParams(new FormData(form));
      fields.set("draft-place", form.dataset.kept);
      fields.set("draft-step", String(++step));
      return fields;
    };
    const keep = async () => {
      if (!isDirty) return;
      isDirty = false;
      try {
        const answer = await fetch("/drafts", { method: "POST", body: body(), redirect: "manual" });
        if (!answer.ok) throw new Error("not kept");
        const now = new Date();
        state.textContent = "What you typed was kept at " +
          now.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
      } catch {
        isDirty = true;
        state.textContent = "What you typed is not kept yet: there is no connection, or you are signed out.";
        timer = setTimeout(keep, 5000);
      }
    };
    let since = 0;
    const typed = () => {
      if (!isDirty) since = Date.now();
      isDirty = true;
      clearTimeout(timer);
      timer = setTimeout(keep, Math.min(1000, Math.max(0, since + 4000 - Date.now())));
    };
    form.addEventListener("input", typed);
    form.addEventListener("change", typed);
    form.addEventListener("focusout", keep);
    form.addEventListener("submit", () => { isDirty = false; clearTimeout(timer); });
    window.addEventListener("pagehide", () => {
      if (isDirty) navigator.sendBeacon("/drafts", body());
    });
  });

  // Five minutes before the session ends the reader is told, and can go on.
  const ending = document.querySelector("[data-ends-in]");
  if (ending) {
    const seconds = Number(ending.dataset.endsIn);
    const warn = () => {
      const notice = document.createElement("div");
      notice.className = "heard-ending heard-noprint";
      notice.setAttribute("role", "alert");
      notice.textContent = "You will be signed out in five minutes. What you have typed is kept. ";
      const button = document.createElement("button");
      button.type = "button";
      button.className = "heard-linkbutton";
      button.textContent = "Stay signed in";
      button.addEventListener("click", async () => {
        const answer = await fetch("/account", { redirect: "manual" }).catch(() => null);
        if (answer && answer.ok) { notice.remove(); setTimeout(warn, (3600 - 300) * 1000); }
        else notice.textContent = "You are signed out. Open a new tab, sign in, and come back: what you typed is kept.";
      });
      notice.append(button);
      document.body.append(notice);
    };
    setTimeout(warn, Math.max(0, seconds - 300) * 1000);
  }

  // On a small screen the filter is folded, so that the list is in sight.
  if (window.matchMedia("(max-width: 800px)").matches) {
    all(".heard-filter details").forEach((fold) => { fold.open = false; });
  }
})();
