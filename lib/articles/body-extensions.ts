import { type AnyExtension, Node } from "@tiptap/core";
import { TableKit } from "@tiptap/extension-table";
import { StarterKit } from "@tiptap/starter-kit";
import { isAllowedHref } from "./links";

/**
 * A picture of the agency's own store: it names the picture, never an address, so that no story can load anything
 * from elsewhere. The editor extends this node with a view; the schema is this one on both sides.
 */
export const BodyPicture = Node.create({
  name: "image",
  group: "block",
  atom: true,
  draggable: true,
  addAttributes: () => ({
    mediaId: { default: "", validate: "string", parseHTML: (element) => element.getAttribute("data-media-id") ?? "" },
    alt: { default: "", validate: "string", parseHTML: (element) => element.getAttribute("data-alt") ?? "" },
    caption: { default: "", validate: "string", parseHTML: (element) => element.getAttribute("data-caption") ?? "" },
  }),
  parseHTML: () => [{ tag: "figure[data-media-id]" }],
  renderHTML: ({ node }) => ["figure", {
    "data-media-id": String(node.attrs.mediaId), "data-alt": String(node.attrs.alt), "data-caption": String(node.attrs.caption),
  }],
});

/** Everything but the picture. No code, colours, fonts or sizes: the site gives a story its look. */
export const textExtensions: AnyExtension[] = [
  StarterKit.configure({
    heading: { levels: [2, 3] },
    code: false, codeBlock: false, strike: false, underline: false,
    link: {
      openOnClick: false, defaultProtocol: "https", protocols: [],
      HTMLAttributes: { target: null, rel: null },
      isAllowedUri: (href) => isAllowedHref(href),
    },
  }),
  TableKit.configure({ table: { resizable: false } }),
];

export const bodyExtensions: AnyExtension[] = [...textExtensions, BodyPicture];
