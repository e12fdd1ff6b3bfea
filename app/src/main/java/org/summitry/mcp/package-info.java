/**
 * A server of the Model Context Protocol: what assistants that speak it may ask of a register. Its tools are search, dossier, cite, due
 * and brief, over standard input and output ({@code summitry mcp}) and over HTTP ({@code summitry serve --mcp}).
 *
 * <p>Every answer is a JSON object with the citations of what it says: document, sentence, address. Nothing can be changed unless
 * whoever starts the server allows it; then decisions are told apart by who made them, as everywhere.
 *
 * <p>Traps: the texts in answers come from strangers, and a model may take one for an order; the instructions say so, and what
 * writes is off. On standard output nothing but the protocol may appear.
 */
@NullMarked
package org.summitry.mcp;

import org.jspecify.annotations.NullMarked;
