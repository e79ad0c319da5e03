// Classes made at run time and given GraphQL fields: type-graphql's decorators are plain functions and are called as such.

import { Arg, type ClassType, Field, InputType, ObjectType } from 'type-graphql';

/** The type of a field, as a function so that types may refer to each other. */
export type ReturnTypeFunc = Extract<Parameters<typeof Field>[0], (...args: never[]) => unknown>;

/** One argument of a field. */
export interface ArgumentSpec {
  readonly name: string;
  readonly type: ReturnTypeFunc;
  readonly description: string;
  readonly required?: boolean;
  readonly defaultValue?: unknown;
}

/** One field of an object, interface or input type. */
export interface FieldSpec {
  readonly name: string;
  readonly type: ReturnTypeFunc;
  readonly description: string;
  readonly nullable?: boolean | 'items' | 'itemsAndList';
  /** Of an input type: what holds where nothing is given. */
  readonly defaultValue?: unknown;
  readonly arguments?: readonly ArgumentSpec[];
}

/** A new, empty class of that name; the name is what stack traces and type-graphql's own errors show. */
export function namedClass(name: string): ClassType {
  const holder = { [name]: class {} };
  return holder[name] as ClassType;
}

/** Declares a field on a class; one with arguments becomes a method, which is where type-graphql looks for them. */
export function addField(target: ClassType, field: FieldSpec): void {
  const given = field.defaultValue === undefined ? {} : { defaultValue: field.defaultValue };
  const options = { description: field.description, nullable: field.nullable ?? false, ...given };
  const prototype = target.prototype as object;
  if (!field.arguments?.length) {
    Field(field.type, options)(prototype, field.name);
    return;
  }
  const descriptor = defineMethod(prototype, field.name);
  Field(field.type, options)(prototype, field.name, descriptor);
  addArguments(prototype, field.name, field.arguments);
}

/** Declares the arguments of a method that is there already. */
export function addArguments(prototype: object, method: string, specs: readonly ArgumentSpec[]): void {
  specs.forEach((spec, index) => {
    const options = { description: spec.description, nullable: !spec.required };
    const withDefault = spec.defaultValue === undefined ? options : { ...options, defaultValue: spec.defaultValue };
    Arg(spec.name, spec.type, withDefault)(prototype, method, index);
  });
}

/** A new object type with these fields. */
export function objectClass(name: string, description: string, fields: readonly FieldSpec[]): ClassType {
  const target = namedClass(name);
  for (const field of fields) addField(target, field);
  ObjectType(name, { description })(target);
  return target;
}

/** A new input type with these fields. */
export function inputClass(name: string, description: string, fields: readonly FieldSpec[]): ClassType {
  const target = namedClass(name);
  InputType(name, { description })(target);
  for (const field of fields) addField(target, field);
  return target;
}

/** Puts a method on a prototype and returns its descriptor; answers come from the compiled statement, not from it. */
export function defineMethod(prototype: object, name: string): PropertyDescriptor {
  const descriptor = { value: () => undefined, writable: true, configurable: true, enumerable: false };
  Object.defineProperty(prototype, name, descriptor);
  return descriptor;
}
