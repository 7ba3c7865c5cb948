/** How messages that go by e-mail are marked where others name their gateway: no gateway for SMS ever takes them. */
export const MAIL = "email";
/** What stands on the page of the ticket alone. */
export const PAGE = "web";
