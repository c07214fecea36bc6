import * as v from 'valibot';

import { Secret } from '@/domain/secret';

import { optionalText, resourceFields } from './resource';

/** A token's password as it can be read back: never with its value. */
export const passwordSchema = v.looseObject({
  /** `password1` or `password2`. */
  name: optionalText,
  creationTime: optionalText,
  expiry: optionalText,
});

export type TokenPassword = v.InferOutput<typeof passwordSchema>;

export const tokenSchema = v.looseObject({
  ...resourceFields,
  properties: v.looseObject({
    creationDate: optionalText,
    provisioningState: optionalText,
    scopeMapId: optionalText,
    status: optionalText,
    credentials: v.nullish(v.looseObject({ passwords: v.nullish(v.array(passwordSchema)) })),
  }),
});

export type Token = v.InferOutput<typeof tokenSchema>;

/** What generateCredentials answers: the only time that a password's value is ever sent. */
export const generatedSchema = v.object({
  username: optionalText,
  passwords: v.nullish(
    v.array(
      v.object({
        name: optionalText,
        creationTime: optionalText,
        expiry: optionalText,
        value: v.nullish(
          v.pipe(
            v.string(),
            v.transform((value) => new Secret(value)),
          ),
        ),
      }),
    ),
  ),
});
