import { Field, Input } from '@fluentui/react-components';
import {
  type Control,
  type FieldPath,
  type FieldValues,
  type PathValue,
  useController,
} from 'react-hook-form';

/** One line of text in a form, with its label, hint and error. */
export function TextField<Values extends FieldValues, Name extends FieldPath<Values>>({
  control,
  name,
  label,
  hint,
  required = false,
  maxLength,
  validate,
}: {
  control: Control<Values>;
  name: Name;
  label: string;
  hint?: string | undefined;
  required?: boolean;
  maxLength?: number;
  /** Returns what is wrong, in words; undefined when nothing is. */
  validate?: (value: PathValue<Values, Name>) => string | undefined;
}) {
  const {
    field: { ref, value, onChange, onBlur },
    fieldState,
  } = useController({
    control,
    name,
    rules: validate === undefined ? {} : { validate: (entered) => validate(entered) ?? true },
  });
  return (
    <Field
      label={label}
      required={required}
      hint={hint}
      validationMessage={fieldState.error?.message}
      validationState={fieldState.error === undefined ? 'none' : 'error'}
    >
      <Input
        ref={ref}
        name={name}
        value={value}
        onChange={(_, data) => onChange(data.value)}
        onBlur={onBlur}
        maxLength={maxLength}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        translate="no"
      />
    </Field>
  );
}
