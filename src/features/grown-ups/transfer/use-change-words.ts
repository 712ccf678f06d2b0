import type { SetUpChange } from '../../../domain/set-up-changes';
import { languages, SOURCE_LANGUAGE } from '../../../i18n/i18n';
import { useT } from '../../../i18n/words-context';
import { useLanguageName } from '../use-language-name';
import { useListed } from '../use-listed';

/** A change in words. Names of languages stand in their own language, and by their code where this tablet does not know them. */
export function useChangeWords(): (change: SetUpChange) => string {
  const t = useT('transfer');
  const teacher = useT('teacher');
  const listed = useListed();
  const named = useLanguageName();

  return (change) => {
    switch (change.what) {
      case 'region':
        return t('change.region', { region: teacher(`school.region.options.${change.to}`) });
      case 'bands':
        return t('change.bands', { ages: listed(change.to.map((band) => teacher(`school.lessons.band.${band}`))) });
      case 'languages': {
        const all = t('change.languages', { languages: listed(change.to.map(named)) });
        const missing = t('change.languagesMissing', { languages: listed(change.missing.map(named)) });
        return change.missing.length > 0 ? `${all} ${missing}` : all;
      }
      case 'idle':
        return t('change.idle', { minutes: change.minutes });
      case 'bodyNames':
        return t(`change.bodyNames.${change.to}`);
      case 'comforts':
        return change.to.length === 0
          ? t('change.noComforts')
          : t('change.comforts', {
              comforts: listed(change.to.map((comfort) => teacher(`school.comforts.${comfort}`))),
            });
      case 'added':
      case 'removed':
      case 'changed':
        return t(`change.${change.what}`, {
          name:
            change.role === undefined ? change.name : t('change.nameRole', { name: change.name, role: change.role }),
        });
      case 'renamed':
        return t('change.renamed', { from: change.from, to: change.to });
      case 'order':
        return t('change.order');
      case 'dsl':
        return t('change.dsl', { name: change.to.name, contact: change.to.contact });
      case 'authority':
        return change.to
          ? t('change.authority', { name: change.to.name, contact: change.to.contact })
          : t('change.noAuthority');
      case 'pin':
        return t(`change.pin.${change.how}`);
      case 'signedOff':
        return change.language === SOURCE_LANGUAGE && languages().length === 1
          ? t('change.signedOff', { lessons: change.lessons })
          : t('change.signedOffIn', { lessons: change.lessons, language: named(change.language) });
      case 'signOffNeeded':
        return t('change.signOffNeeded');
    }
  };
}
