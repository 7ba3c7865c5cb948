import { type ReactNode } from "react";
import { PageBar, type PageBarProps } from "./page-bar";
import { type RailProps } from "./rail";
import { ShellFrame } from "./shell-frame";

export type DashboardShellProps = RailProps &
  Partial<PageBarProps> & {
    children: ReactNode;
  };

/**
 * The room of signed-in people. In a layout: without title, and each page starts with its own
 * `<PageBar>`. The page's content is a `<main id="isi">`.
 */
export function DashboardShell({ children, title, subtitle, toolbar, find, ...frame }: DashboardShellProps) {
  return (
    <ShellFrame {...frame}>
      {title !== undefined && <PageBar title={title} subtitle={subtitle} toolbar={toolbar} find={find} />}
      {children}
    </ShellFrame>
  );
}
