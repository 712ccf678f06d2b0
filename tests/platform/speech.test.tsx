import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSpeech } from '../../src/platform/speech';

class FakeUtterance {
  voice: unknown;
  lang = '';
  rate = 1;
  onboundary: ((event: { name: string; charIndex: number; charLength?: number }) => void) | undefined;
  onend: (() => void) | undefined;
  onerror: (() => void) | undefined;
  constructor(readonly text: string) {}
}

interface FakeVoice {
  name: string;
  lang: string;
  localService: boolean;
}

function device(voices: FakeVoice[]) {
  const spoken: FakeUtterance[] = [];
  const synthesis = {
    getVoices: () => voices,
    speak: (utterance: FakeUtterance) => spoken.push(utterance),
    cancel: vi.fn(),
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  };
  return { spoken, synthesis, speech: createSpeech({ speechSynthesis: synthesis as unknown as SpeechSynthesis }) };
}

const local = (name: string, lang: string): FakeVoice => ({ name, lang, localService: true });
const heard = () => ({ onWord: vi.fn(), onEnd: vi.fn() });

beforeEach(() => vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance));
afterEach(() => vi.unstubAllGlobals());

it('leaves room for recordings: words that have one are read by a voice that plays none', () => {
  const { speech, spoken } = device([local('Fiona', 'en-GB')]);
  speech.speak({ text: 'Hello', language: 'en', clip: 'clips/hello.mp3' }, heard());
  expect(spoken.map(({ text }) => text)).toEqual(['Hello']);
});

describe('choosing a voice', () => {
  it('takes one that lives on the device and speaks the language', () => {
    const { speech } = device([
      { name: 'Cloud', lang: 'en-GB', localService: false },
      local('Dewi', 'cy-GB'),
      local('Fiona', 'en-GB'),
    ]);
    expect(speech.voiceFor('en')).toEqual({ name: 'Fiona', language: 'en-GB' });
    expect(speech.voiceFor('cy')).toEqual({ name: 'Dewi', language: 'cy-GB' });
  });

  it('has none rather than one from a company or of another language', () => {
    const { speech } = device([{ name: 'Cloud', lang: 'en-GB', localService: false }, local('Anna', 'de-DE')]);
    expect(speech.voiceFor('en')).toBeUndefined();
    expect(speech.voiceFor('ur')).toBeUndefined();
  });

  it('prefers the exact language, then one from these islands', () => {
    const { speech } = device([local('Sam', 'en-US'), local('Moira', 'en-IE'), local('Plain', 'en')]);
    expect(speech.voiceFor('en')?.name).toBe('Plain');
    expect(device([local('Sam', 'en_US'), local('Moira', 'en_IE')]).speech.voiceFor('en')?.name).toBe('Moira');
    expect(device([local('Sam', 'en-US')]).speech.voiceFor('en')?.name).toBe('Sam');
  });

  it('asks for the voices at once: some devices fetch them only when they are first asked for', () => {
    const getVoices = vi.fn(() => []);
    createSpeech({ speechSynthesis: { getVoices } as unknown as SpeechSynthesis });
    expect(getVoices).toHaveBeenCalledOnce();
  });

  it('is nobody where the browser has no speech at all', () => {
    const speech = createSpeech(undefined);
    const handlers = heard();
    expect(speech.voiceFor('en')).toBeUndefined();
    speech.speak({ text: 'Hello', language: 'en' }, handlers);
    expect(handlers.onEnd).toHaveBeenCalledOnce();
    expect(() => speech.stop()).not.toThrow();
    expect(() => speech.onVoices(() => undefined)()).not.toThrow();
  });
});

describe('speaking', () => {
  it('tells which word is being said, with or without its length', () => {
    const { speech, spoken } = device([local('Fiona', 'en-GB')]);
    const handlers = heard();
    speech.speak({ text: 'Keep telling', language: 'en' }, handlers);
    spoken[0]?.onboundary?.({ name: 'sentence', charIndex: 0 });
    spoken[0]?.onboundary?.({ name: 'word', charIndex: 0, charLength: 4 });
    spoken[0]?.onboundary?.({ name: 'word', charIndex: 5 });
    expect(handlers.onWord.mock.calls).toEqual([
      [0, 4],
      [5, 12],
    ]);
  });

  it('ends once, also when the voice breaks down', () => {
    const { speech, spoken } = device([local('Fiona', 'en-GB')]);
    const handlers = heard();
    speech.speak({ text: 'Keep telling', language: 'en' }, handlers);
    spoken[0]?.onerror?.();
    spoken[0]?.onend?.();
    expect(handlers.onEnd).toHaveBeenCalledOnce();
  });

  it('hears nothing more of a voice that was stopped', () => {
    const { speech, spoken, synthesis } = device([local('Fiona', 'en-GB')]);
    const handlers = heard();
    speech.speak({ text: 'Keep telling', language: 'en' }, handlers);
    speech.stop();
    spoken[0]?.onboundary?.({ name: 'word', charIndex: 0, charLength: 4 });
    spoken[0]?.onend?.();
    expect(synthesis.cancel).toHaveBeenCalled();
    expect(handlers.onWord).not.toHaveBeenCalled();
    expect(handlers.onEnd).not.toHaveBeenCalled();
  });

  it('hears of voices that arrive late', () => {
    const { speech, synthesis } = device([]);
    speech.onVoices(() => undefined)();
    expect(synthesis.addEventListener).toHaveBeenCalledOnce();
    expect(synthesis.removeEventListener).toHaveBeenCalledOnce();
  });
});
