import { useT } from '../../i18n/words-context';
import { Card } from './card';
import { Page } from './page';
import css from './page.module.css';
import { Points } from './points';

/** What Lantern claims and what it does not, what to do around a lesson, and what is kept. */
export function GuidesPage() {
  const t = useT('teacher');
  return (
    <Page heading={t('guides.heading')}>
      <div class={css['columns']}>
        <Card heading={t('guides.what.heading')}>
          <Points texts={(['claim', 'limit', 'channel', 'status'] as const).map((at) => t(`guides.what.${at}`))} />
        </Card>
        <Card heading={t('guides.before.heading')}>
          <Points
            texts={(['dsl', 'adults', 'parents', 'rules', 'calm', 'time'] as const).map((at) =>
              t(`guides.before.${at}`),
            )}
          />
        </Card>
        <Card heading={t('guides.during.heading')}>
          <Points texts={(['third', 'box', 'end'] as const).map((at) => t(`guides.during.${at}`))} />
        </Card>
      </div>
      <div class={css['columns']} data-two>
        <Card heading={t('guides.data.heading')}>
          <Points
            texts={(['children', 'memory', 'handIn', 'sends', 'camera', 'tally'] as const).map((at) =>
              t(`guides.data.${at}`),
            )}
          />
        </Card>
        <Card heading={t('guides.data.schoolHeading')}>
          <Points
            texts={(['keeps', 'plan', 'tries', 'noPin', 'saved', 'deleted', 'files'] as const).map((at) =>
              t(`guides.data.${at}`),
            )}
          />
        </Card>
      </div>
    </Page>
  );
}
