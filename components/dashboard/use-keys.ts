"use client";

import { useEffectEvent, useLayoutEffect, useRef } from "react";
import { nameOf, plainName } from "./key-names";
import { type KeyMap, registerKeys } from "./key-registry";
import { isOnControl, isTyping } from "./key-target";

/** Space and Enter belong to the control that has the focus. */
const belongsToControl = (target: EventTarget | null, key: string) => (key === " " || key === "enter") && isOnControl(target);

/**
 * Keys of a part of the page, as long as it is shown; "g b" is G and then B. Silent while someone types (except with
 * Ctrl) and while a dialog is open. They count from the moment the part is seen: an effect after the paint would lose the first.
 */
export function useKeys(keys: KeyMap) {
  const current = useRef<KeyMap>({});
  useLayoutEffect(() => {
    current.current = keys;
  });
  useLayoutEffect(() => registerKeys(current), []);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const name = isTyping(event.target) ? plainName(event) : nameOf(event);
    const action = keys[name];
    if (!action || event.altKey || event.defaultPrevented || belongsToControl(event.target, name)) return;
    if (document.querySelector("dialog[open]") || (isTyping(event.target) && !name.startsWith("ctrl+"))) return;
    event.preventDefault();
    (typeof action === "function" ? action : action.run)();
  });
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}
