"use strict";

/*
 * The form of a call on a phone that loses its connection: what was typed is kept on the phone until the service has it, sent when
 * it can be, and deleted then. The form works without this file. What is sent is the form itself, fetched anew, so that it is as
 * safe as when somebody presses the button; its number makes sure that the call is logged once.
 */
(function () {
  const KEY = "attune.incident-call";
  const LONGEST = 3 * 24 * 60 * 60 * 1000;
  const AGAIN = 10000;
  const OURS = ["javax.faces.ViewState", "jakarta.faces.ViewState", "jakarta.faces.ClientWindow", "call_SUBMIT", "call", "primefaces.nonce"];

  let sending = false;

  function form() {
    return document.getElementById("call");
  }

  function keeping() {
    return document.getElementById("call-keeping");
  }

  function read() {
    try {
      return JSON.parse(window.localStorage.getItem(KEY));
    } catch (broken) {
      return null;
    }
  }

  function forget() {
    window.localStorage.removeItem(KEY);
  }

  /* Only what the caller's form has: its own technical fields are fetched anew. */
  function typed() {
    const fields = {};
    new FormData(form()).forEach(function (value, name) {
      if (!OURS.includes(name) && typeof value === "string") {
        fields[name] = value;
      }
    });
    return fields;
  }

  function keep(waiting) {
    const before = read();
    const now = new Date().toISOString();
    try {
      window.localStorage.setItem(KEY, JSON.stringify({
        owner: keeping().dataset.owner,
        begun: before ? before.begun : now,
        writtenAt: waiting ? (before && before.writtenAt) || now : null,
        waiting: waiting,
        fields: typed()
      }));
    } catch (full) {
      say("This phone cannot keep what you type. Log the call before you lose the connection.");
      return;
    }
    document.getElementById("call-forget").hidden = false;
  }

  function say(words) {
    const state = document.getElementById("call-state");
    if (state && state.textContent !== words) {
      state.textContent = words;
    }
  }

  function fill(target, fields) {
    Object.keys(fields).forEach(function (name) {
      target.querySelectorAll("[name='" + CSS.escape(name) + "']").forEach(function (field) {
        if (field.type === "radio" || field.type === "checkbox") {
          field.checked = field.value === fields[name];
        } else {
          field.value = fields[name];
        }
      });
    });
  }

  /* A call of somebody else who used this phone, or one of days ago, is deleted unread. */
  function mine(kept) {
    const fresh = kept && Date.now() - Date.parse(kept.begun) < LONGEST;
    if (kept && (!fresh || kept.owner !== keeping().dataset.owner)) {
      forget();
      return null;
    }
    return kept;
  }

  function restore() {
    const place = keeping();
    if (!form() || !place) {
      return;
    }
    place.hidden = false;
    const kept = mine(read());
    if (!kept) {
      return;
    }
    fill(form(), kept.fields);
    document.getElementById("call-forget").hidden = false;
    if (kept.waiting) {
      say("This call has not been sent yet. It is tried again.");
      send();
    } else {
      say("This is what you typed before.");
    }
  }

  async function fresh() {
    const answer = await fetch(window.location.pathname, { cache: "no-store", credentials: "same-origin" });
    if (answer.redirected && new URL(answer.url).pathname.endsWith("/sign-in.xhtml")) {
      return null;
    }
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    return new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("call");
  }

  async function send() {
    const kept = read();
    if (sending || !kept || !kept.waiting) {
      return;
    }
    sending = true;
    say("Sending …");
    try {
      const anew = await fresh();
      if (!anew) {
        say("You were signed out. Sign in again in this browser: what you typed is kept, and sent then.");
        return;
      }
      await post(anew, kept);
    } catch (unreachable) {
      say("No connection. The call is kept on this phone and sent when there is one. Leave this page open.");
    } finally {
      sending = false;
    }
  }

  async function post(anew, kept) {
    fill(anew, kept.fields);
    const body = new URLSearchParams();
    new FormData(anew).forEach(function (value, name) { body.append(name, value); });
    Object.keys(kept.fields).forEach(function (name) { body.set(name, kept.fields[name]); });
    body.set("call:writtenAt", kept.writtenAt || "");
    body.set("call:save", "");
    const answer = await fetch(window.location.pathname, {
      method: "POST", body: body, cache: "no-store", credentials: "same-origin"
    });
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    if (new URL(answer.url).pathname.endsWith("/incident.xhtml")) {
      forget();
      window.location.assign(answer.url);
      return;
    }
    show(new DOMParser().parseFromString(await answer.text(), "text/html"));
  }

  /* The service says what is missing: the page as it answered, with what was typed. */
  function show(page) {
    const main = page.getElementById("main");
    if (!main || !page.getElementById("call")) {
      throw new Error("no form");
    }
    document.getElementById("main").replaceWith(document.adoptNode(main));
    keeping().hidden = false;
    keep(false);
    const summary = document.querySelector(".error-summary");
    if (summary) {
      summary.focus();
    }
  }

  document.addEventListener("input", function (event) {
    if (form() && form().contains(event.target)) {
      keep(false);
    }
  });

  document.addEventListener("submit", function (event) {
    if (event.target === form()) {
      event.preventDefault();
      keep(true);
      send();
    } else if (event.target.action && event.target.action.endsWith("/sign-out")) {
      forget();
    }
  }, true);

  document.addEventListener("click", function (event) {
    if (event.target.id === "call-forget") {
      forget();
      form().reset();
      event.target.hidden = true;
      say("It is deleted from this phone.");
    }
  });

  window.addEventListener("online", send);
  window.setInterval(send, AGAIN);
  restore();
}());
