"use client";

import "./editor.css";
import { type Editor } from "@tiptap/core";
import { EditorContent } from "@tiptap/react";
import { useCallback, useEffect, useRef, useState } from "react";
import { useRefreshHold } from "@/components/dashboard/refresh-hold";
import { useShell } from "@/components/dashboard/shell-context";
import { useKeys } from "@/components/dashboard/use-keys";
import { askedFields } from "@/lib/articles/asked";
import { plainText, wordsIn } from "@/lib/articles/body-text";
import { articleChecks } from "@/lib/articles/checks";
import { rulesOf } from "@/lib/articles/kind-rules";
import { AddressDialog } from "./address-dialog";
import { AlbumDrop } from "./album-drop";
import { ConflictBanner } from "./conflict-banner";
import { CoverChoice } from "./cover-choice";
import { CoverField } from "./cover-field";
import { EditorBar } from "./editor-bar";
import { fieldId } from "./field-id";
import { FieldProblem, HeadFields } from "./head-fields";
import { HistoryDialog } from "./history-dialog";
import { KindFields } from "./kind-fields";
import { leadTo } from "./lead-to";
import { LeftBehind } from "./left-behind";
import { LinkDialog } from "./link-dialog";
import { NewerBanner } from "./newer-banner";
import { Notices } from "./notices";
import { PresenceBanner } from "./presence-banner";
import { ProblemSummary } from "./problem-summary";
import { SaveTrouble } from "./save-trouble";
import { SidePanel } from "./side-panel";
import { Toolbar } from "./toolbar";
import { focusTools } from "./tools";
import { TrashBanner } from "./trash";
import type { Draft, EditorArticle, Problem } from "./types";
import { giveUpAll } from "./uploads";
import { useArticle } from "./use-article";
import { useBodyEditor } from "./use-body-editor";
import { useDropGuard } from "./use-drop-guard";
import { useVerbs } from "./use-verbs";
import { WithdrawDialog } from "./withdraw-dialog";
import { WritingContext, writingOf } from "./writing-context";

type Props = { article: EditorArticle; accountId: number };

