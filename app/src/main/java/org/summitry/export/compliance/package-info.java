/**
 * Reports of compliance as a page, a document and a table. Every mean stands with how many scores it is of and how much of what could be scored they
 * cover; every score stands with the reports it rests on.
 */
@NullMarked
package org.summitry.export.compliance;

import org.jspecify.annotations.NullMarked;
