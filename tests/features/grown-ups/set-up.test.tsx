import { screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseSetUp } from '../../../src/domain/school-setup';
import { languages } from '../../../src/i18n/i18n';
import { SCHOOL } from '../../support/schools';
import { FAKE_CRYPTO, newTablet, openGrownUps, PIN, setUpTablet, type Tablet } from './render-grown-ups';

type Side = Awaited<ReturnType<typeof openGrownUps>>;

let tablet: Tablet;
let side: Side;

const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const person = (number: number) => screen.getByText(`Safe adult ${number}`).closest('fieldset') as HTMLElement;
const personField = (number: number, name: string) => within(person(number)).getByLabelText<HTMLInputElement>(name);

/** Types as an adult does who pastes: one event, not one a letter. */
async function type(into: HTMLInputElement, text: string) {
  await side.user.click(into);
  await side.user.paste(text);
}

async function fillPerson(number: number, [name, role, where]: readonly [string, string, string]) {
  await type(personField(number, 'Name'), name);
  await type(personField(number, 'What they do'), role);
  await type(personField(number, 'Where to find them'), where);
}

async function chooseFace(number: number, face = 'Turban and beard') {
  await side.user.click(within(person(number)).getByText(/^(Choose a|Change the) face$/));
  await side.user.click(within(person(number)).getByLabelText(face));
}

async function choosePin(first = PIN, again = first) {
  await side.tap(first);
  await side.press('Next');
  await side.tap(again);
  await side.press('Next');
}

async function fillAll(pin = choosePin as () => Promise<void>) {
  await side.user.click(screen.getByLabelText('Wales'));
  await fillPerson(1, ['Mr Khan', 'keeps children safe here', 'the blue room']);
  await chooseFace(1, 'Cropped black hair and beard');
  await type(field('Name of the DSL'), 'Mrs Adeyemi');
  await type(field('How to reach the DSL'), 'Room 4');
  await pin();
}

const save = () => side.press('Save on this tablet');
const stored = () => parseSetUp(tablet.storage.read('lantern.school'));

afterEach(() => vi.unstubAllGlobals());
beforeEach(async () => {
  tablet = newTablet();
  side = await openGrownUps(tablet);
  await side.passGate();
});

