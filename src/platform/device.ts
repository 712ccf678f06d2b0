import { createKeptFiles, type KeptFiles } from './kept-files';

/** What this tablet can say of itself to whoever looks after it. */
export interface Device {
  files: KeptFiles;
  /** Version and mark of the build, `1.2.3+0a1b2c3d`. Undefined where it was never built. */
  build(): string | undefined;
  /** Whether there is a camera and this page may ask for it. Nothing is opened and nobody is asked. */
  camera(): Promise<'there' | 'denied' | 'absent'>;
}

async function cameraOf({ mediaDevices, permissions }: Navigator): Promise<'there' | 'denied' | 'absent'> {
  const cameras = await mediaDevices?.enumerateDevices().catch(() => []);
  if (!cameras?.some(({ kind }) => kind === 'videoinput')) return 'absent';
  // Not every browser knows this question; then the camera itself will say when it is asked for.
  const leave = await permissions?.query({ name: 'camera' as PermissionName }).catch(() => undefined);
  return leave?.state === 'denied' ? 'denied' : 'there';
}

export function createDevice(scope: Window): Device {
  const { document, navigator } = scope;
  return {
    files: createKeptFiles({
      serviceWorker: scope.isSecureContext ? navigator.serviceWorker : undefined,
      after(milliseconds, then) {
        const timer = setTimeout(then, milliseconds);
        return () => clearTimeout(timer);
      },
    }),
    build: () => document.querySelector<HTMLMetaElement>('meta[name=version]')?.content,
    camera: () => cameraOf(navigator),
  };
}
