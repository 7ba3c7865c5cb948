/** Limits of a file that is brought in. Browser-safe. */
export const FILE_BYTES = 100 * 1024 * 1024;
/** A file comes in parts: a bad line repeats one part, not a hundred megabytes. */
export const PART_BYTES = 4 * 1024 * 1024;
export const MOST_ITEMS = 20_000;
/** Letters of one text, tag or cell; a post of 100,000 letters with its markup has room, a bomb hasn't. */
export const PIECE_LETTERS = 8 * 1024 * 1024;
export const XML_DEPTH = 40;
/** Elements of one item; a WordPress post with 2,000 comments has about 30,000. */
export const ITEM_ELEMENTS = 100_000;
/** Tags in one story's markup; above that it isn't a story. */
export const STORY_TAGS = 20_000;
export const STORY_PICTURES = 60;
/** A packed site holds its pictures; PostgreSQL's `integer` ends a little above. */
export const PACKED_BYTES = 2_000_000_000;
export const PACKED_ENTRIES = 60_000;
/** The text of 20,000 writings, unpacked. */
export const PACKED_TEXT_BYTES = 512 * 1024 * 1024;
