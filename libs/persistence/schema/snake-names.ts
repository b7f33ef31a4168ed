import { DefaultNamingStrategy } from 'typeorm';

/** `ownerId` in the domain is `owner_id` in the database. */
export class SnakeNames extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? propertyName.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}
