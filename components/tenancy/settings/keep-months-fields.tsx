import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";

export interface KeepMonthsFieldsProps {
  months: string;
  startsOn: string;
  /** The first day that may be chosen. */
  today: string;
  isDisabled: boolean;
  onMonths: (months: string) => void;
  onStartsOn: (day: string) => void;
}

export function KeepMonthsFields(props: KeepMonthsFieldsProps) {
  const { months, startsOn, today, isDisabled, onMonths, onStartsOn } = props;
  const number = Number(months);
  const isWrong = months !== "" && !(Number.isInteger(number) && number >= 1 && number <= 120);
  return (
    <div className="grid max-w-md grid-cols-2 gap-4 max-sm:grid-cols-1">
      <Field label="Months" error={isWrong ? "Write a whole number from 1 to 120." : null}>
        {(control) => (
          <Input
            {...control}
            type="number"
            inputMode="numeric"
            min={1}
            max={120}
            value={months}
            disabled={isDisabled}
            onChange={(event) => onMonths(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label="From" hint="The day begins at midnight UTC.">
        {(control) => (
          <Input
            {...control}
            type="date"
            min={today}
            value={startsOn}
            disabled={isDisabled}
            onChange={(event) => onStartsOn(event.currentTarget.value)}
          />
        )}
      </Field>
    </div>
  );
}
