package org.summitry.language;

import org.summitry.text.Document;

/** Splits a document's content blocks into sentences and tokens, tags and parses them. Safe for use by several threads. */
public interface Parser {

    /** The parse of {@code document}; spans count from the start of the document's text. */
    Parse parse(Document document);
}
