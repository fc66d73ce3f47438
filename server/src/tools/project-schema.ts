import * as z from 'zod';
import { rules } from '../engine/checks/rules/index.ts';
import { settingAt, settingTexts } from '../engine/settings/setting-texts.ts';
import { settingsFormat } from '../engine/settings/settings.ts';

/** The JSON Schema of project files, for other YAML tools; ends with a line end. */
export function projectSchema(): string {
  const codes = rules.map(({ code }) => code);
  const schema = z.toJSONSchema(settingsFormat, {
    io: 'input',
    override({ jsonSchema, path }) {
      const names = path.filter((step) => step !== 'properties').map(String);
      const setting = settingAt(names);
      if (setting !== undefined) {
        const { en, zh } = settingTexts[setting];
        jsonSchema.description = `${en}\n${zh}`;
      }
      if (setting === 'rules') jsonSchema.propertyNames = { enum: codes };
      if (setting === 'waivers.forbidden') jsonSchema.items = { enum: codes };
    },
  });
  const described = {
    ...schema,
    $id: 'https://github.com/certcase/certcase/blob/main/schemas/project.schema.json',
    title: 'Certcase project file 项目文件',
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}
