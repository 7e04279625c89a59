/* The component that dashboard/components/part.py declares. Its content comes as plain elements, {tag, props, children},
   and React makes of them what is new and leaves the rest: focus, scroll and open folds stay as they were. */
(() => {
  "use strict";

  const { createElement, PureComponent, useLayoutEffect, useRef } = window.React;

  // A field belongs to whoever types in it; only where the server has another value than before is that written.
  function Field({ value = "", ...props }) {
    const field = useRef(null);
    useLayoutEffect(() => { field.current.value = value; }, [value]);
    return createElement("input", { ...props, defaultValue: value, ref: field });
  }

  // A fold is the user's too: the server may open one, for what is in it, but closes none.
  function Fold({ open = false, ...props }) {
    const fold = useRef(null);
    useLayoutEffect(() => { if (open) fold.current.open = true; }, [open]);
    return createElement("details", { ...props, ref: fold });
  }

  // A number stays with its sign where a line breaks, and with its "sure".
  const kept = (text) => text.replace(/(?<=\d) %( sure\b)?/g, (unit) => unit.replaceAll(" ", "\u00a0"));

  const OWN = { input: Field, details: Fold };
  function drawn(content) {
    if (Array.isArray(content)) return createElement(window.React.Fragment, null, ...content.map(drawn));
    if (typeof content === "string") return kept(content);
    if (content === null || typeof content !== "object") return content;
    return createElement(OWN[content.tag] ?? content.tag, content.props, ...(content.children ?? []).map(drawn));
  }

  /* React goes by an element's place: where one more comes before it, the focus would be on another control. */

  const controls = (place) => [...place.querySelectorAll("a, button, input, select, textarea, summary, [tabindex]")];
  const kind = (control) => `${control.tagName} ${control.classList[0] ?? ""}`;
  function name(control) {
    const own = ["name", "data-poster", "aria-label"].map((attribute) => control.getAttribute(attribute)).find(Boolean);
    const group = control.closest("[role=group]")?.getAttribute("aria-label");
    return [kind(control), group, own ?? control.textContent].join("|");
  }
  function like(control, place, tell) {
    const alike = controls(place).filter((other) => tell(other) === tell(control));
    return { place, tell, told: tell(control), at: alike.indexOf(control) };
  }
  function found({ place, tell, told, at }) {
    const alike = place.isConnected ? controls(place).filter((other) => tell(other) === told) : [];
    return alike[Math.min(at, alike.length - 1)];
  }

  // What the focus is on, and where to look for it afterwards: the same control, else one of its kind close by.
  function focused(part) {
    const control = document.activeElement;
    if (control === part || !part.contains(control)) return null;
    const places = [];
    for (let place = control.parentElement; places.at(-1) !== part; place = place.parentElement) places.push(place);
    return [like(control, part, name), ...places.map((place) => like(control, place, kind))];
  }
  // With none left, to the page: on a control of another kind, the same key pressed again would do another thing.
  function giveBack(part, wanted) {
    const control = wanted.map(found).find(Boolean) ?? part.closest("main");
    if (control !== document.activeElement) control?.focus({ preventScroll: true });
  }

  class Content extends PureComponent {
    getSnapshotBeforeUpdate() {
      return focused(document.getElementById(this.props.part));
    }
    componentDidUpdate(_props, _state, wanted) {
      const part = document.getElementById(this.props.part);
      if (wanted) giveBack(part, wanted);
      part.dispatchEvent(new CustomEvent("drawn", { bubbles: true }));
    }
    render() {
      return drawn(this.props.content ?? null);
    }
  }

  function Part({ id, content, tag, className, setProps, ...attributes }) {
    const loading = window.dash_component_api.useDashContext().useLoading();
    const props = { ...attributes, id, className: className || undefined, "data-dash-is-loading": loading || undefined };
    return createElement(tag, props, createElement(Content, { part: id, content }));
  }

  window.dashboard = { Part };
})();
