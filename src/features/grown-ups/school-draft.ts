import type { Band } from '../../content/schema/lesson';
import { type Comfort, type Region, type School, type SchoolPerson } from '../../domain/school';
import { LIMITS, tidy } from '../../domain/school-setup';
import { blankPin, isHalfPin, type PinEntry } from './pin-entry';

/**
 * A safe adult while they are typed in. They have no face until somebody has chosen one: a child who cannot read goes by the face, and
 * one that was given unasked leads to the wrong person.
 */
export interface DraftPerson extends Omit<SchoolPerson, 'portrait'> {
  portrait: number | undefined;
}

/** The set-up while it is being filled in: as typed, and not yet anything a child could see. */
export interface SchoolDraft {
  /** Empty until chosen: a wrong region would show a wrong emergency number. */
  region: Region | '';
  languages: readonly string[];
  bands: readonly Band[];
  idleMinutes: number;
  bodyNames: School['bodyNames'];
  people: readonly DraftPerson[];
  dslName: string;
  dslContact: string;
  /** Both or neither. */
  authorityName: string;
  authorityContact: string;
  comforts: readonly Comfort[];
  pin: PinEntry;
}

/** What is wrong with a field; the words are `problem.<code>` of teacher.json. */
export type Problem = 'region' | 'languages' | 'bands' | 'people' | 'face' | 'empty' | 'long' | 'pin' | 'pinHalf';

/** By field: `region`, `dslName`, `<person id>.name` …; in the order of the page. */
export type Problems = Readonly<Record<string, Problem>>;

export type Checked = { school: School; problems?: undefined } | { school?: undefined; problems: Problems };

/** What is typed about a safe adult, in the order of the form. */
export const PERSON_FIELDS = ['name', 'role', 'where'] as const;

export function blankPerson(people: readonly DraftPerson[]): DraftPerson {
  const used = people.map(({ id }) => Number(id.replace('school-', '')));
  return {
    id: `school-${Math.max(0, ...used) + 1}`,
    name: '',
    role: '',
    where: '',
    portrait: undefined,
  };
}

/** A first set-up: all there is to offer, nothing invented. */
export function blankDraft(bands: readonly Band[], languages: readonly string[]): SchoolDraft {
  return {
    region: '',
    languages,
    bands,
    idleMinutes: 4,
    bodyNames: 'correct',
    people: [blankPerson([])],
    dslName: '',
    dslContact: '',
    authorityName: '',
    authorityContact: '',
    comforts: [],
    pin: blankPin(true),
  };
}

/** The stored set-up, to be changed. Ages or languages that are no longer here cannot be ticked, so they are left out. */
export function draftOf(school: School, bands: readonly Band[], languages: readonly string[]): SchoolDraft {
  const { dsl, authority, comforts = [], ...rest } = school;
  return {
    ...rest,
    bands: school.bands.filter((band) => bands.includes(band)),
    languages: school.languages.filter((code) => languages.includes(code)),
    dslName: dsl.name,
    dslContact: dsl.contact,
    authorityName: authority?.name ?? '',
    authorityContact: authority?.contact ?? '',
    comforts,
    pin: blankPin(false),
  };
}

const text = (typed: string, most: number): Problem | undefined =>
  tidy(typed) === '' ? 'empty' : tidy(typed).length > most ? 'long' : undefined;

const isBlank = (person: DraftPerson) => PERSON_FIELDS.every((field) => tidy(person[field]) === '');

/** Whether two drafts say the same: rows left blank say nothing, nor does a number pad that was only opened. */
export function saysSame(one: SchoolDraft, other: SchoolDraft): boolean {
  const said = ({ people, pin, ...rest }: SchoolDraft) =>
    JSON.stringify([rest, people.filter((person) => !isBlank(person)), isHalfPin(pin) ? pin : pin.chosen]);
  return said(one) === said(other);
}

/**
 * The school as it would be stored, or every problem at once. A row of people left wholly blank is not one.
 * @param hasPin whether a PIN is stored that may stay
 */
export function checkDraft(draft: SchoolDraft, hasPin: boolean): Checked {
  const people = draft.people.filter((person) => !isBlank(person));
  const authority = { name: tidy(draft.authorityName), contact: tidy(draft.authorityContact) };
  const hasAuthority = authority.name + authority.contact !== '';
  const found: [string, Problem | undefined][] = [
    ['region', draft.region === '' ? 'region' : undefined],
    ['languages', draft.languages.length === 0 ? 'languages' : undefined],
    ['bands', draft.bands.length === 0 ? 'bands' : undefined],
    ['people', people.length === 0 ? 'people' : undefined],
    ...people.flatMap((person): [string, Problem | undefined][] => [
      [`${person.id}.portrait`, person.portrait === undefined ? 'face' : undefined],
      ...PERSON_FIELDS.map((field): [string, Problem | undefined] => [
        `${person.id}.${field}`,
        text(person[field], LIMITS[field]),
      ]),
    ]),
    ['dslName', text(draft.dslName, LIMITS.dslName)],
    ['dslContact', text(draft.dslContact, LIMITS.dslContact)],
    ['pin', isHalfPin(draft.pin) ? 'pinHalf' : draft.pin.chosen === '' && !hasPin ? 'pin' : undefined],
    ['authorityName', hasAuthority ? text(draft.authorityName, LIMITS.authorityName) : undefined],
    ['authorityContact', hasAuthority ? text(draft.authorityContact, LIMITS.authorityContact) : undefined],
  ];
  const problems = Object.fromEntries(found.flatMap(([field, problem]) => (problem ? [[field, problem]] : [])));
  const { region, languages, bands, idleMinutes, bodyNames, comforts } = draft;
  if (region === '' || Object.keys(problems).length > 0) return { problems };
  return {
    school: {
      region,
      languages,
      bands,
      idleMinutes,
      bodyNames,
      // Nobody without a face comes so far.
      people: people.map(({ id, name, role, where, portrait = 0 }) => ({
        id,
        portrait,
        name: tidy(name),
        role: tidy(role),
        where: tidy(where),
      })),
      dsl: { name: tidy(draft.dslName), contact: tidy(draft.dslContact) },
      ...(hasAuthority && { authority }),
      ...(comforts.length > 0 && { comforts }),
    },
  };
}
