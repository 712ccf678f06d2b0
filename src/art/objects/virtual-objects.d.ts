/** Made by build/objects-plugin.ts: the address of the picture of each object, and of each sign that stands under words. */
declare module 'virtual:lantern-objects' {
  export const OBJECT_URLS: Readonly<Record<import('./objects').ObjectId | import('./symbols').SymbolId, string>>;
}
