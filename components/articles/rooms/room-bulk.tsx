"use client";

import { CircleAlert } from "lucide-react";
import { type FormEvent, useId, useState } from "react";
import { BulkTold } from "@/components/admin/bulk-told";
import { Dialog } from "@/components/dashboard/dialog";
import { useKeys } from "@/components/dashboard/use-keys";
import { type PickedArticle, useSelection } from "./article-selection";
import { fitting, type Verb, verbOrder, verbs } from "./bulk-verbs";
import { type Finished, type Running, useBulkRun } from "./use-bulk-run";

type Asking = { verb: Verb; articles: PickedArticle[] };
const BACK: Partial<Record<Verb, Verb>> = { trash: "untrash", untrash: "trash" };

/** Names what is picked, offers what fits it, shows how far it is, and says what was done and what not. */
export function RoomBulk() {
  const { picked, clear } = useSelection();
  const [asking, setAsking] = useState<Asking | null>(null);
  const [told, setTold] = useState<Finished | null>(null);
  const { running, refreshing, run, stop } = useBulkRun((finished) => {
    setAsking(null);
    setTold(finished);
    clear();
  });
  const articles = [...picked.values()];
  const choose = (verb: Verb) => {
    setTold(null);
    const meant = fitting(verb, articles);
    if (verbs[verb].asks) setAsking({ verb, articles: meant });
    else void run(verb, meant);
  };
  const back = told && told.done.length > 0 ? BACK[told.verb] : undefined;
  useKeys({ ...(articles.length > 0 && !running && { escape: { run: clear, does: "Batalkan pilihan" } }) });
  return (
    <>
      {running && <Progress running={running} stop={stop} />}
      {!running && articles.length > 0 && <Bar articles={articles} late={refreshing} choose={choose} clear={clear} />}
      <BulkTold told={told} undo={back && told ? async () => { await run(back, told.done); } : undefined} onClose={() => setTold(null)} />
      <Dialog open={asking !== null} onClose={() => setAsking(null)} title={asking ? `${verbs[asking.verb].button}: ${asking.articles.length} tulisan` : ""}>
        {asking && <Question {...asking} running={running} run={(note) => run(asking.verb, asking.articles, note)} />}
      </Dialog>
    </>
  );
}

function Bar({ articles, late, choose, clear }: { articles: PickedArticle[]; late: boolean; choose: (verb: Verb) => void; clear: () => void }) {
  return (
    <div className="bulk" role="group" aria-label="Untuk tulisan yang dipilih">
      <b className="nb" role="status">{articles.length} dipilih</b>
      <span className="sm soft cut grow">{articles.map(({ name }) => name).join(", ")}</span>
      {verbOrder.map((verb) => ({ verb, count: fitting(verb, articles).length })).filter(({ count }) => count > 0).map(({ verb, count }) => (
        <button key={verb} type="button" className="btn sm" disabled={late} aria-haspopup={verbs[verb].asks ? "dialog" : undefined} onClick={() => choose(verb)}>{verbs[verb].button}{count < articles.length && <span className="faint">{count}</span>}</button>
      ))}
      <button type="button" className="btn sm quiet" aria-keyshortcuts="Escape" onClick={clear}>Batal <kbd aria-hidden="true">Esc</kbd></button>
    </div>
  );
}

function Progress({ running: { verb, of, through }, stop }: { running: Running; stop: () => void }) {
  const words = `${verbs[verb].doing} ${through} dari ${of}`;
  return (
    <div className="bulk" role="status">
      <b className="nb">{words}…</b>
      <progress className="grow" value={through} max={of} aria-label={words} />
      <button type="button" className="btn sm" onClick={stop}>Hentikan</button>
    </div>
  );
}

type QuestionProps = Asking & { running: Running | null; /** Answers what is wrong with the note. */ run: (note: string) => Promise<string | null> };

function Question({ verb, articles, running, run }: QuestionProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const { button, asks } = verbs[verb];
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const note = new FormData(event.currentTarget).get("alasan");
    setProblem(await run(typeof note === "string" ? note : ""));
  };
  return (
    <form className="form pad" noValidate onSubmit={(event) => void submit(event)}>
      <ul className="names" tabIndex={0} aria-label="Yang dipilih">{articles.map((article) => <li key={article.id}>{article.name}</li>)}</ul>
      <p className="soft">{asks}</p>
      {verb === "withdraw" && (
        <div className="field">
          <label htmlFor={id}>Alasan, dibaca warga</label>
          <textarea id={id} name="alasan" className="in" rows={3} maxLength={500} aria-invalid={problem ? true : undefined} aria-describedby={`${id}-bantuan ${id}-salah`} />
          {problem && <p className="err" id={`${id}-salah`} role="alert"><CircleAlert className="i s" />{problem}</p>}
          <p className="help" id={`${id}-bantuan`}>Alasan yang sama tampil di alamat setiap tulisan itu.</p>
        </div>
      )}
      <div className="acts"><button className={verb === "withdraw" ? "btn bad" : "btn pri"} disabled={running !== null}>{running ? `${running.through} dari ${running.of}…` : `${button} ${articles.length} tulisan`}</button></div>
    </form>
  );
}
