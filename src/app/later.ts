type Asked = (...given: never[]) => Promise<unknown>;

/**
 * Something whose every method answers with a promise, loaded when the first of them is called. It is given to whoever may need it
 * without its script being part of the first screen.
 * @param load rejects when the piece is missing; then so does every call
 */
export function later<T extends object>(load: () => Promise<T & { [K in keyof T]: Asked }>): T {
  const methods = {
    get: (_: object, name: string) =>
      // Were it thought a promise, whoever hands it on would wait for it.
      name === 'then' ? undefined : async (...given: never[]) => (await load())[name as keyof T](...given),
  };
  return new Proxy({}, methods) as T;
}
