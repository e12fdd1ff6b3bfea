/**
 * The register as tables: CSV and XLSX. One row an entry; names stand beside ids, and every row has its review state and its citations.
 *
 * <p>Traps: a cell that a spreadsheet would take for a formula is defused in CSV by an apostrophe before it (numbers are left as they
 * are); in XLSX it is a cell of text, which no program computes. A sheet holds 1,048,576 rows and a cell 32,767 characters: more rows
 * go on in a second sheet, longer text is cut and says so.
 */
@NullMarked
package org.summitry.export.table;

import org.jspecify.annotations.NullMarked;