describe('the first set-up', () => {
  it('keeps what was filled in on the tablet, tells the kiosk, and says so', async () => {
    await fillAll();
    await side.press('Add another safe adult');
    await fillPerson(2, ['  Miss   Oye ', 'lunchtime helper', 'the hall']);
    await chooseFace(2);
    await side.user.selectOptions(screen.getByRole('combobox'), '7');
    await side.user.click(screen.getByRole('radio', { name: /^‘Private parts’ only/ }));
    await save();
    await screen.findByText('Saved on this tablet.');
    const now = stored();
    expect(now).toMatchObject({
      state: 'ready',
      setUp: {
        school: {
          region: 'GB-WLS',
          // Every one aboard, until an adult takes one away.
          languages: languages().map(({ code }) => code),
          idleMinutes: 7,
          bodyNames: 'private-parts',
          people: [
            { id: 'school-1', name: 'Mr Khan', role: 'keeps children safe here', where: 'the blue room', portrait: 4 },
            { id: 'school-2', name: 'Miss Oye', role: 'lunchtime helper', where: 'the hall', portrait: 6 },
          ],
          dsl: { name: 'Mrs Adeyemi', contact: 'Room 4' },
        },
        pin: { iterations: 600_000 },
      },
    });
    expect(now.state === 'ready' && now.setUp.school).toEqual(side.onSchool.mock.calls[0]?.[0]);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Our school');
  });

  it('keeps a local authority and comforts when they are filled in, and neither when they are not', async () => {
    await fillAll();
    await save();
    await screen.findByText('Saved on this tablet.');
    expect(tablet.storage.kept.get('lantern.school')).not.toMatch(/authority|comforts/);
    await type(field('Name of the team or person'), 'Children’s front door');
    await save();
    expect(screen.getByText('Please fill this in.')).toBeDefined();
    await type(field('How to reach them'), '01234 567890');
    await side.user.click(screen.getByLabelText('Larger text'));
    await save();
    await screen.findByText('Saved on this tablet.');
    expect(stored()).toMatchObject({
      setUp: {
        school: {
          authority: { name: 'Children’s front door', contact: '01234 567890' },
          comforts: ['larger-text'],
        },
      },
    });
    await side.press('If a child tells you something');
    expect(screen.getByText('Children’s front door')).toBeDefined();
    await side.press('Our school');
    expect(field('How to reach them').value).toBe('01234 567890');
    expect(screen.getByLabelText<HTMLInputElement>('Larger text').checked).toBe(true);
  });

  it('then offers a recovery card that names the people and never the PIN', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    expect(screen.queryByText('Lantern: recovery card')).toBeNull();
    await fillAll();
    await save();
    await screen.findByText('Saved on this tablet.');
    const card = screen.getByText('Lantern: recovery card').closest('section');
    expect(card?.textContent).toMatch(/Mrs Adeyemi, Room 4/);
    expect(card?.textContent).toMatch(/Mr Khan \(keeps children safe here\)/);
    expect(card?.textContent).toMatch(/A PIN cannot be read back/);
    expect(card?.textContent).toMatch(/The PIN is written down at \(never write the PIN here\):/);
    expect(card?.textContent).not.toContain(PIN);
    await side.press('Print the recovery card');
    expect(print).toHaveBeenCalledOnce();
    await side.press('Copy to other tablets');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Copy to other tablets');
  });

  it('need not be typed where another tablet has it', async () => {
    await side.press('Copy from another tablet');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Copy from another tablet');
  });

  it('never stores the digits of the PIN', async () => {
    await fillAll();
    await save();
    await screen.findByText('Saved on this tablet.');
    expect(tablet.storage.kept.get('lantern.school')).not.toContain(PIN);
  });

  it('opens with that PIN the next time', async () => {
    await fillAll();
    await save();
    await screen.findByText('Saved on this tablet.');
    const next = await openGrownUps(tablet);
    await next.passGate();
    await next.enterPin(PIN);
    await screen.findByRole('heading', { name: 'Plan' });
    await next.press('Our school');
    expect(field('Name of the DSL')).toHaveProperty('value', 'Mrs Adeyemi');
  });

  it('offers only ages that have lessons, and says so of the others', () => {
    const ages = within(screen.getByRole('group', { name: /Ages to offer/ })).getAllByRole<HTMLInputElement>(
      'checkbox',
    );
    expect(ages.length).toBe(5);
    expect(ages.some(({ disabled }) => !disabled)).toBe(true);
    for (const age of ages) {
      expect(age.disabled).toBe(/not yet/.test(age.closest('label')?.textContent ?? ''));
      expect(age.checked).toBe(!age.disabled);
    }
  });

  it('says beside each field what is missing, stores nothing, and takes the focus to the first', async () => {
    await save();
    for (const words of [
      'Choose where you are.',
      'Add at least one safe adult.',
      'Choose a PIN, and enter it twice.',
    ]) {
      expect(screen.getByText(words)).toBeDefined();
    }
    expect(screen.getByRole('alert').textContent).toBe(
      'Not saved yet. Things that need another look: 5. They are marked in the form.',
    );
    const dsl = field('Name of the DSL');
    expect(dsl.getAttribute('aria-invalid')).toBe('true');
    const about = dsl.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(about)?.textContent).toBe('Please fill this in.');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('England')));
    expect(tablet.storage.kept.size).toBe(0);
    expect(side.onSchool).not.toHaveBeenCalled();

    // What is put right is no longer marked.
    await side.user.click(screen.getByLabelText('England'));
    expect(screen.queryByText('Choose where you are.')).toBeNull();
    expect(screen.getByText('Add at least one safe adult.')).toBeDefined();
    await fillAll();
    expect(screen.queryByRole('alert')?.textContent ?? '').toBe('');
    expect(document.querySelector('[aria-invalid="true"]')).toBeNull();
  });

  it('asks for the rest of a person who was begun', async () => {
    await type(personField(1, 'Name'), 'Mr Khan');
    await save();
    expect(within(person(1)).getAllByText('Please fill this in.')).toHaveLength(2);
  });

  it('gives nobody a face unasked: a child who cannot read would look for somebody else', async () => {
    await fillAll();
    await side.press('Add another safe adult');
    await fillPerson(2, ['Mrs Oye', 'caretaker', 'the workshop']);
    expect(person(2).querySelector('svg')?.getAttribute('viewBox')).toBe('0 0 24 24');
    expect(within(person(2)).getByText('Choose a face that looks like them.')).toBeDefined();
    await save();
    expect(tablet.storage.kept.size).toBe(0);
    const faces = within(person(2)).getAllByRole<HTMLInputElement>('radio');
    expect(faces.some(({ checked }) => checked)).toBe(false);
    await waitFor(() => expect(document.activeElement).toBe(faces[0]));
    expect(faces[0]?.getAttribute('aria-invalid')).toBe('true');
    const group = faces[0]?.closest('fieldset');
    expect(document.getElementById(group?.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Choose a face that looks like them. A child who cannot read looks for it.',
    );
    await side.user.click(faces[2]!);
    await save();
    await screen.findByText('Saved on this tablet.');
    expect(stored()).toMatchObject({ setUp: { school: { people: [{ portrait: 4 }, { portrait: 2 }] } } });
  });

  it('leaves out a row that stayed blank', async () => {
    await fillAll();
    await side.press('Add another safe adult');
    await save();
    await screen.findByText('Saved on this tablet.');
    expect(stored()).toMatchObject({ setUp: { school: { people: [{ name: 'Mr Khan' }] } } });
  });

  it('takes twelve safe adults and no more, and gives a removed one no second life', async () => {
    for (let more = 1; more < 12; more += 1) await side.user.click(screen.getByText('Add another safe adult'));
    expect(screen.queryByText('Add another safe adult')).toBeNull();
    expect(screen.getByText('Twelve is the most that fit.')).toBeDefined();
    await fillPerson(12, ['Ms Last', 'cook', 'kitchen']);
    await side.press('Remove safe adult 1');
    expect(personField(11, 'Name')).toHaveProperty('value', 'Ms Last');
    expect(screen.queryByText('Safe adult 12')).toBeNull();
  });

  it('asks the keyboard of the tablet to remember nothing', () => {
    const fields = screen.getAllByRole('textbox');
    expect(fields.length).toBeGreaterThan(4);
    for (const one of fields) {
      expect(one.getAttribute('autocomplete')).toBe('off');
    }
  });

  it('never shortens what was pasted: it says how many letters there may be, and saves nothing', async () => {
    const contact = `Room 4, extension 12; when away Mr Shah, office by the front door, ${'or the head, '.repeat(4)}07700 900 456`;
    await fillAll();
    const dsl = field('How to reach the DSL');
    await side.user.clear(dsl);
    await type(dsl, contact);
    expect(dsl.value).toBe(contact);
    expect(dsl.getAttribute('aria-invalid')).toBe('true');
    const words = `Please make this shorter: it has ${contact.length} letters, and 120 fit. Spaces count.`;
    expect(
      document.getElementById((dsl.getAttribute('aria-describedby') ?? '').split(' ').pop() ?? '')?.textContent,
    ).toBe(words);
    await save();
    await waitFor(() => expect(document.activeElement).toBe(dsl));
    expect(tablet.storage.kept.size).toBe(0);
    await side.user.clear(dsl);
    await type(dsl, 'Room 4');
    expect(screen.queryByText(/Please make this shorter/)).toBeNull();
    await save();
    await screen.findByText('Saved on this tablet.');
  });

  it('marks the first name where there is nobody, so that the focus finds it', async () => {
    await fillAll();
    await side.user.clear(personField(1, 'Name'));
    await side.user.clear(personField(1, 'What they do'));
    await side.user.clear(personField(1, 'Where to find them'));
    await save();
    const name = personField(1, 'Name');
    await waitFor(() => expect(document.activeElement).toBe(name));
    expect(name.getAttribute('aria-invalid')).toBe('true');
    expect(
      document.getElementById((name.getAttribute('aria-describedby') ?? '').split(' ').pop() ?? '')?.textContent,
    ).toBe('Add at least one safe adult.');
  });
});

