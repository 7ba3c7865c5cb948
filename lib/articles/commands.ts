/** The verbs of what an agency writes, each in its own file. */
export { changeArticleAddress } from "./change-address";
export { beginArticle, startArticle, saveDraft } from "./draft";
export { markLeft, markPresent } from "./presence";
export { publishArticle } from "./publish";
export { restoreVersion } from "./restore";
export { withdrawArticle } from "./withdraw";
export { recallArticle, returnArticle, reviewPublished, setAsksReview, submitArticle } from "./review";
export { endArticleAt, scheduleArticle, unscheduleArticle } from "./schedule";
export { confirmStillTrue, unconfirmStillTrue } from "./still-true";
export { trashArticle, untrashArticle } from "./trash";
export { endPreviewLink, makePreviewLink } from "./preview-links";
