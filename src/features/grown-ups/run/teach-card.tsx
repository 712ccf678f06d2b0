import { useState } from 'preact/hooks';
import { Icon } from '../../../art/icon';
import { isOffered } from '../../../domain/plan';
import { noteTaught } from '../../../domain/plan-changes';
import { useT } from '../../../i18n/words-context';
import { Action } from '../action';
import { Card } from '../card';
import { KeptLine } from '../kept-line';
import page from '../page.module.css';
import type { PageProps } from '../page-props';
import { Pills } from '../pills';
import { useLanguageName } from '../use-language-name';
import type { ListedLesson } from '../use-lessons';

interface Props {
  given: Pick<PageProps, 'plan' | 'school' | 'spoken' | 'onOpen' | 'onTeach'>;
  lesson: ListedLesson;
}

/** One screen for the whole class: it chooses by show of hands. What a teacher says is on paper, never on the board. */
export function TeachCard({ given: { plan, school, spoken, onOpen, onTeach }, lesson: { id, version } }: Props) {
  const t = useT('run');
  const nameOf = useLanguageName();
  const languages = school?.languages ?? ['en'];
  const [language, setLanguage] = useState(languages.find((code) => code === spoken) ?? languages[0] ?? 'en');
  const [changed, setChanged] = useState(false);
  const today = plan.plan.value.taught[id] === plan.today();
  return (
    <Card heading={t('teach.heading')}>
      <p>{t('teach.how')}</p>
      <p>{t('teach.notes')}</p>
      {languages.length > 1 && (
        <Pills
          legend={t('start.language')}
          choices={languages.map((value) => ({ value, words: nameOf(value) }))}
          chosen={language}
          onChosen={setLanguage}
        />
      )}
      <div class={page['row']}>
        {isOffered(plan.plan.value, id, version, language) ? (
          <Action onPress={() => onTeach(id, language)}>{t('teach.start')}</Action>
        ) : (
          // In the one language there is it stands above, where the tablets are started.
          languages.length > 1 && <p class={page['notice']}>{t('start.notOffered')}</p>
        )}
        <Action before={<Icon name="printer" />} onPress={() => onOpen('print', id)}>
          {t('teach.print')}
        </Action>
        {!today && (
          <Action
            onPress={() => {
              setChanged(true);
              plan.change((old) => noteTaught(old, id, plan.today()));
            }}
          >
            {t('teach.note')}
          </Action>
        )}
      </div>
      <p role="status">{today ? t('teach.noted') : ''}</p>
      {changed && <KeptLine state={plan.state.value} />}
    </Card>
  );
}
