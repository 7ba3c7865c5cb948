/** Words of the tables that a browser may import too. */
export const importStates = ["uploading", "checking", "ready", "failed", "running", "stopped", "done", "undoing", "undone", "dropped"] as const;
export type ImportState = (typeof importStates)[number];
/** The worker is at it. */
export const isWorking = (state: ImportState): boolean => state === "checking" || state === "running" || state === "undoing";

export const itemStates = ["read", "planned", "refused", "brought", "refreshed", "failed", "removed", "kept"] as const;
export type ItemState = (typeof itemStates)[number];
/** `look`: the site's own look, which is no writing. */
export const itemPlans = ["publish", "draft", "refresh", "look"] as const;
export type ItemPlan = (typeof itemPlans)[number];

export const stateWords: Record<ImportState, string> = {
  uploading: "Belum lengkap", checking: "Sedang diperiksa", ready: "Siap dibawa", failed: "Tidak terbaca", running: "Sedang berjalan", stopped: "Dihentikan",
  done: "Selesai", undoing: "Sedang diurungkan", undone: "Diurungkan", dropped: "Tidak jadi",
};

/** What a person may leave out; everything else follows from the file. */
export type Choices = { withPages: boolean; asDrafts: boolean; /** Of a packed site: its look too. */ withLook?: boolean };
export const usualChoices: Choices = { withPages: true, asDrafts: false, withLook: true };

/** Numbers of one import: of items, but for pictures and comments. */
export const noTally = {
  publish: 0, draft: 0, refresh: 0, refused: 0, look: 0, brought: 0, refreshed: 0, failed: 0, removed: 0, kept: 0, pictures: 0, missing: 0, comments: 0,
  /** Of those that come, the pages; and what still waits for its turn. */
  pages: 0, waiting: 0,
  /** Of the site's look, which counts nowhere else but in `waiting`: comes, came, is as before again, stayed. */
  lookComing: 0, lookBrought: 0, lookRemoved: 0, lookKept: 0,
  /** Of those brought: came as drafts. */
  drafts: 0,
};
export type Tally = typeof noTally;
