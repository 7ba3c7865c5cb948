"use client";

import "./editor.css";
import { EditorContent } from "@tiptap/react";
import { useState } from "react";
import { useShell } from "@/components/dashboard/shell-context";
import { useKeys } from "@/components/dashboard/use-keys";
import { articleChecks, type ArticleContent } from "@/lib/articles/checks";
import { plainText, wordsIn } from "@/lib/articles/body-text";
import { ConflictBanner } from "./conflict-banner";
import { CoverField } from "./cover-field";
import { EditorBar } from "./editor-bar";
import { HeadFields } from "./head-fields";
import { HistoryDialog } from "./history-dialog";
import { leadTo } from "./lead-to";
import { LeftBehind } from "./left-behind";
import { LinkDialog } from "./link-dialog";
import { PresenceBanner } from "./presence-banner";
import { SidePanel } from "./side-panel";
import { Toolbar } from "./toolbar";
import type { EditorArticle, PictureSizes } from "./types";
import { useArticle } from "./use-article";
import { useBodyEditor } from "./use-body-editor";
import { useVerbs } from "./use-verbs";
import { WithdrawDialog } from "./withdraw-dialog";

type Props = { article: EditorArticle; accountId: number };

/** Writes one story: saves itself, tells what is missing, publishes, withdraws. */
export function ArticleEditor({ article, accountId }: Props) {
  const { say } = useShell();
  const tell = (message: string) => say({ message });
  const [dialog, setDialog] = useState<"link" | "history" | "withdraw" | null>(null);
  const close = () => setDialog(null);
  const writing = useArticle(article, accountId);
  const { content, cover, save, change } = writing;
  const { editor, takePictures } = useBodyEditor({ body: article.body, change: (body) => change({ body }), askLink: () => setDialog("link"), say: tell });
  const checks = articleChecks(content);
  const lead = (check: (typeof checks)[number]) => { if (editor) leadTo(check, editor); };
  const verbs = useVerbs({ article, autosave: writing.autosave, checks, lead, say });
  const changed = article.changed || save.kind !== "saved" || save.at !== article.savedAt;
  useKeys({
    p: { run: verbs.preview, does: "Pratinjau berita" }, "ctrl+s": { run: () => void writing.autosave.flush(), does: "Simpan sekarang" },
    "ctrl+enter": { run: verbs.publish, does: "Terbitkan berita" },
  });
  const takeBack = (kept: { content: ArticleContent; cover: PictureSizes | null }) => {
    editor?.commands.setContent(kept.content.body, { emitUpdate: false });
    change(kept.content, kept.cover);
  };
  return (
    <>
      <EditorBar title={content.title} save={save} status={article.status} busy={verbs.busy} preview={verbs.preview} publish={verbs.publish} openHistory={() => setDialog("history")} />
      <main className="edit" id="isi" tabIndex={-1}>
        <section aria-label="Penyunting">
          <PresenceBanner id={article.id} />
          {save.kind === "conflict" && <ConflictBanner articleId={article.id} byName={save.conflict.byName} at={save.conflict.at} content={content} forget={writing.forget} say={tell} />}
          <LeftBehind left={writing.left} revision={article.revision} articleId={article.id} takeBack={takeBack} forget={writing.forget} say={tell} />
          {editor && <Toolbar editor={editor} words={wordsIn(plainText(content.body))} askLink={() => setDialog("link")} takePictures={takePictures} />}
          <div className="sheet"><div>
            <HeadFields title={content.title} summary={content.summary} change={change} />
            <CoverField cover={cover} alt={content.coverAlt} caption={content.coverCaption} say={tell} change={({ cover: picture, ...part }) => change(part, picture)} />
            <EditorContent editor={editor} />
          </div></div>
        </section>
        <SidePanel article={article} content={content} checks={checks} changed={changed} lead={lead} setKind={(kind) => change({ kind })} openHistory={() => setDialog("history")} askWithdraw={() => setDialog("withdraw")} />
      </main>
      {editor && <LinkDialog editor={editor} open={dialog === "link"} onClose={close} />}
      <HistoryDialog articleId={article.id} open={dialog === "history"} onClose={close} restore={verbs.restore} />
      <WithdrawDialog title={content.title} open={dialog === "withdraw"} onClose={close} withdraw={verbs.withdraw} />
    </>
  );
}