describe('a save that came too early', () => {
  /** As a person types: every letter is one event, and goes where the focus is by then. */
  const typeSlowly = (into: HTMLInputElement, text: string) => side.user.type(into, text);
  const england = () => screen.getByLabelText('England');

  it('leads to the first field to mend once, and leaves whoever types then where they type', async () => {
    await save();
    await waitFor(() => expect(document.activeElement).toBe(england()));
    await typeSlowly(field('Name of the DSL'), 'Jane Smith');
    await typeSlowly(field('How to reach the DSL'), 'Room 4');
    expect(field('Name of the DSL').value).toBe('Jane Smith');
    expect(field('How to reach the DSL').value).toBe('Room 4');
    expect(document.activeElement).toBe(field('How to reach the DSL'));
  });

  it('leads there again at each press, also where nothing was mended between two', async () => {
    for (const from of ['How to reach the DSL', 'Name of the DSL']) {
      field(from).focus();
      await save();
      await waitFor(() => expect(document.activeElement).toBe(england()));
    }
  });

  it('does not lead there when the page is opened anew: its heading is read first', async () => {
    await save();
    await waitFor(() => expect(document.activeElement).toBe(england()));
    await side.press('If a child tells you something');
    const led = vi.spyOn(HTMLInputElement.prototype, 'focus');
    await side.press('Set up');
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
    expect(led).not.toHaveBeenCalled();
    led.mockRestore();
    expect(screen.getByText('Choose where you are.')).toBeDefined();
  });
});

