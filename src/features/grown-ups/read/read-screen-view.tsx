import { useEffect, useRef } from 'preact/hooks';
import { Scene } from '../../../art/scene/scene';
import type { Step } from '../../../content/schema/lesson';
import type { ReadScreen } from '../../../domain/reading';
import { useWordsOf } from './use-words-of';
import { useT } from '../../../i18n/words-context';
import { ReadAnswers } from './read-answers';
import css from './read.module.css';
import { Said } from './said';

interface Props {
  /** Of the words; the page may speak another. */
  language: string;
  screen: ReadScreen;
  /** Its place in the lesson, from 1. */
  number: number;
  /** For which choice of names the screen is, where it is for one of them. */
  names: Step['bodyNames'];
  /** It was looked for: the page opens here. */
  wanted: boolean;
}

/** One screen of a lesson: what a child may see and hear there, and what comes of each answer. */
export function ReadScreenView({ language, screen, number, names, wanted }: Props) {
  const t = useT('read');
  const spoken = useWordsOf(language);
  const { kind, part, scene, sceneSays, says, answers, always } = screen;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!wanted) return;
    heading.current?.scrollIntoView();
    heading.current?.focus({ preventScroll: true });
  }, [wanted]);

  return (
    <section class={css['screen']} data-wanted={wanted ? '' : undefined}>
      <h2 ref={heading} tabIndex={-1}>
        {t('screen.heading', { number, kind: t(`stepKind.${kind}`) })}
        {part !== undefined && <small>{t('screen.page', { part })}</small>}
      </h2>
      <div class={css['seen']}>
        {scene && (
          <div class={css['scene']}>
            <Scene {...scene} />
          </div>
        )}
        {sceneSays !== undefined && <p>{t('screen.seen', { words: sceneSays })}</p>}
      </div>
      <div class={css['words']}>
        {names !== undefined && <p class={css['names']}>{t(`screen.names.${names}`)}</p>}
        {says.map((text) => (
          <Said key={text} text={text} spoken={spoken} />
        ))}
        {answers.length > 0 && <ReadAnswers answers={answers} number={number} spoken={spoken} />}
        {always !== undefined && <p class={css['always']}>{t('screen.always', { words: always })}</p>}
      </div>
    </section>
  );
}
