/** Whether a slip shows the guest's photo, and where in the yard a kind of vehicle stands, as its parking card says. */
export const up = `
UPDATE setting SET value = json_set(value, '$.photoOnSlip', json('false')) WHERE section = 'visiting';
UPDATE setting SET value = json_set(value, '$.classes', json((
  SELECT json_group_array(json_set(class.value, '$.place', '') ORDER BY class.key) FROM json_each(setting.value, '$.classes') AS class
))) WHERE section = 'parking';
`
