"use client";

import { createContext, useContext } from "react";
import { type Toast } from "./types";

type ShellActions = {
  openPalette: () => void;
  openKeys: () => void;
  openMenu: () => void;
  /** Says what was done, with 8 seconds to undo it. */
  say: (toast: Toast) => void;
};

const nothing = () => undefined;

export const ShellContext = createContext<ShellActions>({ openPalette: nothing, openKeys: nothing, openMenu: nothing, say: nothing });

export const useShell = () => useContext(ShellContext);
