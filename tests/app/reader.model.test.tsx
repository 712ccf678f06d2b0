import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createReader, STUCK_MS } from '../../src/app/reader.model';
import { createSpeech } from '../../src/platform/speech';
import { createFakeSpeech } from '../support/fake-speech';

beforeEach(() => {
  document.body.innerHTML = `
    <main>
      <h1 data-say>Telling</h1>
      <p>Not for reading aloud</p>
      <p data-say>Keep <mark>telling</mark> until someone helps.</p>
      <p data-say> </p>
      <div data-say aria-label="Kai waves."><svg></svg></div>
    </main>`;
});
afterEach(() => {
  document.body.innerHTML = '';
});

const main = () => document.querySelector('main') as HTMLElement;

describe('reading a screen', () => {
  it('says exactly what is marked, in the order of the page, and drawings by their words', () => {
    const speech = createFakeSpeech();
    const reader = createReader(speech);
    reader.read(main(), 'en');
    expect(reader.reading.value).toBe(true);
    speech.finish();
    speech.finish();
    expect(speech.said.map(({ text }) => text)).toEqual(['Telling', 'Keep telling until someone helps.', 'Kai waves.']);
    speech.finish();
    expect(reader.reading.value).toBe(false);
  });

  it('falls silent at once when it is stopped, and says nothing more', () => {
    const speech = createFakeSpeech();
    const reader = createReader(speech);
    reader.read(main(), 'en');
    reader.stop();
    speech.finish();
    expect(speech.said).toHaveLength(1);
    expect(speech.silenced).toBeGreaterThan(0);
    expect(reader.reading.value).toBe(false);
  });

  it('starts afresh when it is asked again', () => {
    const speech = createFakeSpeech();
    const reader = createReader(speech);
    reader.read(main(), 'en');
    speech.finish();
    reader.read(main(), 'en');
    expect(speech.said.at(-1)?.text).toBe('Telling');
  });

  it('says so when the tablet has no voice for the language, and never reads it in another', () => {
    const speech = createFakeSpeech({ en: 'Fiona' });
    const reader = createReader(speech);
    reader.read(main(), 'cy');
    expect(reader.noVoice.value).toBe(true);
    expect(reader.reading.value).toBe(false);
    expect(speech.said).toEqual([]);
    reader.stop();
    expect(reader.noVoice.value).toBe(false);
  });

  it('says nothing of a missing voice when nobody asked to hear one', () => {
    const reader = createReader(createFakeSpeech({}));
    reader.read(main(), 'en', true);
    expect(reader.noVoice.value).toBe(false);
  });

  it('reads on where a browser cannot mark words', () => {
    const speech = createFakeSpeech();
    const reader = createReader(speech);
    reader.read(main(), 'en');
    expect(() => speech.word(0, 7)).not.toThrow();
  });
});

describe('voices that come late', () => {
  it('read what a child has asked for and was told there is no voice for', () => {
    const speech = createFakeSpeech({});
    const reader = createReader(speech);
    reader.read(main(), 'en');
    expect(reader.noVoice.value).toBe(true);
    speech.voices.set('en', 'Fiona');
    speech.voicesCame();
    expect(reader.noVoice.value).toBe(false);
    expect(speech.said.map(({ text }) => text)).toEqual(['Telling']);
  });

  it('still say that there is none when they are others', () => {
    const speech = createFakeSpeech({});
    const reader = createReader(speech);
    reader.read(main(), 'en');
    speech.voicesCame();
    expect(reader.noVoice.value).toBe(true);
  });

  it('say nothing to a child who has gone on, or never asked', () => {
    const speech = createFakeSpeech({});
    const reader = createReader(speech);
    reader.read(main(), 'en');
    reader.stop();
    speech.voices.set('en', 'Fiona');
    speech.voicesCame();
    speech.voices.delete('en');
    reader.read(main(), 'en', true);
    speech.voices.set('en', 'Fiona');
    speech.voicesCame();
    expect(speech.said).toEqual([]);
  });
});

it('does not pass for somebody who is there when its voice never says that it has ended', () => {
  const now = vi.spyOn(performance, 'now').mockReturnValue(1000);
  const reader = createReader(createFakeSpeech());
  expect(reader.isGoing()).toBe(false);
  reader.read(main(), 'en');
  now.mockReturnValue(1000 + STUCK_MS - 1);
  expect(reader.isGoing()).toBe(true);
  now.mockReturnValue(1000 + STUCK_MS);
  expect(reader.isGoing()).toBe(false);
  now.mockRestore();
});

describe('a voice that is listed and does not speak', () => {
  class FakeUtterance {
    onend?: () => void;
    onerror?: (event: { error: string }) => void;
    constructor(public text: string) {}
  }
  afterEach(() => vi.unstubAllGlobals());

  /** An engine that says so many texts before its data turn out to be missing. */
  const engine = (able: number, error: string) => {
    let said = 0;
    return {
      getVoices: () => [{ name: 'Fiona', lang: 'en-GB', localService: true }],
      cancel: () => undefined,
      speak(utterance: FakeUtterance) {
        said += 1;
        if (said <= able) utterance.onend?.();
        else utterance.onerror?.({ error });
      },
    };
  };
  const readWith = (able: number, error = 'synthesis-failed', unasked = false) => {
    vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
    const reader = createReader(createSpeech({ speechSynthesis: engine(able, error) } as unknown as Window));
    reader.read(main(), 'en', unasked);
    return [reader.reading.value, reader.noVoice.value];
  };

  it.each([0, 1])('is said to a child who asked to hear the screen (after %s texts)', (able) => {
    expect(readWith(able)).toEqual([false, true]);
  });

  it('is not said where the screen spoke by itself, nor where somebody else wanted the voice', () => {
    expect(readWith(0, 'synthesis-failed', true)).toEqual([false, false]);
    expect(readWith(0, 'interrupted')).toEqual([false, false]);
  });
});
