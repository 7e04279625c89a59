/* The component that dashboard/components/part.py declares. Its content comes as plain elements, {tag, props, children},
   and React makes of them what is new and leaves the rest: focus, scroll and open folds stay as they were. */
(() => {
  "use strict";

  const { createElement, useLayoutEffect, useRef } = window.React;

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

  function Part({ id, content, tag, className, setProps, ...attributes }) {
    const loading = window.dash_component_api.useDashContext().useLoading();
    const props = { ...attributes, id, className: className || undefined, "data-dash-is-loading": loading || undefined };
    return createElement(tag, props, drawn(content ?? null));
  }

  window.dashboard = { Part };
})();
