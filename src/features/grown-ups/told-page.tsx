import { Icon } from '../../art/icon';
import type { School } from '../../domain/school';
import { useT } from '../../i18n/words-context';
import { Action } from './action';
import { Card } from './card';
import { Page } from './page';
import css from './page.module.css';
import type { PageProps } from './page-props';
import { Points } from './points';
import { UnsavedLine } from './unsaved-line';

interface Props {
  /** The stored school, if there is one. */
  school: School | undefined;
  unsaved: PageProps['unsaved'];
  onOpen: PageProps['onOpen'];
}

/**
 * What to do when a child tells. Each line stands in section 4 of the project's curriculum research (NSPCC Learning, the
 * PSHE Association, 'Keeping children safe in education'): a line made up here could cost a child the case.
 */
export function ToldPage({ school, unsaved, onOpen }: Props) {
  const t = useT('teacher');
  // 999 is known to be right only where the research says so.
  const danger = school?.region.startsWith('GB') ? t('told.next.danger') : t('told.next.dangerElsewhere');
  return (
    <Page heading={t('told.heading')} lead={t('told.lead')}>
      {/* First of all, on the first screen of a phone too: whoever was just told something looks for a name and a room. */}
      <Card heading={t('told.dsl')} tone="urgent">
        {school ? (
          <p class={css['reach']}>
            <strong>{school.dsl.name}</strong>
            <br />
            {school.dsl.contact}
          </p>
        ) : (
          <>
            <p>{t('told.noDsl')}</p>
            <div class={css['write']} />
          </>
        )}
      </Card>
      {unsaved && <UnsavedLine page="told" onOpen={onOpen} />}
      <div class={css['columns']} data-two>
        <Card heading={t('told.now.heading')}>
          <Points
            texts={(['calm', 'class', 'listen', 'believe', 'open', 'secret'] as const).map((at) => t(`told.now.${at}`))}
          />
          <p>{t('told.slow')}</p>
        </Card>
        <div class={css['stack']}>
          <Card heading={t('told.next.heading')} tone="urgent">
            <Points
              texts={[danger, ...(['dsl', 'staff', 'write', 'yourself'] as const).map((at) => t(`told.next.${at}`))]}
            />
            {school?.authority && (
              <>
                <h3>{t('told.authority')}</h3>
                <p>
                  <strong>{school.authority.name}</strong>
                  <br />
                  {school.authority.contact}
                </p>
              </>
            )}
          </Card>
          <Card heading={t('told.never.heading')}>
            <Points texts={(['investigate', 'confront', 'shame'] as const).map((at) => t(`told.never.${at}`))} />
          </Card>
        </div>
      </div>
      <div>
        <Action before={<Icon name="printer" />} onPress={() => window.print()}>
          {t('told.print')}
        </Action>
      </div>
      <p class={css['small']}>{t('told.sources')}</p>
    </Page>
  );
}
