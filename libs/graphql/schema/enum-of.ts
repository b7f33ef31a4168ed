import { registerEnumType } from '@nestjs/graphql';

type Descriptions<T extends string> = Readonly<Record<T, string>>;

/** An enum whose values are written as in documents; leaving one without a description does not compile. */
export function enumOf<T extends string>(
  name: string,
  description: string,
  values: Descriptions<T>,
): Record<T, T> {
  const members = Object.fromEntries(Object.keys(values).map((value) => [value, value])) as Record<T, T>;
  const valuesMap = Object.fromEntries(
    Object.entries<string>(values).map(([value, text]) => [value, { description: text }]),
  );
  registerEnumType(members, { name, description, valuesMap: valuesMap as never });
  return members;
}
