import { parseAzureDate } from './expiry';

/** Who created a token or scope map, and who changed it last, as far as Azure can be believed. */
export interface Authorship {
  readonly created: { readonly at: Date | undefined; readonly by: string | undefined };
  /** Undefined when it was not changed since it was created. */
  readonly changed: { readonly at: Date | undefined; readonly by: string | undefined } | undefined;
}

interface Described {
  readonly creationDate?: string | null | undefined;
  readonly systemData?:
    | {
        readonly createdBy?: string | null | undefined;
        readonly createdAt?: string | null | undefined;
        readonly lastModifiedBy?: string | null | undefined;
        readonly lastModifiedAt?: string | null | undefined;
      }
    | null
    | undefined;
}

/** Azure notes the creation twice, up to a second apart. Milliseconds. */
const sameMoment = 5000;

/**
 * Reads `systemData` with care: for tokens and scope maps every change overwrites all of it, so its
 * "created" is the last change unless it is as old as the resource's own creation date. Then who
 * created it is not known any more.
 * https://learn.microsoft.com/rest/api/container-registry/tokens/get
 */
export function authorshipOf({ creationDate, systemData }: Described): Authorship {
  const created = parseAzureDate(creationDate);
  const noted = parseAzureDate(systemData?.createdAt);
  const modified = parseAzureDate(systemData?.lastModifiedAt);
  const original = created !== undefined && noted !== undefined && isSame(created, noted);
  const changedAt = modified ?? noted;
  const untouched = original && (modified === undefined || isSame(noted, modified));
  return {
    created: { at: created, by: original ? (systemData?.createdBy ?? undefined) : undefined },
    changed:
      untouched || changedAt === undefined
        ? undefined
        : {
            at: changedAt,
            by:
              (modified === undefined ? systemData?.createdBy : systemData?.lastModifiedBy) ??
              undefined,
          },
  };
}

function isSame(a: Date, b: Date): boolean {
  return Math.abs(a.getTime() - b.getTime()) <= sameMoment;
}
