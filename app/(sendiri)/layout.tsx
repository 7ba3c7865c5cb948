import "@/app/styles/dashboard.css";
import type { ReactNode } from "react";
import { jakarta } from "@/components/ui/font";

/** The dashboard's look without anybody's menu: for what the build makes before it is known who will see it. */
export default function AloneLayout({ children }: { children: ReactNode }) {
  return <html lang="id" className={jakarta.variable}><body><div className="app alone"><div className="main">{children}</div></div></body></html>;
}
