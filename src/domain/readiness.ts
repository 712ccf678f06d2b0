/** What is known of this tablet's own files. */
export type FilesState =
  /** `none`: there is nobody to ask, as in a browser that keeps no copy. */
  { state: 'checking' } | { state: 'none' } | { state: 'checked'; total: number; missing: number; damaged: number };

/** What a tablet can do today. Nothing in it is about a person. */
export interface DeviceFacts {
  offline: 'unsupported' | 'cut-off' | 'no-room' | 'installing' | 'ready' | 'update-waiting';
  files: FilesState;
  /** Whether the tablet promised not to clear Lantern away. */
  storage: 'checking' | 'yes' | 'no' | 'unknown';
  setUp: 'none' | 'broken' | 'ready';
  /** Languages the school offers (before a set-up: all there are) and those of them that are aboard and that a voice reads. */
  languages: { offered: number; aboard: number; read: number };
  camera: 'checking' | 'there' | 'denied' | 'absent';
}

/** Why a class cannot begin on this tablet. */
export type Blocker =
  'unsupported' | 'cut-off' | 'no-room' | 'installing' | 'files' | 'unchecked' | 'none' | 'broken' | 'languages';
/** What an adult should know, and a class can begin all the same. */
export type Note = 'storage' | 'voice' | 'update';

export interface Readiness {
  state: 'checking' | 'ready' | 'not-ready';
  blockers: readonly Blocker[];
  notes: readonly Note[];
}

/** Green or not at a glance: whether a class can begin on this tablet today, and if not, why. */
export function readinessOf({ offline, files, storage, setUp, languages }: DeviceFacts): Readiness {
  const lacks = offline === 'ready' || offline === 'update-waiting' ? undefined : offline;
  const blockers: Blocker[] = [
    ...(lacks ? [lacks] : []),
    // Files cannot be looked at before they are kept: one reason is enough.
    ...(!lacks && files.state === 'none' ? ['unchecked' as const] : []),
    ...(files.state === 'checked' && files.missing + files.damaged > 0 ? ['files' as const] : []),
    ...(setUp === 'ready' ? [] : [setUp]),
    ...(languages.aboard === 0 ? ['languages' as const] : []),
  ];
  const notes: Note[] = [
    ...(storage === 'no' ? ['storage' as const] : []),
    ...(languages.read < languages.aboard ? ['voice' as const] : []),
    ...(offline === 'update-waiting' ? ['update' as const] : []),
  ];
  if (blockers.length > 0) return { state: 'not-ready', blockers, notes };
  return { state: files.state === 'checking' ? 'checking' : 'ready', blockers, notes };
}