describe('what is typed while a PIN is being made safe, which takes a slow tablet seconds', () => {
  let finish: () => void;
  const beginToSave = async () => {
    tablet = {
      ...newTablet(),
      pinCrypto: {
        supported: true,
        derive: async (...asked) => {
          await new Promise<void>((done) => (finish = done));
          return FAKE_CRYPTO.derive(...asked);
        },
      },
    };
    side = await openGrownUps(tablet);
    await side.passGate();
    await fillAll();
    await save();
    await screen.findByText('Saving. One moment.');
  };
  const contact = () => {
    const now = stored();
    return now.state === 'ready' ? now.setUp.school.dsl.contact : undefined;
  };

  it('is not said to be saved, is asked about, and is saved by the next press', async () => {
    await beginToSave();
    await side.user.type(field('How to reach the DSL'), '5');
    finish();
    await screen.findByText(/^Saved, but not what you have changed since/);
    expect(contact()).toBe('Room 4');
    expect(field('How to reach the DSL').value).toBe('Room 45');
    await side.press('Close and lock');
    await screen.findByRole('dialog', { name: 'Not saved yet' });
    await side.press('Stay here');
    expect(side.onClose).not.toHaveBeenCalled();
    await save();
    await screen.findByText('Saved on this tablet.');
    expect(contact()).toBe('Room 45');
  });

  it('keeps a PIN that was begun meanwhile', async () => {
    await beginToSave();
    await side.press('Choose another PIN');
    await side.tap('9753');
    finish();
    await screen.findByText(/^Saved, but not what you have changed since/);
    expect(screen.getByText('Digits so far: 4')).toBeDefined();
    await side.press('Next');
    await side.tap('9753');
    await side.press('Next');
    await save();
    finish();
    await screen.findByText('Saved on this tablet.');
    const next = await openGrownUps({ ...tablet, pinCrypto: FAKE_CRYPTO });
    await next.passGate();
    await next.enterPin('9753');
    await screen.findByRole('heading', { name: 'Plan' });
  });

  it('may be nothing: then all of it is saved', async () => {
    await beginToSave();
    finish();
    await screen.findByText('Saved on this tablet.');
    await side.press('Close and lock');
    expect(side.onClose).toHaveBeenCalledOnce();
  });
});

