import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { helplinesFor } from '../../../src/content/helplines';
import { BANDS } from '../../../src/content/schema/lesson';
import { REGIONS } from '../../../src/domain/school';
import { openTell, PEOPLE } from './render-tell';
import { saying } from '../../support/saying';

describe('first words', () => {
  it('offers eight sentences, and says that no words are needed', async () => {
    await openTell({ tell: { page: 'first-words' } });
    expect(within(screen.getByRole('group', { name: 'What can I say?' })).getAllByRole('button')).toHaveLength(8);
    expect(screen.getByText('No words? You can point, draw, sign or show. That is telling too.')).toBeDefined();
  });

  it('shows the sentence large, how to practise it and what a safe adult may say', async () => {
    const { user, last } = await openTell({ tell: { page: 'first-words' } });
    await user.click(screen.getByRole('button', { name: '“Someone hurts me, or touches me.”' }));
    expect(last()?.words).toBe('hurt');
    expect(
      within(screen.getByRole('status')).getByText('“Someone hurts me, or touches me.”').getAttribute('data-size'),
    ).toBe('huge');
    expect(screen.getByText('Say it quietly, or in your head. Or show this to a safe adult.')).toBeDefined();
    expect(screen.getByText(/Thank you for telling me\. I believe you\. It is not your fault\./)).toBeDefined();
  });

  it('can be changed and taken back', async () => {
    const { user, last } = await openTell({ tell: { page: 'first-words', words: 'hurt' } });
    await user.click(screen.getByRole('button', { name: '“A secret worries me.”' }));
    expect(
      screen.getByRole('button', { name: '“Someone hurts me, or touches me.”' }).getAttribute('aria-pressed'),
    ).toBe('false');
    await user.click(screen.getByRole('button', { name: '“A secret worries me.”' }));
    expect(last()?.words).toBeUndefined();
    expect(screen.getByText('Tap the words you like. You can change them.')).toBeDefined();
  });
});

