import { expect, it } from 'vitest';
import { later } from '../../src/app/later';

class Titles {
  asked: string[] = [];
  async title(id: string) {
    this.asked.push(id);
    return Promise.resolve(`${id} of ${this.asked.length}`);
  }
}

it('loads when it is asked, and asks the same one each time', async () => {
  let loads = 0;
  const one = new Titles();
  const titles = later<Titles>(async () => {
    loads += 1;
    return Promise.resolve(one as never);
  });
  expect(await Promise.resolve(titles)).toBe(titles);
  expect(loads).toBe(0);
  expect([await titles.title('a'), await titles.title('b')]).toEqual(['a of 1', 'b of 2']);
});

it('rejects every call while the piece is missing', async () => {
  const titles = later<Titles>(() => Promise.reject(new Error('gone')));
  await expect(titles.title('a')).rejects.toThrow('gone');
});
