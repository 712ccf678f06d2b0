import type classroom from '../../locales/en/class.json';
import type comforts from '../../locales/en/comforts.json';
import type common from '../../locales/en/common.json';
import type picture from '../../locales/en/picture.json';
import type plan from '../../locales/en/plan.json';
import type print from '../../locales/en/print.json';
import type read from '../../locales/en/read.json';
import type run from '../../locales/en/run.json';
import type teacher from '../../locales/en/teacher.json';
import type tell from '../../locales/en/tell.json';
import type tellYoung from '../../locales/en/tell-young.json';
import type toy from '../../locales/en/toy.json';
import type transfer from '../../locales/en/transfer.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    returnNull: false;
    resources: {
      class: typeof classroom;
      comforts: typeof comforts;
      common: typeof common;
      picture: typeof picture;
      plan: typeof plan;
      print: typeof print;
      read: typeof read;
      run: typeof run;
      teacher: typeof teacher;
      tell: typeof tell;
      'tell-young': typeof tellYoung;
      toy: typeof toy;
      transfer: typeof transfer;
    };
  }
}
