import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../../art/icon';
import { Lumi } from '../../../art/lumi';
import { writeSessionText } from '../../../domain/session-text';
import { useT } from '../../../i18n/words-context';
import { QrCode } from '../../../ui/qr-code';
import { useDialogue } from '../../../ui/use-dialogue';
import { Action } from '../action';
import type { PageProps } from '../page-props';
import css from './board.module.css';
import { CodePictures } from './code-pictures';
import type { Running, Shown } from './run.model';

interface Props {
  run: PageProps['run'];
  running: Running;
  shown: NonNullable<Shown>;
}

/**
 * What a class sees, over everything else: large, one thing at a time, and nothing of the teacher's. What to do when a child tells is on
 * the teacher's own page, one tap away: opened from here it would say to the whole class that one of them has told. The browser's
 * own dialogue keeps keyboard and screen reader on it.
 */
export function Board({ run, running, shown }: Props) {
  const t = useT('run');
  const teacher = useT('teacher');
  const common = useT('common');
  const { title, band, pictures, stops } = running;
  const dialogue = useDialogue();
  const heading = useRef<HTMLHeadingElement>(null);
  // Each thing that is shown is a new screen: its heading is read and takes the focus.
  useEffect(() => heading.current?.focus(), [shown]);

  const order: readonly NonNullable<Shown>[] = ['code', ...stops.map((_, at) => at), 'end'];
  const at = order.indexOf(shown);
  const [before, after] = [order[at - 1], order[at + 1]];
  const nameOf = (what: NonNullable<Shown>) =>
    typeof what === 'number' ? t('class.stop', { number: what + 1 }) : t(`class.${what}`);
  const stop = typeof shown === 'number' ? stops[shown] : undefined;
  const lastStop = stops.at(-1);

  return (
    <dialog
      ref={dialogue}
      class={css['board']}
      aria-label={nameOf(shown)}
      onCancel={(event) => {
        event.preventDefault();
        run.show(undefined);
      }}
    >
      <div class={css['bar']}>
        <Action before={<Icon name="back" />} onPress={() => run.show(undefined)}>
          {t('board.close')}
        </Action>
        <p class={css['name']}>{title}</p>
      </div>
      <div class={css['shown']}>
        {shown === 'code' && (
          <>
            <div class={css['code']}>
              <h2 ref={heading} tabIndex={-1}>
                <Icon name="code" /> {t('board.code', { name: common('code.label') })}
              </h2>
              <p>{t('board.then')}</p>
              <CodePictures pictures={pictures} size="board" />
            </div>
            <div class={css['qr']}>
              <QrCode text={writeSessionText(pictures)} label={t('board.qr')} />
              <p>{t('board.qrText', { name: teacher('nav.run'), scan: t('join.scan') })}</p>
            </div>
          </>
        )}
        {stop && (
          <div class={css['one']}>
            <h2 ref={heading} tabIndex={-1}>
              {t('board.stop')}
            </h2>
            <CodePictures pictures={[stop.picture]} size="board" />
          </div>
        )}
        {shown === 'end' && (
          <div class={css['one']}>
            {band !== '11-13' && (
              <div class={css['lumi']}>
                <Lumi mood="kind" />
              </div>
            )}
            <h2 ref={heading} tabIndex={-1}>
              {t('board.thanks')}
            </h2>
            <p>{t('board.calm')}</p>
            <p>{t('board.open', { name: common('tell') })}</p>
            {lastStop && (
              <div class={css['waiting']}>
                <p>{t('board.waiting')}</p>
                <CodePictures pictures={[lastStop.picture]} size="aside" />
              </div>
            )}
          </div>
        )}
      </div>
      <div class={css['bar']}>
        {before === undefined ? <span /> : <Action onPress={() => run.show(before)}>{nameOf(before)}</Action>}
        {after !== undefined && (
          <Action tone="main" onPress={() => run.show(after)}>
            {t('board.next', { what: nameOf(after) })}
          </Action>
        )}
      </div>
    </dialog>
  );
}
