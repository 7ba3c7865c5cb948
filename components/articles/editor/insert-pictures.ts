import type { Editor } from "@tiptap/core";
import { UPLOADING } from "./body-json";
import { upload } from "./uploads";

/** Puts pictures into the text at once and sends them; each takes its place when it has arrived. */
export async function insertPictures(editor: Editor, files: File[], at: number, say: (sentence: string) => void): Promise<void> {
  // All take the same place, so the last is put there first; they are sent in the order in which they were chosen.
  await Promise.all([...files].reverse().map(async (file) => {
    const key = `${UPLOADING}${crypto.randomUUID()}`;
    const sending = upload(key, file);
    // The cursor stays in the text: a picture that is selected would give way to the next letter.
    editor.commands.insertContentAt(afterBlock(editor, at), { type: "image", attrs: { mediaId: key, alt: "", caption: "" } }, { updateSelection: false });
    const answer = await sending;
    if (editor.isDestroyed) return;
    if (!answer.ok && stands(editor, key)) say(`${file.name}: ${answer.sentence}`);
    replace(editor, key, answer.ok ? answer.picture.id : null);
  }));
}

/** Behind the paragraph, list or table at that place: pictures stand between them, not inside. */
function afterBlock(editor: Editor, at: number): number {
  const { doc } = editor.state;
  const place = doc.resolve(Math.min(at, doc.content.size));
  return place.depth > 0 ? place.after(1) : place.pos;
}

function stands(editor: Editor, key: string): boolean {
  let found = false;
  editor.state.doc.descendants((node) => {
    found ||= node.attrs.mediaId === key;
    return !found;
  });
  return found;
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
export function pastedFiles(data: DataTransfer | null): File[] {
  return data && !data.getData("text/plain").trim() ? [...data.files] : [];
}
