-- The key cost two thirds of writing a page. Turns are written under a lock on their call and deleted with it.
ALTER TABLE "call_turns" DROP CONSTRAINT "call_turns_tenant_id_call_gong_id_fkey";

-- [[startMs, endMs, text], …] repeated the turn's text. What stays: startMs, endMs and UTF-16 length of each sentence.
CREATE FUNCTION sentence_marks(sentences jsonb) RETURNS integer[] LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN jsonb_array_length(sentences) > 1 THEN ARRAY(
    SELECT mark FROM jsonb_array_elements(sentences) WITH ORDINALITY AS s(sentence, place),
      LATERAL (VALUES
        (1, (sentence ->> 0)::integer),
        (2, (sentence ->> 1)::integer),
        (3, char_length(sentence ->> 2)
          + char_length(regexp_replace(sentence ->> 2, '[^\U00010000-\U0010FFFF]', '', 'g')))
      ) AS m(part, mark)
    ORDER BY place, part) END
$$;
ALTER TABLE "call_turns" ALTER COLUMN "sentences" DROP NOT NULL,
  ALTER COLUMN "sentences" TYPE integer[] USING sentence_marks("sentences");
DROP FUNCTION sentence_marks(jsonb);