describe('the order in which children see the safe adults', () => {
  const names = () => screen.getAllByLabelText<HTMLInputElement>('Name').map(({ value }) => value);
  const mover = (number: number, way: 'up' | 'down') =>
    within(person(number)).getByRole('button', { name: `Move safe adult ${number} ${way}` });

  beforeEach(async () => {
    await fillPerson(1, ['Mr Khan', 'a', 'a']);
    for (const [number, name] of [
      [2, 'Mrs Oye'],
      [3, 'Ms Reid'],
    ] as const) {
      await side.press('Add another safe adult');
      await fillPerson(number, [name, 'b', 'b']);
    }
  });

  it('is changed by moving a person, who keeps all that was typed and the focus', async () => {
    const up = mover(3, 'up');
    up.focus();
    await side.user.keyboard('{Enter}');
    expect(names()).toEqual(['Mr Khan', 'Ms Reid', 'Mrs Oye']);
    expect(document.activeElement).toBe(mover(2, 'up'));
    expect(screen.getByText('Ms Reid is now number 2 of 3.').closest('[role="status"]')).not.toBeNull();
    await side.user.keyboard('{Enter}');
    expect(names()).toEqual(['Ms Reid', 'Mr Khan', 'Mrs Oye']);
    expect(document.activeElement).toBe(mover(1, 'up'));
    expect(personField(1, 'What they do').value).toBe('b');
    await side.user.click(mover(2, 'down'));
    expect(names()).toEqual(['Ms Reid', 'Mrs Oye', 'Mr Khan']);
    expect(document.activeElement).toBe(mover(3, 'down'));
  });

  it('has an end at both ends, where the button waits and does nothing', async () => {
    expect(mover(1, 'up').getAttribute('aria-disabled')).toBe('true');
    expect(mover(3, 'down').getAttribute('aria-disabled')).toBe('true');
    await side.user.click(mover(1, 'up'));
    await side.user.click(mover(3, 'down'));
    expect(names()).toEqual(['Mr Khan', 'Mrs Oye', 'Ms Reid']);
  });

  it('is the order that is stored', async () => {
    for (const number of [1, 2, 3]) await chooseFace(number);
    await side.user.click(screen.getByLabelText('Wales'));
    await type(field('Name of the DSL'), 'Mrs Adeyemi');
    await type(field('How to reach the DSL'), 'Room 4');
    await choosePin();
    await side.user.click(mover(3, 'up'));
    await save();
    await screen.findByText('Saved on this tablet.');
    expect(stored()).toMatchObject({
      setUp: { school: { people: [{ name: 'Mr Khan' }, { name: 'Ms Reid' }, { name: 'Mrs Oye' }] } },
    });
  });
});

describe('a new PIN', () => {
  const said = (words: string) => expect(screen.getByText(words)).toBeDefined();

  it('must be the same twice', async () => {
    await choosePin('2580', '2581');
    said('The two were not the same. Choose a PIN again.');
    await choosePin('2580');
    said('New PIN chosen. It counts once you have saved.');
  });

  it.each([
    ['258', 'A PIN has 4 to 8 digits.'],
    ['1234', 'That one is easy to guess. Choose one that is not a run or one digit over and over.'],
  ])('%s is not taken, and it says why', async (pin, why) => {
    await side.tap(pin);
    await side.press('Next');
    said(why);
  });

  it('cannot be longer than eight digits', async () => {
    await side.tap('258025802');
    expect(screen.getByText('Digits so far: 8')).toBeDefined();
  });

  it('does not take digits typed into a text field', async () => {
    await type(field('How to reach the DSL'), 'Room 2580');
    expect(screen.queryByText(/Digits so far/)).toBeNull();
  });
});

describe('a tablet that cannot keep it', () => {
  it.each([
    ['full', /no room left/],
    ['unavailable', /does not let Lantern keep anything/],
  ] as const)('%s: says what to do, loses nothing, and saves when it can', async (answer, words) => {
    await fillAll();
    tablet.storage.answer = answer;
    await save();
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
    expect(side.onSchool).not.toHaveBeenCalled();
    expect(personField(1, 'Name')).toHaveProperty('value', 'Mr Khan');
    tablet.storage.answer = 'stored';
    await save();
    await screen.findByText('Saved on this tablet.');
    expect(stored().state).toBe('ready');
  });

  it('without Web Crypto says so before and after, and stores no unsafe PIN', async () => {
    tablet = {
      ...newTablet(),
      pinCrypto: { supported: false, derive: async () => Promise.reject(new Error('none')) },
    };
    side = await openGrownUps(tablet);
    await side.passGate();
    expect(screen.getByText(/A PIN cannot be kept safe on this page/)).toBeDefined();
    await fillAll();
    await save();
    expect((await screen.findByRole('alert')).textContent).toMatch(/cannot keep a PIN safe/);
    expect(tablet.storage.kept.size).toBe(0);
  });
});

