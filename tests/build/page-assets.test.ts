import { expect, it } from 'vitest';
import { firstFonts, takeFirstScreenCss, unknownClasses } from '../../build/page-assets';

type Bundle = Parameters<typeof takeFirstScreenCss>[0];

const chunk = (fileName: string, imports: string[], css: string[], isEntry = false) => ({
  type: 'chunk',
  fileName,
  imports,
  isEntry,
  viteMetadata: { importedCss: new Set(css) },
});
const sheet = (fileName: string, source: string) => ({ type: 'asset', fileName, source });

const bundle = () =>
  ({
    'assets/index.js': chunk('assets/index.js', ['assets/shared.js'], ['assets/index.css'], true),
    'assets/shared.js': chunk('assets/shared.js', ['assets/index.js'], ['assets/shared.css']),
    'assets/lazy.js': chunk('assets/lazy.js', ['assets/shared.js'], ['assets/lazy.css']),
    'assets/shared.css': sheet('assets/shared.css', '.a{src:url(./font.woff2)}/*$vite$:1*/'),
    'assets/index.css': sheet('assets/index.css', '.b{background:url("pic.svg")}.c{mask:url(#here)}'),
    'assets/lazy.css': sheet('assets/lazy.css', '.late{}'),
  }) as unknown as Bundle;

it('puts the style of the first screen into the page, what it imports first, with addresses that still lead there', () => {
  expect(takeFirstScreenCss(bundle())).toBe(
    '.a{src:url(./assets/font.woff2)}\n.b{background:url(./assets/pic.svg)}.c{mask:url(#here)}',
  );
});

it('leaves no second copy of it, and nobody who asks for one', () => {
  const left = bundle();
  takeFirstScreenCss(left);
  expect(Object.keys(left).filter((file) => file.endsWith('.css'))).toEqual(['assets/lazy.css']);
  const css = (file: string) => [...(left[file] as unknown as ReturnType<typeof chunk>).viteMetadata.importedCss];
  expect(['assets/index.js', 'assets/shared.js', 'assets/lazy.js'].map(css)).toEqual([[], [], ['assets/lazy.css']]);
});

it('names the fonts to fetch first, and fails when one is not there', () => {
  const css = 'url(./assets/baloo-2-latin-wght-normal-a1.woff2)url(./assets/andika-latin-400-normal-b2.woff2)';
  expect(firstFonts(css)).toEqual([
    './assets/baloo-2-latin-wght-normal-a1.woff2',
    './assets/andika-latin-400-normal-b2.woff2',
  ]);
  expect(() => firstFonts('')).toThrow(/baloo-2/);
});

it('finds a class that would show undressed', () => {
  expect(unknownClasses('<p class="a b"><b class="a">', '.a{}')).toEqual(['b']);
  expect(unknownClasses('<p class="a">', '.a{}')).toEqual([]);
});
