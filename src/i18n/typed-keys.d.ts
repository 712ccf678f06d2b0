import type classroom from '../../locales/en/class.json';
import type common from '../../locales/en/common.json';
import type teacher from '../../locales/en/teacher.json';
import type tell from '../../locales/en/tell.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    returnNull: false;
    resources: { class: typeof classroom; common: typeof common; tell: typeof tell; teacher: typeof teacher };
  }
}
