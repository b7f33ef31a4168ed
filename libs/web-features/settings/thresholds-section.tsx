import { SETTING_FIELDS, SETTING_NAMES, type SettingField, type SettingName } from '@northing/domain';
import { NumberEditor, rangeText, TextEditor } from '@northing/web-ui';
import type { SectionProps } from './use-workspace.js';

/** Currency, and each window and threshold with its unit, its range and what it does. */
export function ThresholdsSection(props: SectionProps) {
  const { workspace, saving } = props;
  return (
    <div className="settings__fields">
      <TextEditor
        label="Currency"
        hint="Three letters, ISO 4217, such as EUR. Amounts are never converted: they are shown in it."
        maxLength={3}
        value={workspace.currency}
        state={saving.stateOf('currency')}
        onCommit={(text) => {
          const currency = text.trim().toUpperCase();
          void saving.save('currency', (requests) => requests.change({ currency }));
        }}
      />
      {SETTING_NAMES.map((name) => (
        <SettingEditor key={name} name={name} {...props} />
      ))}
    </div>
  );
}

function SettingEditor({ name, workspace, saving }: SectionProps & { readonly name: SettingName }) {
  const { label, unit, shownTimes, min, max, whole, effect }: SettingField = SETTING_FIELDS[name];
  const rule = { unit, min: min * shownTimes, max: max * shownTimes, step: whole ? 1 : null };
  const range = rangeText(rule);
  return (
    <NumberEditor
      label={label}
      hint={`${effect} ${range.charAt(0).toUpperCase()}${range.slice(1)}.`}
      rule={rule}
      value={rounded(workspace.settings[name] * shownTimes)}
      refuse={(next) => (next === null ? 'A number is needed' : null)}
      state={saving.stateOf(name)}
      onCommit={(next) => {
        if (next === null) return;
        void saving.save(name, (requests) =>
          requests.change({ settings: { [name]: rounded(next / shownTimes) } }),
        );
      }}
    />
  );
}

/** Percent and shares are the same number to six places. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
