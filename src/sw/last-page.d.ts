declare module 'virtual:last-page' {
  /** A whole page that needs no other file; made by `build/last-page.ts`. */
  export const LAST_PAGE: string;
  /** Its content security policy, which goes into the answer's header. */
  export const LAST_PAGE_POLICY: string;
}
