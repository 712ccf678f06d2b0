/** Made by build/objects-plugin.ts: the address of each object's picture. */
declare module 'virtual:lantern-objects' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- an import statement would turn this declaration into a module
  export const OBJECT_URLS: Readonly<Record<import('./objects').ObjectId, string>>;
}
