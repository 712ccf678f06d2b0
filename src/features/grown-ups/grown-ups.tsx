import { useEffect, useState } from 'preact/hooks';
import type { School } from '../../domain/school';
import { readyIn } from '../../domain/school-setup';
import { useT } from '../../i18n/words-context';
import { DevicePage } from './device-page';
import { Gate } from './gate';
import { createPlanStore } from './plan-store.model';
import type { PageProps } from './page-props';
import { createGrownUps, type Page } from './grown-ups.model';
import { GuidesPage } from './guides-page';
import { LeaveQuestion } from './leave-question';
import { PlanPage } from './plan/plan-page';
import { RunPage } from './run/run-page';
import { PicturePage } from './picture/picture-page';
import { createTallyStore } from './picture/tally-store.model';
import { createRun } from './run/run.model';
import { ReadPage } from './read/read-page';
import { PrintPage } from './print/print-page';
import { TransferPage } from './transfer/transfer-page';
import { PinPage } from './pin-page';
import type { GrownUpsPowers } from './powers';
import { ResetPage } from './reset-page';
import { SchoolPage } from './school-page';
import { Shell } from './shell';
import { StillThere } from './still-there';
import { ToldPage } from './told-page';
import { useAskBeforeLeaving } from './use-ask-before-leaving';
import { useLeave } from './use-leave';

interface Props {
  powers: GrownUpsPowers;
  /** Nobody has touched it for long: it shuts in `STILL_THERE_MS`, unless somebody does. */
  asking: boolean;
  /** Somebody is there after all. */
  onStay: () => void;
  /** The set-up has changed: saved, or reset. */
  onSchool: (school: School | undefined) => void;
  /** Shows a lesson large on this screen, for the whole class. */
  onTeach: (lesson: string, language: string) => void;
  /** Begins on this tablet what four pictures ask for. */
  onSession: (pictures: readonly number[]) => void;
  /** Back to the child's welcome. */
  onClose: () => void;
}

/** The grown-ups' side: a gate, the PIN where there is one, then its pages. Nothing here is about a child. */
export function GrownUps({ powers, asking, onStay, onSchool, onTeach, onSession, onClose }: Props) {
  const t = useT('teacher');
  // Made once: what an adult has typed must not be lost because something around it was drawn again.
  const [model] = useState(() => createGrownUps(powers, onSchool));
  const [plan] = useState(() => createPlanStore(powers));
  const [run] = useState(() => createRun(powers));
  const [tally] = useState(() => createTallyStore(powers));
  useEffect(() => tally.watch(), []);
  const [about, setAbout] = useState<string>();
  const [spoken, setSpoken] = useState<string>();
  const page = model.page.value;
  const stored = model.stored.value;
  const lock = model.lock.value;
  const unlocked = model.unlocked.value;
  const setUp = readyIn(stored);
  const school = setUp?.school;
  const home: Page = unlocked ? (school ? 'plan' : 'school') : 'pin';
  const open = (next: Page, lesson?: string, language?: string) => {
    setAbout(lesson);
    setSpoken(language);
    model.open(next);
  };
  const unsaved = model.form.value.unsaved.value;
  const hands = tally.hasTyped.value;
  const { wanted, leave, stay } = useLeave(unsaved || hands);
  // The question goes at once: what is gone to may take a while, and 'Stay here' would come too late.
  const leaveNow = () => {
    stay();
    wanted?.go();
  };
  // From whichever page: a child may be telling something, or hand-ins be scanned, while a class waits.
  useAskBeforeLeaving(run.running.value !== undefined);
  const given: PageProps = {
    powers,
    school,
    plan,
    run,
    tally,
    about,
    spoken,
    unsaved,
    onOpen: open,
    onTeach: (lesson, language) => leave(() => onTeach(lesson, language)),
    onSession: (pictures) => leave(() => onSession(pictures)),
  };

  return (
    <Shell
      page={page}
      pages={pages()}
      updates={powers.updates}
      version={powers.version}
      today={plan.today()}
      locks={unlocked && school !== undefined}
      onOpen={open}
      onClose={() => leave(onClose)}
    >
      {view()}
      {wanted && <LeaveQuestion setUp={unsaved} hands={hands} onStay={stay} onLeave={leaveNow} />}
      {asking && <StillThere unsaved={unsaved || hands} onStay={onStay} />}
    </Shell>
  );

  function pages(): { page: Page; name: string }[] {
    if (page === 'gate') return [];
    // Who has forgotten the PIN and has just been told something must still find this page.
    const told = { page: 'told' as const, name: t('nav.told') };
    if (!unlocked) return [{ page: 'pin', name: t('nav.pin') }, told];
    const teaching = (['plan', 'run', 'picture', 'read', 'print'] as const).map((one) => ({
      page: one,
      name: t(`nav.${one}`),
    }));
    const ours = { page: 'school' as const, name: school ? t('nav.school') : t('nav.setUp') };
    const others = (['device', 'guides'] as const).map((one) => ({ page: one, name: t(`nav.${one}`) }));
    const reset = stored.state === 'none' ? [] : [{ page: 'reset' as const, name: t('nav.reset') }];
    return school
      ? [...teaching, ours, { page: 'transfer', name: t('nav.transfer') }, told, ...others, ...reset]
      : [ours, { page: 'transfer', name: t('nav.transfer') }, told, ...others, ...reset];
  }

  function view() {
    switch (page) {
      case 'gate':
        return <Gate clock={powers.clock} onPass={model.passGate} />;
      case 'pin':
        return lock && <PinPage lock={lock} onReset={() => model.open('reset')} />;
      case 'school':
        return (
          <SchoolPage
            // Another form is another page: its heading takes the focus.
            key={model.form.value}
            form={model.form.value}
            school={school}
            notice={notice()}
            onOpen={open}
            onReadAnew={model.readAnew}
            pinSupported={powers.pinCrypto.supported}
          />
        );
      case 'plan':
        return <PlanPage {...given} />;
      case 'run':
        return <RunPage {...given} />;
      case 'picture':
        return <PicturePage {...given} />;
      case 'read':
        return <ReadPage {...given} />;
      case 'print':
        return <PrintPage {...given} />;
      case 'transfer':
        return <TransferPage {...given} setUp={setUp} onTaken={model.taken} />;
      case 'told':
        return <ToldPage school={school} unsaved={unsaved} onOpen={open} />;
      case 'device':
        return <DevicePage powers={powers} stored={stored} />;
      case 'guides':
        return <GuidesPage />;
      case 'reset':
        return (
          <ResetPage stuck={model.resetState.value === 'stuck'} onReset={model.reset} onKeep={() => model.open(home)} />
        );
    }
  }

  function notice() {
    if (!powers.storage.reachable()) return t('school.unreachable');
    if (stored.state === 'broken') return t('school.broken');
    return model.resetState.value === 'done' ? t('school.wasReset') : undefined;
  }
}
