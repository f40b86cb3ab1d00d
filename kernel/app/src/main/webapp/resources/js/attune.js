"use strict";

/*
 * Small helps on top of pages that work without them. No page may need this file.
 */
(function () {
  /* An error summary is where the reader should be: after a page load and after an ajax update. */
  function announce(root) {
    const summary = root.querySelector(".error-summary");
    if (summary && !summary.dataset.announced) {
      summary.dataset.announced = "true";
      summary.focus();
    }
  }

  /* A link in the summary goes to the field's label, so that the question is in sight, and focuses the field. */
  function goToField(event) {
    const link = event.target.closest(".error-summary a[href^='#']");
    if (!link) {
      return;
    }
    const field = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!field) {
      return;
    }
    event.preventDefault();
    const folded = field.closest("details");
    if (folded) {
      folded.open = true;
    }
    const group = field.closest(".field") || field;
    group.scrollIntoView();
    field.focus({ preventScroll: true });
  }

  /* A second press on a button that is already sending does nothing (the server refuses doubles as well). */
  function onceOnly(event) {
    const form = event.target;
    if (form.method !== "post" || event.defaultPrevented) {
      return;
    }
    if (form.dataset.sending) {
      event.preventDefault();
      return;
    }
    form.dataset.sending = "true";
    window.setTimeout(function () { delete form.dataset.sending; }, 3000);
  }

  /* A sideways scrolling region is a stop of the keyboard only while it does scroll. */
  function focusableWhenScrolling() {
    document.querySelectorAll(".table-scroll, .ui-datatable-tablewrapper").forEach(function (region) {
      if (region.scrollWidth > region.clientWidth) {
        region.tabIndex = 0;
        if (!region.hasAttribute("aria-label") && !region.hasAttribute("aria-labelledby")) {
          region.setAttribute("role", "region");
          region.setAttribute("aria-label", "Table");
        }
      } else {
        region.removeAttribute("tabindex");
      }
    });
  }

  /* Above a long list of boxes to tick: a field that leaves those whose name has what is typed, and those that are ticked. */
  function findInLists() {
    document.querySelectorAll(".many").forEach(function (many, number) {
      const rows = Array.from(many.querySelectorAll(".choices > li"));
      if (rows.length <= 10 || many.dataset.found) {
        return;
      }
      many.dataset.found = "true";
      const field = document.createElement("div");
      field.className = "field";
      field.innerHTML = '<label class="label">Find by name</label><input type="text" class="input w-20" autocomplete="off"/>';
      const input = field.querySelector("input");
      input.id = "find-by-name-" + number;
      field.querySelector("label").htmlFor = input.id;
      input.addEventListener("input", function () {
        const typed = input.value.trim().toLowerCase();
        rows.forEach(function (row) {
          row.hidden = !row.textContent.toLowerCase().includes(typed) && !row.querySelector("input").checked;
        });
      });
      input.addEventListener("keydown", function (event) {
        if (event.key === "Enter") {
          event.preventDefault();
        }
      });
      many.prepend(field);
    });
  }

  /* What PrimeFaces leaves without a name. */
  function nameControls() {
    document.querySelectorAll("[role=listbox]:not([aria-label], [aria-labelledby])").forEach(function (list) {
      list.setAttribute("aria-label", "Choices");
    });
    document.querySelectorAll(".ui-paginator-prev, .ui-paginator-next").forEach(function (button) {
      if (!button.hasAttribute("aria-label")) {
        button.setAttribute("aria-label", button.classList.contains("ui-paginator-prev") ? "Previous page" : "Next page");
      }
    });
  }

  /* An ajax request that failed says so on the page; a lost session reloads it, which leads to sign-in and the draft. */
  function ajaxFailed(name) {
    if (/ViewExpired/.test(name)) {
      window.location.reload();
      return;
    }
    const messages = document.getElementById("messages");
    if (!messages) {
      return;
    }
    messages.innerHTML =
      '<div class="error-summary" tabindex="-1" role="alert"><h2>Sorry, there is a problem with the service</h2>' +
      "<p>What you did last has not been saved. Try again in a minute. Your draft is safe.</p></div>";
  }

  function primeFaces() {
    if (!window.PrimeFaces) {
      return;
    }
    if (PrimeFaces.ajax) {
      PrimeFaces.ajax.Utils.handleError = ajaxFailed;
      window.jQuery(document).on("pfAjaxError", function () { ajaxFailed(""); });
    }
    if (PrimeFaces.locales && PrimeFaces.locales.en) {
      PrimeFaces.locales.en.firstDay = 1;
    }
  }

  function refresh() {
    announce(document);
    focusableWhenScrolling();
    nameControls();
    findInLists();
  }

  document.addEventListener("click", goToField);
  document.addEventListener("submit", onceOnly);
  window.addEventListener("resize", focusableWhenScrolling);
  primeFaces();
  refresh();
  new MutationObserver(refresh).observe(document.getElementById("main") || document.body, { childList: true, subtree: true });
})();
