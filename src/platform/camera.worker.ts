import jsQR from 'jsqr';

/** Reads the QR code in one picture, away from the page, so that its buttons stay quick. The picture is dropped with the answer. */
interface Picture {
  data: Uint8ClampedArray;
  width: number;
  height: number;
}

addEventListener('message', ({ data: { data, width, height } }: MessageEvent<Picture>) => {
  // A worker's postMessage takes no address, unlike a window's.
  postMessage(jsQR(data, width, height, { inversionAttempts: 'dontInvert' })?.data ?? null);
});
