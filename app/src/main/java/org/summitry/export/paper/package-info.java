/**
 * Reports of headings, paragraphs and tables, as one page of HTML, as DOCX and as accessible PDF: the same {@link org.summitry.export.paper.Paper} in each.
 *
 * <p>Traps: a table's cells are plain words; what needs links, footnotes or charts, as briefings do, is written by itself.
 */
@NullMarked
package org.summitry.export.paper;

import org.jspecify.annotations.NullMarked;
