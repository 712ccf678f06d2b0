import { afterEach, expect, it, vi } from 'vitest';
import { saveFile } from '../../src/platform/save-file';

afterEach(() => vi.restoreAllMocks());

it('hands a text to the browser’s own download, under its name', async () => {
  const blobs: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.push(blob as Blob);
    return 'blob:here';
  });
  const link = { href: '', download: '', click: vi.fn() };
  saveFile('picture.csv', 'a,b', 'text/csv', { createElement: () => link } as unknown as Document);
  expect(link).toMatchObject({ href: 'blob:here', download: 'picture.csv' });
  expect(link.click).toHaveBeenCalledOnce();
  expect(blobs[0]!.type).toBe('text/csv');
  expect(await blobs[0]!.text()).toBe('a,b');
});
