import type { ComponentChildren } from 'preact';
import { useT } from '../../i18n/words-context';
import { Button } from '../../ui/button';
import { Say } from '../../ui/say';
import { WelcomeShell } from './welcome-shell';
import css from './welcome.module.css';

interface Props {
  /** The drawing the build put into the page. Undefined where none was printed, as in a lone test. */
  art: Node | undefined;
  icons: { next: ComponentChildren; tell: ComponentChildren; code: ComponentChildren; lantern: ComponentChildren };
  isSetUp: boolean;
  /** A covered lesson waits: for two minutes a lantern leads back to it. */
  canCarryOn: boolean;
  onStart: () => void;
  /** To the picture code of a class. */
  onCode: () => void;
  onTell: () => void;
  onCarryOn: () => void;
}

/** The idle screen of the kiosk. It looks the same to every child, whatever the last one did. */
export function Welcome({ art, icons, isSetUp, canCarryOn, onStart, onCode, onTell, onCarryOn }: Props) {
  const t = useT('common');
  return (
    <WelcomeShell name={t('appName')} printed={art}>
      <div class={css['tagline']}>
        <Say text={t('tagline')} />
      </div>
      {!isSetUp && (
        <div class={css['notice']}>
          <Say text={t('notSetUp.text')} size="small" />
        </div>
      )}
      <div class={css['ways']}>
        {canCarryOn && (
          <Button before={icons.lantern} onPress={onCarryOn}>
            {t('carryOn.label')}
          </Button>
        )}
        <Button tone="go" after={icons.next} focusKey="heading" onPress={onStart}>
          {isSetUp ? t('start') : t('lookAround')}
        </Button>
        <Button before={icons.code} onPress={onCode}>
          {t('code.label')}
        </Button>
        <Button tone="tell" before={icons.tell} onPress={onTell}>
          {t('tell')}
        </Button>
      </div>
    </WelcomeShell>
  );
}
