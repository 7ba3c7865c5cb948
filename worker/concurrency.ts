/** Jobs at a time: most wait for a gateway or a picture. The pool of the site's role has as many connections. */
export const CONCURRENCY = 10;
