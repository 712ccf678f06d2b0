/** Made by build/objects-plugin.ts: the address of each object's picture. */
declare module 'virtual:lantern-objects' {
  export const OBJECT_URLS: Readonly<Record<import('./objects').ObjectId, string>>;
}
