"use client";

import { useLinkStatus } from "next/link";

/** While something is on its way a line runs below the page's bar (state.css); it says nothing to those who hear the page. */
export const Busy = ({ on }: { on: boolean }) => <span className="busy" data-on={on || undefined} aria-hidden="true" />;

/** Inside a link: on its way from the press until the page is there. */
export const LinkBusy = () => <Busy on={useLinkStatus().pending} />;
