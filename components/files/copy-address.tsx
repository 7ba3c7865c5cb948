"use client";

import { Link2 } from "lucide-react";
import { useShell } from "@/components/dashboard/shell-context";

/** Puts the public address on the clipboard. */
export function CopyAddress({ address }: { address: string }) {
  const { say } = useShell();
  const copy = () => navigator.clipboard.writeText(address).then(() => say({ message: "Alamat disalin." }), () => say({ message: "Alamat tidak bisa disalin:", strong: address }));
  return <button type="button" className="btn" onClick={() => void copy()}><Link2 className="i" />Salin alamat</button>;
}
