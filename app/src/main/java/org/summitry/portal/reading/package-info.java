/**
 * The pages that everybody may read: the front page, meetings and formats, actors, undertakings, instruments, projects and figures,
 * topics, documents, search and feeds.
 *
 * <p>Each page is a class with one handler: it checks what the address holds, asks the library, and makes a view, a record that the
 * template of the same name prints. {@link org.summitry.portal.reading.Reading} names their routes.
 *
 * <p>Traps: whatever is printed of a document or an entry is hostile text; views hold it as plain text and templates escape it. Lists
 * are short or turned over by pages; a page that would ask for all of something is a bug at a million entries.
 */
@NullMarked
package org.summitry.portal.reading;

import org.jspecify.annotations.NullMarked;
