-- The coaching queue names the second at which a monologue begins.
SELECT note_changes_of('call_turns');
