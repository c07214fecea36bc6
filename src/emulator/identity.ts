/** Who is signed in to the emulated Azure: everything done through it is done by this user. */
export const signedInUser = {
  name: 'dana.owner@contoso.example',
  objectId: '0a0a0a0a-0000-4000-8000-00000000da0a',
  tenantId: '99999999-9999-4999-8999-999999999999',
} as const;
