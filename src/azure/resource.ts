import * as v from 'valibot';

/**
 * What every ARM resource has in common. Schemas are loose objects: fields that we do not know are
 * kept, so that nothing of Azure's is lost when an object is passed on. Values that Azure may extend
 * (states, plans, statuses) are strings, and dates stay text until they are shown.
 */

/** Text that Azure may leave out or send as null. */
export const optionalText = v.nullish(v.string());

/** Who created and last changed a resource, and when. */
export const systemDataSchema = v.looseObject({
  createdBy: optionalText,
  createdByType: optionalText,
  createdAt: optionalText,
  lastModifiedBy: optionalText,
  lastModifiedByType: optionalText,
  lastModifiedAt: optionalText,
});

/** The fields that ARM puts beside `properties`. */
export const resourceFields = {
  id: v.string(),
  name: v.string(),
  type: optionalText,
  systemData: v.nullish(systemDataSchema),
};