describe('if they do not listen', () => {
  it('shows the fingers as the order to go in', async () => {
    await openTell({
      tell: { page: 'not-listened', picks: ['person:okafor', 'mum', 'nobody', 'doctor'] },
      school: { people: PEOPLE },
    });
    const order = screen.getAllByRole('list').find(({ tagName }) => tagName === 'OL') as HTMLElement;
    expect(
      within(order)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Mrs Okafor', 'Mum', 'Doctor or nurse']);
  });

  it('has a first person to go to when nobody was picked', async () => {
    await openTell({ tell: { page: 'not-listened' } });
    expect(screen.getByText('No one on your hand yet? That is OK. A teacher can be first.')).toBeDefined();
  });

  it('says whose mistake it is, and to keep telling', async () => {
    const { container } = await openTell({ tell: { page: 'not-listened' } });
    expect(container.textContent).toContain('That is the adult’s mistake, not yours.');
    expect(container.textContent).toContain('Keep telling until someone helps.');
    expect(container.textContent).toContain('“I told someone. I still need help.”');
  });
});

describe('help now', () => {
  it("shows the school's own people before any number, with where to find them", async () => {
    const { container } = await openTell({ tell: { page: 'help-now' }, school: { people: PEOPLE, region: 'GB-ENG' } });
    const text = container.textContent ?? '';
    expect(screen.getByText('Where: Blue room by the hall')).toBeDefined();
    expect(screen.getByText('Keeping-safe lead')).toBeDefined();
    expect(text.indexOf('Mrs Okafor')).toBeLessThan(text.indexOf('0800 1111'));
  });

  it('reaches everybody the school named, however many', async () => {
    const people = ['Abel', 'Bina', 'Cara', 'Dev', 'Eve'].map((name, at) => ({
      id: name.toLowerCase(),
      name,
      role: '',
      where: '',
      portrait: at,
    }));
    const { user } = await openTell({ tell: { page: 'help-now' }, school: { people } });
    const names = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(names()).toEqual(['Abel', 'Bina', 'Cara']);
    await user.click(screen.getByRole('button', { name: 'More people' }));
    expect(names()).toEqual(['Dev', 'Eve']);
    await user.click(screen.getByRole('button', { name: 'More people' }));
    expect(names()).toEqual(['Abel', 'Bina', 'Cara']);
  });

  it('has no button for more people where all are seen', async () => {
    await openTell({ tell: { page: 'help-now' }, school: { people: PEOPLE } });
    expect(screen.queryByRole('button', { name: 'More people' })).toBeNull();
  });

  it('is no dead end before a school has set the tablet up', async () => {
    const { container } = await openTell({ tell: { page: 'help-now' } });
    expect(screen.getByText('Ask your teacher who keeps children safe here.')).toBeDefined();
    expect(screen.getByText('There are helplines for children. Ask an adult at school for the number.')).toBeDefined();
    expect(screen.getByText('Go to a safe adult if you can. Ask them to call for help.')).toBeDefined();
    expect(container.textContent).not.toMatch(/\d/);
  });

  it('shows the numbers of the United Kingdom, large', async () => {
    await openTell({ tell: { page: 'help-now' }, school: { region: 'GB-SCT' } });
    expect(screen.getByText('0800 1111').getAttribute('data-size')).toBe('huge');
    expect(screen.getByText('999').getAttribute('data-size')).toBe('huge');
    expect(screen.getByText('It is free to call.')).toBeDefined();
  });

  it('shows Ireland its helpline, and no number that nobody has seen in a source', async () => {
    const { container } = await openTell({ tell: { page: 'help-now' }, school: { region: 'IE' } });
    expect(screen.getByText('1800 66 66 66')).toBeDefined();
    expect(screen.queryByText('It is free to call.')).toBeNull();
    expect(container.textContent).not.toMatch(/112|999/);
    expect(screen.getByText('Go to a safe adult if you can. Ask them to call for help.')).toBeDefined();
  });

  it.each(REGIONS)('assumes no telephone in %s, and shows every number of the region and no other', async (region) => {
    const { container } = await openTell({ tell: { page: 'help-now' }, school: { region } });
    expect(screen.getByText(saying('If you can’t call, tell a grown-up in this school today.'))).toBeDefined();
    const shown = [...container.querySelectorAll('[data-size="huge"]')].map(({ textContent }) => textContent);
    expect(shown).toEqual(helplinesFor(region).map(({ number }) => number));
  });
});

describe('what happens next', () => {
  it('is honest about secrets, notes and time', async () => {
    await openTell({ tell: { page: 'what-next' } });
    for (const words of [
      'They can’t keep it secret. They want you safe.',
      'They tell only the people who need to know.',
      'They may write it down, so they do not forget.',
      'They may not be able to fix it at once.',
      'Telling is OK. You can still love the person. It is not your fault.',
    ]) {
      expect(screen.getByText(words)).toBeDefined();
    }
    expect(screen.getAllByRole('listitem')).toHaveLength(9);
  });

  it('says as much to those who do not read, on six cards with people', async () => {
    const { container } = await openTell({ band: '4-5', tell: { page: 'what-next' } });
    expect(container.querySelectorAll('li p[data-say]')).toHaveLength(9);
    const cards = screen.getAllByRole('listitem');
    expect(cards).toHaveLength(6);
    for (const card of cards) expect(card.querySelector('svg')).not.toBeNull();
  });
});

describe('for a friend', () => {
  it('takes the weight off the child who tells', async () => {
    await openTell({ tell: { page: 'for-a-friend' } });
    for (const words of [
      'It is not telling tales. It is getting help.',
      'You do not have to fix it. That is a job for adults.',
      'Your friend may be cross at first. It is still OK to tell.',
      'It is not your friend’s fault. It is not your fault.',
    ]) {
      expect(screen.getByText(words)).toBeDefined();
    }
  });
});

describe('for four to seven', () => {
  it('says ‘safe grown-up’, in shorter lines', async () => {
    const { container } = await openTell({ band: '5-7', tell: { page: 'what-next' } });
    expect(container.textContent).toContain('A safe grown-up listens to you.');
    expect(container.textContent).not.toMatch(/adult/);
  });
});

describe('for eleven to thirteen', () => {
  const region = (code: 'GB-ENG' | 'IE') => ({ school: { region: code } });
  it('tells of services for abuse online where they are known, and that nothing is reported here', async () => {
    const { user, last } = await openTell({ band: '11-13', tell: { page: 'help-now' }, ...region('GB-ENG') });
    await user.click(screen.getByRole('button', { name: 'Online, or a picture' }));
    expect(last()?.page ?? 'report-online').toBe('report-online');
    expect(screen.getByText(/^CEOP/)).toBeDefined();
    expect(screen.getByText(/^Report Remove/)).toBeDefined();
    expect(screen.getByText(/does not send messages/)).toBeDefined();
  });

  it('names none where none is known', async () => {
    await openTell({ band: '11-13', tell: { page: 'report-online' }, ...region('IE') });
    expect(screen.queryByText(/CEOP|Report Remove/)).toBeNull();
    expect(screen.getByText(/which service helps/)).toBeDefined();
  });

  it('tells what help afterwards can be like, and leads back', async () => {
    const { user } = await openTell({ band: '11-13', tell: { page: 'what-next' } });
    await user.click(screen.getByRole('button', { name: 'What help afterwards is like' }));
    expect(screen.getByText(/People do get better/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(screen.getByRole('heading', { name: 'What happens next?' })).toBeDefined();
  });

  it.each([
    ['help-now', 'Online, or a picture'],
    ['what-next', 'What help afterwards is like'],
  ] as const)('keeps what %s leads to from younger children', async (page, name) => {
    for (const band of BANDS) {
      const { unmount } = await openTell({ band, tell: { page }, ...region('GB-ENG') });
      expect(screen.queryAllByRole('button', { name }), band).toHaveLength(band === '11-13' ? 1 : 0);
      unmount();
    }
  });
});
