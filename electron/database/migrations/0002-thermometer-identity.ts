/** The settings of a thermometer name the USB adapter behind its path; those from before know only the path. */
export const up = `
UPDATE setting SET value = json_set(value, '$.thermometer.usb', json('null'))
WHERE section = 'temperature' AND json_type(value, '$.thermometer') = 'object';
`
