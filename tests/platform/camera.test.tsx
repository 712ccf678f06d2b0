import { describe, expect, it, vi } from 'vitest';
import { openCamera, type CameraBrowser } from '../../src/platform/camera';
import { createFakeClock } from '../support/fake-clock';

/** A tablet with a camera: what it sees is what the reader answers. */
function tablet(change: Partial<CameraBrowser> = {}) {
  const clock = createFakeClock();
  const track = Object.assign(new EventTarget(), { stop: vi.fn() });
  const stream = { getTracks: () => [track] };
  const reader = { postMessage: vi.fn(), terminate: vi.fn() } as unknown as Worker & {
    postMessage: ReturnType<typeof vi.fn>;
    terminate: ReturnType<typeof vi.fn>;
  };
  const drawn = { drawImage: vi.fn(), getImageData: () => ({ data: new Uint8ClampedArray(16) }) };
  const page = Object.assign(new EventTarget(), {
    visibilityState: 'visible' as DocumentVisibilityState,
    createElement: () => ({ width: 0, height: 0, getContext: () => drawn }),
  });
  const asked: unknown[] = [];
  const browser = {
    mediaDevices: {
      getUserMedia: async (wanted: unknown) => {
        asked.push(wanted);
        return stream;
      },
    },
    page,
    makeReader: () => reader,
    after: clock.after,
    ...change,
  } as unknown as CameraBrowser;
  const video = { videoWidth: 1440, videoHeight: 720, srcObject: null, play: async () => undefined };
  const onText = vi.fn();
  const onLost = vi.fn();
  return {
    clock,
    track,
    reader,
    page,
    asked,
    video,
    drawn,
    onText,
    onLost,
    open: () => openCamera(video as unknown as HTMLVideoElement, { onText, onLost }, browser),
    /** The reader has looked at a picture. */
    answer: (data: string | null) => reader.onmessage?.({ data } as MessageEvent),
  };
}

const refusing = (name: string): Partial<CameraBrowser> => ({
  mediaDevices: { getUserMedia: async () => Promise.reject(new DOMException('', name)) },
});

describe('a camera', () => {
  it('is asked for without a microphone, the one that looks away first', async () => {
    const { open, asked, video } = tablet();
    expect((await open()).state).toBe('open');
    expect(asked).toEqual([{ video: { facingMode: { ideal: 'environment' } }, audio: false }]);
    expect(video.srcObject).not.toBeNull();
  });

  it.each([
    ['NotAllowedError', 'denied'],
    ['SecurityError', 'denied'],
    ['NotReadableError', 'busy'],
    ['AbortError', 'busy'],
    ['NotFoundError', 'absent'],
  ])('that cannot be had is an answer: %s', async (name, state) => {
    expect(await tablet(refusing(name)).open()).toEqual({ state });
  });

  it('is absent where the page may not ask for one', async () => {
    expect(await tablet({ mediaDevices: undefined }).open()).toEqual({ state: 'absent' });
  });

  it('is shut again where nothing can read what it sees', async () => {
    const { open, track } = tablet({
      makeReader: () => {
        throw new Error('No workers');
      },
    });
    expect(await open()).toEqual({ state: 'absent' });
    expect(track.stop).toHaveBeenCalled();
  });

  it('gives one small picture at a time to its reader, and what that reads to the page', async () => {
    const { open, clock, reader, drawn, answer, onText } = tablet();
    await open();
    expect(reader.postMessage).not.toHaveBeenCalled();
    clock.pass(1000);
    expect(reader.postMessage).toHaveBeenCalledTimes(1);
    expect(drawn.drawImage.mock.calls[0]!.slice(1)).toEqual([0, 0, 720, 360]);
    answer(null);
    expect(onText).not.toHaveBeenCalled();
    clock.pass(1000);
    expect(reader.postMessage).toHaveBeenCalledTimes(2);
    answer('LN1');
    expect(onText).toHaveBeenCalledExactlyOnceWith('LN1');
  });

  it('waits for a first picture', async () => {
    const { open, clock, reader, video } = tablet();
    video.videoWidth = 0;
    await open();
    clock.pass(1000);
    expect(reader.postMessage).not.toHaveBeenCalled();
    video.videoWidth = 640;
    clock.pass(1000);
    expect(reader.postMessage).toHaveBeenCalledOnce();
  });

  it('is shut whole when it is left, and says nothing more', async () => {
    const { open, clock, reader, track, video, answer, onText, onLost } = tablet();
    const answered = await open();
    clock.pass(1000);
    if (answered.state === 'open') answered.stop();
    expect(track.stop).toHaveBeenCalled();
    expect(reader.terminate).toHaveBeenCalled();
    expect(video.srcObject).toBeNull();
    answer('LN1');
    clock.pass(5000);
    expect(onText).not.toHaveBeenCalled();
    expect(onLost).not.toHaveBeenCalled();
    expect(reader.postMessage).toHaveBeenCalledOnce();
  });

  it.each([
    ['it is pulled out', ({ track }: ReturnType<typeof tablet>) => track.dispatchEvent(new Event('ended'))],
    [
      'the page leaves the screen',
      ({ page }: ReturnType<typeof tablet>) => {
        page.visibilityState = 'hidden';
        page.dispatchEvent(new Event('visibilitychange'));
      },
    ],
    ['its reader breaks', ({ reader }: ReturnType<typeof tablet>) => reader.onerror?.({} as ErrorEvent)],
  ])('is shut and said to be lost when %s', async (_, happens) => {
    const made = tablet();
    await made.open();
    happens(made);
    happens(made);
    expect(made.onLost).toHaveBeenCalledOnce();
    expect(made.track.stop).toHaveBeenCalled();
  });
});
