import type { Editor } from "@tiptap/core";
import { UPLOADING } from "./body-json";
import { picturesAmong, upload } from "./uploads";

/** Puts pictures into the text at once and sends them; each takes its place when it has arrived. */
export async function insertPictures(editor: Editor, files: File[], at: number, say: (sentence: string) => void): Promise<void> {
  await Promise.all(files.map(async (file) => {
    const key = `${UPLOADING}${crypto.randomUUID()}`;
    const sending = upload(key, file);
    editor.chain().insertContentAt(Math.min(at, editor.state.doc.content.size), { type: "image", attrs: { mediaId: key, alt: "", caption: "" } }).run();
    const answer = await sending;
    if (editor.isDestroyed) return;
    if (!answer.ok) say(`${file.name}: ${answer.sentence}`);
    replace(editor, key, answer.ok ? answer.picture.id : null);
  }));
}

/** The passing name gives way to the picture's own, wherever its node has moved to; not a step that undo takes back. */
function replace(editor: Editor, key: string, mediaId: string | null): void {
  const { tr, doc } = editor.state;
  doc.descendants((node, position) => {
    if (node.type.name !== "image" || node.attrs.mediaId !== key) return true;
    if (mediaId === null) tr.delete(position, position + node.nodeSize);
    else tr.setNodeAttribute(position, "mediaId", mediaId);
    return false;
  });
  if (tr.docChanged) editor.view.dispatch(tr.setMeta("addToHistory", false));
}

/** Word puts a picture of the text beside the text: only a clipboard without words is a picture. */
export function pastedPictures(data: DataTransfer | null): File[] {
  if (!data || data.getData("text/plain").trim()) return [];
  return picturesAmong(data.files);
}
