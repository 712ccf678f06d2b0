import type { Speech, SpeechHandlers, Utterance } from '../../src/platform/speech';

/** A voice a test speaks with. */
export interface FakeSpeech extends Speech {
  /** What was asked to be said, in order. */
  said: Utterance[];
  silenced: number;
  /** A word of the current utterance begins. */
  word(start: number, end: number): void;
  /** The current utterance is over. */
  finish(): void;
  voices: Map<string, string>;
  /** The device has found its voices, or others. */
  voicesCame(): void;
}

export function createFakeSpeech(voices: Record<string, string> = { en: 'Fiona' }): FakeSpeech {
  let handlers: SpeechHandlers | undefined;
  const waiting = new Set<() => void>();
  const fake: FakeSpeech = {
    said: [],
    silenced: 0,
    voices: new Map(Object.entries(voices)),
    voiceFor(language) {
      const name = fake.voices.get(language);
      return name === undefined ? undefined : { name, language };
    },
    speak(utterance, given) {
      fake.said.push(utterance);
      handlers = given;
    },
    stop() {
      fake.silenced += 1;
      handlers = undefined;
    },
    onVoices(changed) {
      waiting.add(changed);
      return () => void waiting.delete(changed);
    },
    voicesCame: () => waiting.forEach((changed) => changed()),
    word: (start, end) => handlers?.onWord(start, end),
    finish() {
      const now = handlers;
      handlers = undefined;
      now?.onEnd();
    },
  };
  return fake;
}
