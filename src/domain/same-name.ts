import type { SchoolPerson } from './school';

const plain = (name: string) => name.toLocaleLowerCase();

/** Whether somebody else has this person's name: then it alone does not tell a child, or an adult, whom is meant. */
export function sharesName(person: SchoolPerson, people: readonly SchoolPerson[]): boolean {
  return people.some(({ id, name }) => id !== person.id && plain(name) === plain(person.name));
}