/** Writes one story, service, event … in its kind's words: saves itself, tells what is missing, publishes, withdraws. */
export function ArticleEditor({ article, accountId }: Props) {
  const { say } = useShell();
  const [dialog, setDialog] = useState<"link" | "history" | "withdraw" | "address" | null>(null);
  const close = () => setDialog(null);
  const [notices, setNotices] = useState<string[]>([]);
  const notice = useCallback((sentence: string) => setNotices((all) => [...all.filter((each) => each !== sentence), sentence]), []);
  const written = useRef<Editor | null>(null);
  const show = useCallback(({ content }: Draft) => void written.current?.commands.setContent(content.body, { emitUpdate: false }), []);
  const writing = useArticle({ article, accountId, show });
  const { content, cover, save, change, autosave } = writing;
  const checks = articleChecks(content);
  const lead = (problem: Pick<Problem, "id" | "field">) => { if (written.current) leadTo(problem, written.current, article.id); };
  const verbs = useVerbs({ article, autosave, content, checks, lead, say: (message) => say({ message }), notice });
  const problems = save.kind === "conflict" ? [] : verbs.problems;
  const unsaved = save.kind === "refused" && save.field ? [{ field: save.field.split(".")[0], sentence: save.sentence }] : [];
  const wrong = Object.fromEntries([...unsaved, ...problems].map(({ field, sentence }) => [field ?? "", sentence]));
  const { words } = rulesOf[content.kind];
  const { editor, takePictures, addPictures } = useBodyEditor({ articleId: article.id, body: content.body, hint: words.bodyHint ?? "", wrong: "body" in wrong, change: (body) => change({ body }), askLink: () => setDialog("link"), publish: verbs.publish, say: notice });
  useEffect(() => { written.current = editor; }, [editor]);
  useEffect(() => giveUpAll, []);
  useDropGuard(notice);
  useRefreshHold(save.kind !== "saved");
  useKeys({
    p: { run: verbs.preview, does: "Pratinjau" }, "ctrl+s": { run: () => void autosave.flush(), does: "Simpan sekarang" },
    "ctrl+enter": { run: verbs.publish, does: "Terbitkan" }, "alt+f10": { run: () => void focusTools(), does: "Ke alat tulis" },
  });
  // By revision and not by time: publishing, too, makes the row younger than the last save.
  const changed = article.changed || save.kind !== "saved" || autosave.revision > article.revision;
  const saved = { byName: article.savedByName ?? "Orang lain", own: article.savedByMe, at: article.savedAt };
  const newer = save.kind === "saved" && !verbs.busy && article.revision > autosave.revision;
  return (
    <WritingContext value={writingOf(content.kind, article.id)}>
      <EditorBar title={content.title} save={save} status={article.status} main={verbs.main} busy={verbs.busy} preview={verbs.preview} publish={verbs.publish} openHistory={() => setDialog("history")} />
      <main className="edit" id="isi" tabIndex={-1}>
        <section aria-label="Penyunting">
          <div className="tops">
            <PresenceBanner copies={writing.copies} />
            {article.trashed && <TrashBanner busy={verbs.busy} untrash={verbs.untrash} />}
            <SaveTrouble save={save} again={() => void autosave.flush()} />
            {save.kind === "conflict" && <ConflictBanner conflict={save.conflict} content={content} leave={writing.leave} say={notice} />}
            {newer && <NewerBanner saved={saved} />}
            <LeftBehind left={writing.left} saved={saved} discard={writing.discard} forget={writing.forget} leave={writing.leave} say={notice} />
            <Notices sentences={notices} close={(sentence) => setNotices((all) => all.filter((each) => each !== sentence))} />
            <ProblemSummary problems={problems} lead={lead} />
          </div>
          <div className="sheet">
            {editor && words.body !== null && <Toolbar editor={editor} words={wordsIn(plainText(content.body))} askLink={() => setDialog("link")} takePictures={takePictures} />}
            <div className="column">
              <HeadFields articleId={article.id} title={content.title} summary={content.summary} words={words} next={askedFields(content.kind, content.fields)[0]?.name ?? "body"} wrong={wrong} change={change} />
              <KindFields articleId={article.id} kind={content.kind} fields={content.fields} suggested={article.suggested} wrong={wrong} change={(fields) => change({ fields })} />
              {words.cover !== null && <CoverField articleId={article.id} word={words.cover ?? "Gambar utama"} cover={cover} alt={content.coverAlt} caption={content.coverCaption} say={notice} change={({ cover: picture, ...part }) => change(part, picture)} />}
              {words.needs.pictures && <AlbumDrop take={addPictures} />}
              <div hidden={words.body === null}>
                <div className="lbl"><label id={fieldId(article.id, "body-nama")} htmlFor={fieldId(article.id, "body")}>{words.body}{words.needs.body || words.needs.pictures ? "" : " (boleh kosong)"}</label><span id={fieldId(article.id, "body-bantuan")} className="vh">Alt F10 ke alat tulis.</span></div>
                <CoverChoice value={words.needs.pictures ? { coverId: cover?.id ?? null, choose: (picture, coverAlt) => change({ coverAlt }, picture) } : null}><EditorContent editor={editor} /></CoverChoice>
                <FieldProblem id={fieldId(article.id, "body-salah")} sentence={wrong.body} />
              </div>
            </div>
          </div>
        </section>
        <SidePanel article={article} content={content} checks={checks} changed={changed} lead={lead} setKind={(kind) => change({ kind })} openHistory={() => setDialog("history")} askWithdraw={() => setDialog("withdraw")} askAddress={() => setDialog("address")}
          trash={verbs.trash} step={verbs.step} flush={writing.flush} say={(message) => say({ message })} />
      </main>
      {editor && <LinkDialog editor={editor} open={dialog === "link"} onClose={close} />}
      <HistoryDialog articleId={article.id} published={article.status === "published"} pending={changed || article.status !== "published"} open={dialog === "history"} onClose={close} flush={writing.flush} restore={verbs.restore} />
      <AddressDialog url={article.publicUrl} open={dialog === "address"} onClose={close} change={verbs.changeAddress} />
      <WithdrawDialog title={content.title} open={dialog === "withdraw"} onClose={close} withdraw={verbs.withdraw} />
    </WritingContext>
  );
}
