import { expect, it } from 'vitest';
import { scopedName } from '../../build/scoped-name';

it('gives a class the same name whether prerendered or run', () => {
  const name = scopedName('/somewhere');
  expect(name('title', '/somewhere/src/a/welcome.module.css?used')).toBe(
    name('title', '/somewhere/src/a/welcome.module.css'),
  );
  expect(scopedName('/elsewhere')('title', '/elsewhere/src/a/welcome.module.css')).toBe(
    name('title', '/somewhere/src/a/welcome.module.css'),
  );
});

it('keeps two files of one name apart', () => {
  const name = scopedName('/somewhere');
  expect(name('title', '/somewhere/a/page.module.css')).not.toBe(name('title', '/somewhere/b/page.module.css'));
  expect(name('title', '/somewhere/a/page.module.css')).toMatch(/^page-title-[0-9a-f]{4}$/);
});
