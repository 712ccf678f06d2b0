/** One thing to be read. */
export interface Utterance {
  text: string;
  /** Language of the words, as in `lang`. */
  language: string;
  /**
   * Room for recorded voices: the file in which somebody says exactly these words. There are none yet, and nobody sets it; a tablet's
   * own voice reads the words all the same, so that an adapter that plays recordings can be put in this one's place.
   */
  clip?: string | undefined;
}

export interface SpeechHandlers {
  /** A word begins: character offsets in `text`. Not every voice tells; then none come. */
  onWord(start: number, end: number): void;
  /** Finished, or could not be spoken: then `failed`. Not called after `stop`. */
  onEnd(failed?: boolean): void;
}

export interface VoiceInfo {
  name: string;
  language: string;
}

/** Reading aloud with a voice that is on the device. Absence is a value: `voiceFor` gives undefined. */
export interface Speech {
  /** The voice that would read this language, or undefined when the device has none of its own. */
  voiceFor(language: string): VoiceInfo | undefined;
  speak(utterance: Utterance, handlers: SpeechHandlers): void;
  /** Silence at once. */
  stop(): void;
  /** Voices arrive late on some devices. Gives a function that stops listening. */
  onVoices(changed: () => void): () => void;
}

const base = (language: string) => language.toLowerCase().split(/[-_]/)[0];

/**
 * Only voices that live on the device are used (`localService`): others send a child's screen to a company, and are
 * silent with the cable pulled out. A voice of another language is never used: Android would read Welsh as English.
 * @see https://github.com/HadrienGardeur/web-speech-recommended-voices
 */
export function createSpeech(scope: Pick<Window, 'speechSynthesis'> | undefined): Speech {
  const synthesis = scope?.speechSynthesis;
  const find = (language: string): SpeechSynthesisVoice | undefined => {
    const own = (synthesis?.getVoices() ?? []).filter(
      (voice) => voice.localService && base(voice.lang) === base(language),
    );
    return (
      own.find((voice) => voice.lang.toLowerCase() === language.toLowerCase()) ??
      own.find((voice) => /gb|ie/i.test(voice.lang)) ??
      own[0]
    );
  };
  let current: SpeechSynthesisUtterance | undefined;
  // Some devices fetch their voices only when they are first asked for: the first child who listens must not be told there is none.
  synthesis?.getVoices();

  return {
    voiceFor(language) {
      const voice = find(language);
      return voice && { name: voice.name, language: voice.lang };
    },
    speak({ text, language }, handlers) {
      const voice = find(language);
      if (!synthesis || !voice) return handlers.onEnd(true);
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      // A little slower than speech: children read along.
      utterance.rate = 0.9;
      // Kept in a variable: some engines drop an utterance nobody holds, and then never say it ended.
      current = utterance;
      const mine = () => current === utterance;
      utterance.onboundary = (event) => {
        if (!mine() || event.name === 'sentence') return;
        const length = event.charLength || (/^\S+/.exec(text.slice(event.charIndex))?.[0].length ?? 0);
        handlers.onWord(event.charIndex, event.charIndex + length);
      };
      const end = (failed: boolean) => {
        if (!mine()) return;
        current = undefined;
        handlers.onEnd(failed);
      };
      utterance.onend = () => end(false);
      // Another page, or the system, wanted the voice: it has one.
      utterance.onerror = (event) => end(event?.error !== 'canceled' && event?.error !== 'interrupted');
      synthesis.speak(utterance);
    },
    stop() {
      current = undefined;
      synthesis?.cancel();
    },
    onVoices(changed) {
      synthesis?.addEventListener?.('voiceschanged', changed);
      return () => synthesis?.removeEventListener?.('voiceschanged', changed);
    },
  };
}
