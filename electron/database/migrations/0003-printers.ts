/**
 * From one printer in the network to several, each with its papers and its roll. The one that was set up keeps everything it printed.
 * `print_job.printer` is the printer that got the paper, or of which it is a test.
 */
export const up = `
INSERT INTO setting (section, value)
SELECT 'printers', CASE value WHEN 'null' THEN '[]' ELSE json_array(json_object(
  'key', 'printer-1',
  'name', 'Printer',
  'connection', json_object('kind', 'network', 'host', value ->> '$.host', 'port', value ->> '$.port'),
  'width', value ->> '$.width',
  'qr', 'drawn',
  'answersStatus', json(value -> '$.answersStatus'),
  'ending', 'cut',
  'papers', json_array('badge-slip', 'parking-card', 'queue-slip', 'walking-list', 'closing-list'),
  'rollMetres', NULL
)) END
FROM setting WHERE section = 'printer';
DELETE FROM setting WHERE section = 'printer';

ALTER TABLE print_job ADD COLUMN printer TEXT;
UPDATE print_job SET printer = 'printer-1' WHERE state = 'sending' OR (state = 'queued' AND paper ->> '$.paper' = 'test');

-- What is known of a printer that it cannot say itself: rows of dots since the roll was changed, and whether it may still hold the
-- rest of a paper that was begun and never confirmed.
CREATE TABLE printer_state (
  key TEXT PRIMARY KEY, rows INTEGER NOT NULL DEFAULT 0, roll_changed_at INTEGER, may_hold_rest INTEGER NOT NULL DEFAULT 0
) STRICT;
`
