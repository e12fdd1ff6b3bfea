/**
 * The documents of a register as bibliographies: BibTeX and CSL-JSON.
 *
 * <p>Tells of documents only what their records tell. A document without a title is called by its path; one without an address says so
 * by having none.
 */
@NullMarked
package org.summitry.export.sources;

import org.jspecify.annotations.NullMarked;