describe('a stored set-up', () => {
  const unlocked = async () => {
    side = await openGrownUps(tablet);
    await side.passGate();
    await side.enterPin(PIN);
    await screen.findByRole('heading', { name: 'Plan' });
    await side.press('Our school');
  };

  it('that is broken is said to be, and begins again', async () => {
    tablet = newTablet();
    tablet.storage.kept.set('lantern.school', '{"version":1');
    side = await openGrownUps(tablet);
    await side.passGate();
    expect(
      screen.getByText(
        'The set-up on this tablet could not be read. Nothing about children was in it. Please set it up again.',
      ),
    ).toBeDefined();
    await fillAll();
    await save();
    await screen.findByText('Saved on this tablet.');
    expect(stored().state).toBe('ready');
    expect(screen.queryByText(/could not be read/)).toBeNull();
  });

  it('is changed without a new PIN, and keeps the old one', async () => {
    tablet = await setUpTablet();
    const before = stored();
    await unlocked();
    await type(field('How to reach the DSL'), ' or 14');
    await save();
    await screen.findByText('Saved on this tablet.');
    const after = stored();
    expect(after).toMatchObject({ setUp: { school: { dsl: { contact: `${SCHOOL.dsl.contact} or 14` } } } });
    expect(after.state === 'ready' && after.setUp.pin).toEqual(before.state === 'ready' && before.setUp.pin);
  });

  it('opens with a changed PIN and no longer with the old one', async () => {
    tablet = await setUpTablet();
    await unlocked();
    await side.press('Change the PIN');
    await choosePin('97531');
    await save();
    await screen.findByText('Saved on this tablet.');
    side = await openGrownUps(tablet);
    await side.passGate();
    await side.enterPin(PIN);
    await screen.findByText('That is not the PIN. Try again.');
    await side.enterPin('97531');
    await waitFor(() => screen.getByRole('heading', { name: 'Plan' }));
  });

  it('is not lost from the form by a look at another page', async () => {
    tablet = await setUpTablet();
    await unlocked();
    await type(field('Name of the DSL'), ' Jones');
    await side.press('If a child tells you something');
    await side.press('Our school');
    expect(field('Name of the DSL')).toHaveProperty('value', `${SCHOOL.dsl.name} Jones`);
  });
});

describe('a new PIN that was begun and not finished', () => {
  const HALF = 'The new PIN is not finished. Enter it twice, and press ‘Next’ each time.';
  const pinPad = () => screen.getByRole('group', { name: 'Number pad' });
  /** On a tablet that is set up, a new PIN entered once and not sent on. */
  const beginNewPin = async () => {
    tablet = await setUpTablet();
    side = await openGrownUps(tablet);
    await side.passGate();
    await side.enterPin(PIN);
    await screen.findByRole('heading', { name: 'Plan' });
    await side.press('Our school');
    await side.press('Change the PIN');
    await side.tap('97531');
  };

  it('is not saved in silence with the old one', async () => {
    await beginNewPin();
    const before = tablet.storage.kept.get('lantern.school');
    await side.press('Next');
    await side.tap('97531');
    await save();
    expect(screen.queryByText('Saved on this tablet.')).toBeNull();
    expect(tablet.storage.kept.get('lantern.school')).toBe(before);
    await waitFor(() => expect(document.activeElement).toBe(pinPad()));
    expect(pinPad().getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(pinPad().getAttribute('aria-describedby') ?? '')?.textContent).toContain(HALF);
    await side.press('Next');
    await save();
    await screen.findByText('Saved on this tablet.');
    expect(tablet.storage.kept.get('lantern.school')).not.toBe(before);
  });

  it('may be given up for the old one', async () => {
    await beginNewPin();
    await side.press('Keep the old PIN');
    await save();
    await screen.findByText('Saved on this tablet.');
  });

  it('takes the focus at a first set-up where nothing else is left to mend', async () => {
    await fillAll(async () => {
      await side.tap(PIN);
      await side.press('Next');
      await side.tap(PIN);
    });
    await save();
    await waitFor(() => expect(document.activeElement).toBe(pinPad()));
    expect(screen.getByText(HALF)).toBeDefined();
    expect(tablet.storage.kept.size).toBe(0);
  });
});
