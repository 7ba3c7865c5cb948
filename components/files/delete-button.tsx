"use client";

import { Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { DeleteDialog } from "./delete-dialog";

export function DeleteButton({ file }: { file: { id: string; name: string } }) {
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <button type="button" className="btn bad" aria-haspopup="dialog" onClick={() => setAsking(true)}><Trash2 className="i" />Hapus berkas</button>
      <DeleteDialog files={[file]} open={asking} onClose={() => setAsking(false)} onDone={() => router.replace("/dasbor/berkas")} />
    </>
  );
}
