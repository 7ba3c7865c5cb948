import "next-auth/jwt";

declare module "next-auth" {
  interface User {
    id: string;
  }
}

declare module "next-auth/jwt" {
  interface JWT {
    /** The session row behind the token; nothing else is kept in it. */
    sid?: string;
  }
}
