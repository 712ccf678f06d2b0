import address from './camera.worker?worker&url';

/** Why there is nothing to see: no camera (or none this page may ask for), not allowed, or in use by something else. */
export type CameraTrouble = 'absent' | 'denied' | 'busy';

export type CameraAnswer = { state: 'open'; stop: () => void } | { state: CameraTrouble };

export interface CameraEvents {
  /** A QR code is in sight; called again and again while it is. */
  onText(text: string): void;
  /** The camera was taken away, or the page left the screen: nothing is seen any more. */
  onLost(): void;
}

/** What is needed of the browser, so that tests can be any browser. */
export interface CameraBrowser {
  mediaDevices: Pick<MediaDevices, 'getUserMedia'> | undefined;
  page: Pick<Document, 'createElement' | 'addEventListener' | 'removeEventListener' | 'visibilityState'>;
  /** Starts the reader of codes; throws where there are no workers. */
  makeReader: () => Worker;
  after: (milliseconds: number, then: () => void) => () => void;
}

/** Pause between two pictures looked at: a hand moves slower, and a cheap tablet stays cool. */
const PAUSE_MS = 150;
/** Longest side of the picture that is looked at: room for a QR of 37 squares at arm's length. */
const LONGEST = 720;

/**
 * The browser takes a script's address only from a policy, and the security policy allows this one name. The policy is made
 * once a page: the browser refuses a second of the same name.
 */
const policy: { made?: Pick<TrustedTypePolicy, 'createScriptURL'> | undefined } = {};
function readerAddress(): string {
  policy.made ??= window.trustedTypes?.createPolicy('lantern-camera', { createScriptURL: (url: string) => url });
  return policy.made ? (policy.made.createScriptURL(address) as unknown as string) : address;
}

const thisBrowser = (): CameraBrowser => ({
  mediaDevices: isSecureContext ? navigator.mediaDevices : undefined,
  page: document,
  makeReader: () => new Worker(readerAddress(), { type: 'module' }),
  after(milliseconds, then) {
    const timer = setTimeout(then, milliseconds);
    return () => clearTimeout(timer);
  },
});

function troubleOf(error: unknown): CameraTrouble {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  return name === 'NotReadableError' || name === 'AbortError' ? 'busy' : 'absent';
}

/**
 * Shows in `video` what the camera sees and reads the QR codes in it. Pictures go to a worker of this same page, one at a time,
 * and are dropped there: none is kept, none is sent. Nothing here throws.
 *
 * Only the grown-ups' side may call this, and it must call `stop` when it is left: a lens that stays open in a classroom looks
 * at children.
 */
export async function openCamera(
  video: HTMLVideoElement,
  { onText, onLost }: CameraEvents,
  browser: CameraBrowser = thisBrowser(),
): Promise<CameraAnswer> {
  const { mediaDevices, page, after } = browser;
  if (!mediaDevices) return { state: 'absent' };
  let stream: MediaStream;
  let reader: Worker;
  try {
    stream = await mediaDevices.getUserMedia({ video: { facingMode: { ideal: 'environment' } }, audio: false });
  } catch (error) {
    return { state: troubleOf(error) };
  }
  const tracks = stream.getTracks();
  const shut = () => tracks.forEach((track) => track.stop());
  try {
    reader = browser.makeReader();
  } catch {
    shut();
    return { state: 'absent' };
  }

  const canvas = page.createElement('canvas');
  const brush = canvas.getContext('2d', { willReadFrequently: true });
  let open = true;
  let cancel = () => {};
  const stop = () => {
    open = false;
    cancel();
    shut();
    reader.terminate();
    page.removeEventListener('visibilitychange', hidden);
    video.srcObject = null;
  };
  const lose = () => {
    if (!open) return;
    stop();
    onLost();
  };
  const hidden = () => {
    if (page.visibilityState === 'hidden') lose();
  };

  const look = () => {
    const { videoWidth, videoHeight } = video;
    if (videoWidth === 0 || !brush) return later();
    const scale = Math.min(1, LONGEST / Math.max(videoWidth, videoHeight));
    const width = Math.round(videoWidth * scale);
    const height = Math.round(videoHeight * scale);
    canvas.width = width;
    canvas.height = height;
    brush.drawImage(video, 0, 0, width, height);
    const { data } = brush.getImageData(0, 0, width, height);
    reader.postMessage({ data, width, height }, [data.buffer]);
  };
  const later = () => {
    if (open) cancel = after(PAUSE_MS, look);
  };

  reader.onmessage = ({ data }: MessageEvent<string | null>) => {
    if (!open) return;
    if (data) onText(data);
    later();
  };
  reader.onerror = lose;
  tracks.forEach((track) => track.addEventListener('ended', lose));
  page.addEventListener('visibilitychange', hidden);
  video.srcObject = stream;
  // Some browsers want to be told although the element says `autoplay`; being told twice does no harm.
  void video.play()?.catch(() => undefined);
  later();
  return { state: 'open', stop };
}
