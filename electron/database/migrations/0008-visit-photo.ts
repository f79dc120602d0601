/**
 * A photo shows who came for this visit, so it belongs to the visit: whoever registers under a known name changes nothing of what the
 * desk sees of the guest inside. Apart from the visit itself, since lists never need it. What was kept of a guest was taken at the
 * newest visit.
 */
export const up = `
CREATE TABLE visit_photo (visit_id TEXT PRIMARY KEY REFERENCES visit (id), photo TEXT NOT NULL) STRICT;

INSERT INTO visit_photo
SELECT (SELECT id FROM visit WHERE guest_id = guest.id ORDER BY registered_at DESC, id DESC LIMIT 1) AS newest, guest.photo
FROM guest WHERE guest.photo IS NOT NULL AND newest IS NOT NULL;

ALTER TABLE guest DROP COLUMN photo;
`
